import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A host of its own before another one, which lets every page read its answers. The real tenant lets none. */
export async function openToPages(origin: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((message, out) => pass(origin, message, out));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, close };
}

function pass(origin: string, message: IncomingMessage, out: ServerResponse): void {
  const cors = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "*",
    "access-control-allow-headers": message.headers["access-control-request-headers"] ?? "*",
  };
  if (message.method === "OPTIONS") {
    out.writeHead(204, cors).end();
    return;
  }
  const onward = ask(`${origin}${message.url}`, { method: message.method, headers: message.headers }, (answer) => {
    out.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...cors });
    answer.pipe(out);
  });
  onward.on("error", () => out.destroy());
  out.on("close", () => onward.destroy());
  message.pipe(onward);
}
