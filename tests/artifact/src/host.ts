import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A request as it arrived. */
export interface Received {
  /** `GET /api/…`, with the query. */
  readonly request: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** An answer: the status, and a value to be sent as JSON; without one the body is empty. */
export type Answer = readonly [status: number, value?: unknown];

/** A server on this machine that keeps what it was sent. */
export interface Host {
  readonly origin: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** Serves answers by request, `{ "GET /api/…": [200, {…}] }`; 404 for any other. */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<Host> {
  const received: Received[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const request = `${message.method} ${message.url}`;
    received.push({ request, headers: message.headers, body: Buffer.concat(chunks) });
    send(response, answers[request] ?? [404]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: originOf(server), received, close: () => closed(server) };
}

function send(response: ServerResponse, [status, value]: Answer): void {
  if (value === undefined) response.writeHead(status).end();
  else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
