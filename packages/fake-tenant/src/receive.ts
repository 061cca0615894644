import type { IncomingMessage } from "node:http";
import type { ReceivedRequest } from "./received-request.js";

/** Reads a request to its end; rejects where its client went away before. */
export async function receive(
  message: IncomingMessage,
  about: Pick<ReceivedRequest, "host" | "operation">,
): Promise<ReceivedRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, `${value}`]));
  return {
    ...about,
    method: message.method ?? "",
    url: message.url ?? "",
    headers,
    body: new TextDecoder().decode(bytes),
    bytes,
    form: () => new Response(bytes, { headers: { "content-type": headers["content-type"] ?? "" } }).formData(),
  };
}
