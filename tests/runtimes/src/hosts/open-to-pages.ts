import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { type Host, listen } from "@onetrust-client/tests-support/host";

/** A host of its own before another one, which lets every page read its answers. The real tenant lets none. */
export function openToPages(origin: string): Promise<Host> {
  return listen((message, out) => pass(origin, message, out));
}

function pass(origin: string, message: IncomingMessage, out: ServerResponse): void {
  const cors = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "*",
    "access-control-expose-headers": "*",
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
