import type { ServerResponse } from "node:http";
import type { ReceivedRequest } from "../requests/received.js";
import type { Route } from "../requests/routes.js";

/** What the tenant does with a request: it sends a response, or breaks the connection. */
export type Reply = Response | BrokenReply;

/** Ways in which no complete response arrives. */
export type BrokenReply = "reset" | "stall" | "cut";

/** What the real hosts send where no API is: their web application, with status 200. */
export function webPage(): Response {
  return new Response("<!doctype html><title>OneTrust</title><div id=app></div>", {
    headers: { "content-type": "text/html;charset=utf-8" },
  });
}

/** Headers that every response has besides its own: the notice of a deprecated operation, and CORS on the public hosts. */
export function extraHeaders(request: ReceivedRequest, route: Route | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  if (route?.metadata.deprecated) headers.warning = '299 - "This operation is deprecated."';
  if (request.host !== "tenant") {
    headers["access-control-allow-origin"] = "*";
    headers["access-control-allow-methods"] = "*";
    headers["access-control-allow-headers"] = request.headers["access-control-request-headers"] ?? "*";
  }
  return headers;
}

const breakConnection: Readonly<Record<BrokenReply, (out: ServerResponse) => void>> = {
  reset: (out) => out.socket?.resetAndDestroy(),
  stall: () => {},
  cut: (out) => {
    out.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    // If the socket were destroyed at once, the first half would not be sent either.
    out.write('{"content":[', () => setImmediate(() => out.destroy()));
  },
};

/** Sends a reply with additional headers. Rejects if Node.js cannot send it. */
export async function sendReply(
  out: ServerResponse,
  reply: Reply,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  if (typeof reply === "string") return breakConnection[reply](out);
  const body = Buffer.from(await reply.arrayBuffer());
  out.writeHead(reply.status, { ...Object.fromEntries(reply.headers), ...headers }).end(body);
}
