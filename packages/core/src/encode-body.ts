import type { Facts } from "./facts.js";
import { isPresent, spread } from "./parts-of.js";

/** Writes a body as its operation wants it: JSON text, or a form with one part per property (RFC 7578). */
export function encodeBody(encoding: Facts["body"], body: unknown): string | FormData | undefined {
  if (body === undefined || body instanceof FormData) return body;
  return encoding === "multipart" ? toForm(Object(body)) : JSON.stringify(body);
}

/** A form with one part per property; what is neither text nor a file becomes a JSON part. */
export function toForm(parts: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts).flatMap(spread).filter(isPresent)) {
    if (value instanceof Blob) form.append(name, value);
    else if (Object(value) !== value) form.append(name, `${value}`);
    else form.append(name, new Blob([JSON.stringify(value)], { type: "application/json" }));
  }
  return form;
}
