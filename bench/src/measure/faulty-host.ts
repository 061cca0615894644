/**
 * A host in a process of its own that fails as it is told. `PUT /plan` begins a run, `GET /tally` says what happened in it; each id fails
 * at most once, and writes are counted by what they did. Prints its port.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";

/** `even`: one id in twenty. `bursts`: 512 requests at once, every ten seconds. `outage`: all requests, for ever. */
export interface Plan {
  readonly faults: "even" | "bursts" | "outage";
  /** Time that each response takes, in ms. */
  readonly latency: number;
}

export interface Tally {
  readonly requests: number;
  readonly faults: number;
  /** How often each write took effect, by its id. */
  readonly effects: Readonly<Record<string, number>>;
}

const burstSize = 512;
const burstPause = 10_000;

let plan: Plan = { faults: "even", latency: 0 };
let tally = { requests: 0, faults: 0, effects: new Map<string, number>() };
let failed = new Set<string>();
let burst = { until: 0, left: 0 };

function begin(next: Plan): void {
  plan = next;
  tally = { requests: 0, faults: 0, effects: new Map() };
  failed = new Set();
  burst = { until: 0, left: 0 };
}

function fails(id: string): boolean {
  if (plan.faults === "outage") return true;
  if (failed.has(id)) return false;
  if (plan.faults === "even") return Number(id) % 20 === 0;
  const moment = performance.now();
  if (moment >= burst.until) burst = { until: moment + burstPause, left: burstSize };
  return burst.left-- > 0;
}

function serve(id: string, request: IncomingMessage, response: ServerResponse): void {
  tally.requests++;
  const isFailing = fails(id);
  // Half of the failing writes take effect before they fail, and of these half lose their connection.
  const sort = tally.faults % 4;
  if (isFailing) {
    failed.add(id);
    tally.faults++;
  }
  if (request.method === "POST" && (!isFailing || sort >= 2)) tally.effects.set(id, (tally.effects.get(id) ?? 0) + 1);
  setTimeout(() => {
    if (isFailing && sort === 3) request.socket.destroy();
    else if (isFailing) response.writeHead(503).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ id }));
  }, plan.latency);
}

const server = createServer(async (request, response) => {
  const [, part = "", id = ""] = request.url?.split("/") ?? [];
  if (part === "records") {
    request.resume().on("end", () => serve(id, request, response));
  } else if (part === "plan") {
    const next: unknown = await json(request);
    if (isPlan(next)) begin(next);
    response.end();
  } else {
    response.end(JSON.stringify({ ...tally, effects: Object.fromEntries(tally.effects) } satisfies Tally));
  }
});

function isPlan(value: unknown): value is Plan {
  return typeof value === "object" && value !== null && "faults" in value && "latency" in value;
}

// On a busy machine a connection would be closed at the moment at which a client uses it again: a fault that is not in the plan.
server.keepAliveTimeout = 0;

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(address.port);
});
