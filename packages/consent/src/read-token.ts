import { Buffer } from "node:buffer";
import { isRecord } from "./read-values.js";

/** What a JSON web token says. Its signature is not checked: OneTrust does that. `undefined` if the text is no such token. */
export function readToken(token: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof token !== "string") return undefined;
  const [, payload, signature, ...more] = token.split(".");
  if (payload === undefined || signature === undefined || more.length > 0) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}
