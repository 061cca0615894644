import type { Facts } from "./facts.js";

/** Writes a body as its operation wants it: JSON text, or a form with one part per property (RFC 7578). */
export function encodeBody(encoding: Facts["body"], body: unknown): string | FormData | undefined {
  if (body === undefined || body instanceof FormData) return body;
  return encoding === "multipart" ? toForm(Object(body)) : JSON.stringify(body);
}

function toForm(parts: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    for (const value of Array.isArray(part) ? part : [part]) {
      if (value instanceof Blob) form.append(name, value);
      else if (Object(value) === value) {
        form.append(name, new Blob([JSON.stringify(value)], { type: "application/json" }));
      } else if (value !== undefined && value !== null) form.append(name, `${value}`);
    }
  }
  return form;
}
