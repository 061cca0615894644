import { createHash, timingSafeEqual } from "node:crypto";
import { createConfigurationError } from "@onetrust-client/core";

/** Headers of a request: those of the Fetch standard, or those of Node.js. */
export type RequestHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A header that OneTrust was told to send, and its value. */
export interface SharedSecret {
  /** Name of the header, as you have written it into the webhook's settings: `x-onetrust-secret`. */
  readonly header: string;
  /** Its value. While you change it, pass the old and the new one. */
  readonly secret: string | readonly string[];
}

/**
 * Whether a request carries the header that you have agreed on with OneTrust. The comparison takes the same time whatever the header holds.
 * OneTrust signs no event: there is no signature to look for, and whoever knows the header can send events.
 *
 * Throws a `configuration` error if a secret has fewer than 16 characters, as an unset variable has.
 *
 * @example if (!hasSharedSecret(request.headers, { header: "x-onetrust-secret", secret })) return new Response(null, { status: 401 });
 */
export function hasSharedSecret(headers: RequestHeaders, { header, secret }: SharedSecret): boolean {
  const secrets: readonly unknown[] = [secret].flat();
  if (secrets.length === 0 || !secrets.every(isSecret))
    throw createConfigurationError("hasSharedSecret", "secret must have at least 16 characters. Is the variable set?");
  const given = digest(headerOf(headers, header));
  // All of them are compared, so that the time does not tell which one it is.
  return secrets.map((each) => timingSafeEqual(digest(String(each)), given)).includes(true);
}

function isSecret(secret: unknown): boolean {
  return typeof secret === "string" && secret.length >= 16;
}

/** Digests have one length, whatever they are of. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** The value of a header; an empty text if it is not there, or there twice. */
function headerOf(headers: RequestHeaders, name: string): string {
  if (headers instanceof Headers) return headers.get(name) ?? "";
  const values = Object.entries(headers).filter(([each]) => each.toLowerCase() === name.toLowerCase());
  const [[, value] = []] = values;
  return values.length === 1 && typeof value === "string" ? value : "";
}
