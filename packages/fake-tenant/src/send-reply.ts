import type { ServerResponse } from "node:http";
import type { BrokenReply, Reply } from "./reply.js";

const broken: Readonly<Record<BrokenReply, (out: ServerResponse) => void>> = {
  reset: (out) => out.socket?.resetAndDestroy(),
  stall: () => {},
  cut: (out) => {
    out.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    // Destroyed at once, the half that was written would not leave either.
    out.write('{"content":[', () => setImmediate(() => out.destroy()));
  },
};

/** Sends a reply with some headers more than its own. */
export async function sendReply(
  out: ServerResponse,
  reply: Reply,
  more: Readonly<Record<string, string>>,
): Promise<void> {
  if (typeof reply === "string") return broken[reply](out);
  const body = Buffer.from(await reply.arrayBuffer());
  out.writeHead(reply.status, { ...Object.fromEntries(reply.headers), ...more }).end(body);
}
