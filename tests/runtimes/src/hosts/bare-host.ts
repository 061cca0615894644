import type { IncomingMessage, ServerResponse } from "node:http";
import { type Host, listen } from "@onetrust-client/tests-support/host";

/** How long a request may take to be given up, in ms, before it counts as one that was left open. */
const patience = 10_000;

/** How long the limit of a 429 lasts, in seconds. */
const limitSeconds = 1;

/** Size of the file: more than one chunk. */
const fileSize = 1_000_000;

type Route = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A host that shows the bytes of forms, announces limits, stalls, and knows which of its requests were given up. */
export function openBareHost(): Promise<Host> {
  const requests = new Requests();
  const routes: Readonly<Record<string, Route>> = {
    forms: async (request, response) => sendJson(response, await readParts(request)),
    limited: limitedRoute(),
    "limited-for-all": limitedRoute(),
    silent: () => {},
    half: (_, response) => response.writeHead(200, { "content-type": "application/json" }).write('{"begun":'),
    file: (_, response) => response.writeHead(200, { "content-type": "application/pdf" }).end(fileBytes()),
    endless: beginFile,
    overdue: beginFile,
    arrival: async (request, response) => {
      await requests.arrival(pathIn(request));
      sendJson(response, {});
    },
    "given-up": async (request, response) => sendJson(response, await requests.givenUp(pathIn(request))),
  };
  return listen(async (request, response) => {
    const path = urlOf(request).pathname.split("/").at(-1) ?? "";
    requests.add(path, response);
    await routes[path]?.(request, response);
  });
}

/** The requests that arrived, by the last part of their paths. */
class Requests {
  readonly #closed = new Map<string, Promise<void>[]>();
  readonly #awaited = new Map<string, () => void>();

  add(path: string, response: ServerResponse): void {
    const closed = new Promise<void>((resolve) => response.once("close", () => resolve()));
    this.#closed.set(path, [...(this.#closed.get(path) ?? []), closed]);
    this.#awaited.get(path)?.();
  }

  /** Resolves when a request has arrived. */
  async arrival(path: string): Promise<void> {
    if (!this.#closed.has(path)) await new Promise<void>((resolve) => this.#awaited.set(path, resolve));
  }

  /** How many have arrived, and whether the client gives all of them up in time. */
  async givenUp(path: string): Promise<{ arrived: number; areGivenUp: boolean }> {
    const closed = this.#closed.get(path) ?? [];
    return { arrived: closed.length, areGivenUp: await within(patience, Promise.all(closed)) };
  }
}

const urlOf = (request: IncomingMessage): URL => new URL(`${request.url}`, "http://host");

/** The path that a request asks about. */
const pathIn = (request: IncomingMessage): string => urlOf(request).searchParams.get("path") ?? "";

/** Answers the first request with 429. Those that come before the limit ends say so. */
function limitedRoute(): Route {
  let endsAt: number | undefined;
  let arrived = 0;
  return (_, response) => {
    arrived++;
    if (endsAt === undefined) {
      endsAt = performance.now() + limitSeconds * 1000;
      response.writeHead(429, { "retry-after": `${limitSeconds}`, "ot-period": "MINUTE" }).end();
    } else {
      // Clocks of runtimes are not as exact as ours.
      sendJson(response, { arrived, isEarly: performance.now() < endsAt - 50 });
    }
  };
}

/** The parts of a multipart form as they arrived: their headers as text, their bytes in hex. */
async function readParts(request: IncomingMessage): Promise<{ readonly head: string; readonly hex: string }[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const [, boundary] = /boundary=(\S+)$/.exec(request.headers["content-type"] ?? "") ?? [];
  // One character for each byte, so that text can be searched and nothing is lost.
  const parts = Buffer.concat(chunks).toString("latin1").split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const end = part.indexOf("\r\n\r\n");
    return { head: utf8(part.slice(2, end)), hex: Buffer.from(part.slice(end + 4, -2), "latin1").toString("hex") };
  });
}

const utf8 = (bytes: string): string => Buffer.from(bytes, "latin1").toString("utf8");

const fileBytes = (): Uint8Array => Uint8Array.from({ length: fileSize }, (_, index) => index % 251);

const beginFile: Route = (_, response) =>
  response.writeHead(200, { "content-type": "application/pdf" }).write("%PDF-1.7");

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

/** Whether something happens in time. */
async function within(ms: number, happening: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return Promise.race([happening.then(() => true), late]).finally(() => clearTimeout(timer));
}
