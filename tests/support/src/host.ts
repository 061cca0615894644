import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";

/** A server on this machine, on a port of its own. */
export interface Host {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** A request as it arrived. */
export interface Received {
  /** `GET /api/…`, with the query. */
  readonly request: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** A server that keeps what arrives. */
export interface RecordingHost extends Host {
  readonly received: readonly Received[];
}

/** A response: the status, and a value to send as JSON. Without a value the body is empty. */
export type FixedResponse = readonly [status: number, value?: unknown];

/** Starts a server. */
export async function listen(listener: RequestListener): Promise<Host> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return { origin: originOf(server), close: () => closeServer(server) };
}

/** Starts a server with one response for each request, `{ "GET /api/…": [200, {…}] }`, and 404 for all others. It keeps what arrives. */
export async function serve(responses: Readonly<Record<string, FixedResponse>>): Promise<RecordingHost> {
  const received: Received[] = [];
  const host = await listen(async (message, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const request = `${message.method} ${message.url}`;
    received.push({ request, headers: message.headers, body: Buffer.concat(chunks) });
    const [status, value] = responses[request] ?? [404];
    if (value === undefined) response.writeHead(status).end();
    else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  });
  return { ...host, received };
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
