import type { Visit } from "./visit.js";

/** Headers that a reply has besides its own: the notice of a deprecated operation, and what lets pages read the public hosts. */
export function headersOf({ request, route }: Visit): Record<string, string> {
  const headers: Record<string, string> = {};
  if (route?.metadata.deprecated) headers.warning = '299 - "This operation is deprecated."';
  if (request.host !== "tenant") {
    headers["access-control-allow-origin"] = "*";
    headers["access-control-allow-methods"] = "*";
    headers["access-control-allow-headers"] = request.headers["access-control-request-headers"] ?? "*";
  }
  return headers;
}
