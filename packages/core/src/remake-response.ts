import type { Facts } from "./facts.js";
import type { Answer } from "./operation.js";

/** A response whose body can be read once more, for openapi-fetch to parse as it was asked to. */
export function remakeResponse({ data, response }: Answer<unknown>, { answer }: Facts, parseAs: string): Response {
  if (parseAs === "stream") return response;
  const { ok, statusText } = response;
  // A DELETE that was sent again and met 404 has succeeded.
  const status = ok ? response.status : 204;
  const headers = new Headers(response.headers);
  // It counted the bytes of the first body, and openapi-fetch takes 0 for "no error".
  headers.delete("content-length");
  const isText = answer !== "json" && parseAs !== "json" && (typeof data === "string" || data instanceof Blob);
  const body = data === undefined ? null : isText ? data : JSON.stringify(data);
  return new Response(body, { status, statusText, headers });
}
