import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a test's host does with the n-th request (from 1): a status with headers and a body, or anything at all. */
export type Reply = (arrival: Arrival, response: ServerResponse, n: number) => unknown;

export interface Host {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** Every request that arrived, in order. */
  readonly arrivals: readonly Arrival[];
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

/** A real server on 127.0.0.1 that counts what it receives and closes with the test. */
export async function host(reply: Reply): Promise<Host> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => {});
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const arrival = { method, url, headers, body: Buffer.concat(chunks) };
      arrivals.push(arrival);
      reply(arrival, response, arrivals.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test's host has no port.");
  const { port } = address;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { origin: `http://127.0.0.1:${port}`, arrivals, close };
}

/** Answers every request with a text. */
export function answering(body: string, status: number, headers: Record<string, string> = {}): Reply {
  return (_, response) => response.writeHead(status, headers).end(body);
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

export const tokenPath = "/api/access/v1/oauth/token";

/** Gives tokens `token-1`, `token-2`, … and hands everything else on; `n` counts what is not a token request. */
export function withTokens(reply: Reply, answer: Record<string, unknown> = {}): Reply {
  let tokens = 0;
  let others = 0;
  return (arrival, response) =>
    arrival.url === tokenPath
      ? json(response, { access_token: `token-${++tokens}`, token_type: "bearer", expires_in: 3600, ...answer })
      : reply(arrival, response, ++others);
}

/** How many token requests and how many others arrived. */
export const count = ({ arrivals }: Host): { tokens: number; calls: number } => {
  const tokens = arrivals.filter(({ url }) => url === tokenPath).length;
  return { tokens, calls: arrivals.length - tokens };
};

/** A JWT with these claims; nobody checks its signature here. */
export const jwt = (claims: Record<string, unknown>): string =>
  ["{}", JSON.stringify(claims), "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");
