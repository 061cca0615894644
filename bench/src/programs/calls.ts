/**
 * CPU time and memory of one GET with a `fetch` that responds at once, by each client. Prints JSON. Argument: `peers` measures the clients
 * in `node_modules/.cache` beside ours.
 */
import { join } from "node:path";
import { bearer, connect } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";
import type { paths } from "@onetrust-client/universal-consent/paths";
import createClient from "openapi-fetch";
import { paired } from "../measure/paired.js";
import { peersFolder } from "../measure/peers.js";
import { type Spread, spreadOf } from "../results/figures.js";

const calls = 300;
const hostname = "app.onetrust.com";
const origin = `https://${hostname}`;
const path = "/api/consentmanager/v1/purposes";
const query = { size: 50 };

/** What a program of the bench measured of each way, by name. */
export interface CallCosts {
  /** µs of this process's CPU time a call, by round. */
  readonly microseconds: Readonly<Record<string, readonly number[]>>;
  readonly load: Spread;
  /** Bytes that a call allocates. */
  readonly bytes: Readonly<Record<string, number>>;
}

type Call = () => Promise<unknown>;

async function stub(): Promise<Response> {
  return new Response('{"content":[]}', { headers: { "content-type": "application/json" } });
}

const ours = universalConsent(connect({ hostname, credentials: bearer("token"), fetch: stub }));
const theirs = createClient<paths>({ baseUrl: origin, fetch: stub });
const { signal } = new AbortController();
const bare: Call = async () => (await stub()).json();

const own: Readonly<Record<string, Call>> = {
  ours: () => ours.listPurposes({ query }),
  "ours, with signal and deadline": () => ours.listPurposes({ query }, { signal, deadline: 60_000 }),
  "bare fetch": bare,
  "bare fetch again": () => bare(),
};

const others: Readonly<Record<string, Call>> =
  process.argv[2] === "peers" ? await peers() : { "openapi-fetch": () => theirs.GET(path, { params: { query } }) };

async function peers(): Promise<Readonly<Record<string, Call>>> {
  const module: { clientsOf: (origin: string, fetch: typeof stub) => Promise<Record<string, Call>> } = await import(
    join(peersFolder, "clients.mjs")
  );
  return module.clientsOf(origin, stub);
}

async function microseconds(call: Call): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** Bytes that one call allocates: the growth of the heap over so few calls that nothing is collected meanwhile. */
async function allocated(call: Call): Promise<number> {
  const few = 100;
  const samples: number[] = [];
  for (let round = 0; round < 15; round++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < few; index++) await call();
    samples.push((process.memoryUsage().heapUsed - before) / few);
  }
  return spreadOf(samples).median;
}

const ways = { ...own, ...others };
const timed = Object.fromEntries(Object.entries(ways).map(([name, call]) => [name, () => microseconds(call)]));
const { measured, load } = await paired(timed, { rounds: 41, warmUp: 15 });
const bytes: Record<string, number> = {};
for (const [name, call] of Object.entries(ways)) bytes[name] = await allocated(call);
console.log(JSON.stringify({ microseconds: measured, load, bytes } satisfies CallCosts));
