/** Requests a second to a server in another process, 64 at once. Prints JSON. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { apiKey, connect } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";
import type { paths } from "@onetrust-client/universal-consent/paths";
import createClient from "openapi-fetch";
import { paired } from "../measure/paired.js";
import type { Spread } from "../results/figures.js";

const concurrency = 64;
const count = 1000;
const path = "/api/consentmanager/v1/purposes";
const query = { size: 50 };

/** What was measured of each way, by round. */
export interface RequestRates {
  readonly perSecond: Readonly<Record<string, readonly number[]>>;
  /** µs of this process's CPU time a request. */
  readonly microseconds: Readonly<Record<string, readonly number[]>>;
  readonly load: Spread;
}

type Call = () => Promise<unknown>;

async function startServer(): Promise<{ origin: string; process: ChildProcess }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "server.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port]: unknown[] = await once(child.stdout, "data");
  return { origin: `http://127.0.0.1:${String(port).trim()}`, process: child };
}

const microseconds: Record<string, number[]> = {};

async function perSecond(name: string, call: Call): Promise<number> {
  let left = count;
  const start = performance.now();
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) await call();
    }),
  );
  const { user, system } = process.cpuUsage(before);
  microseconds[name] = [...(microseconds[name] ?? []), (user + system) / count];
  return (count / (performance.now() - start)) * 1000;
}

const server = await startServer();
try {
  const ours = universalConsent(connect({ hostname: server.origin, credentials: apiKey("key") }));
  const theirs = createClient<paths>({ baseUrl: server.origin });
  const { signal } = new AbortController();
  const url = `${server.origin}${path}?size=50`;
  const bare: Call = async () => (await fetch(url)).json();
  const ways: Readonly<Record<string, Call>> = {
    ours: () => ours.listPurposes({ query }),
    "bare fetch": bare,
    "ours, with signal and deadline": () => ours.listPurposes({ query }, { signal, deadline: 60_000 }),
    "bare fetch again": () => bare(),
    "openapi-fetch": () => theirs.GET(path, { params: { query } }),
  };
  const timed = Object.fromEntries(Object.entries(ways).map(([name, call]) => [name, () => perSecond(name, call)]));
  // Warms up what all ways share.
  for (const call of Object.values(ways)) await perSecond("", call);
  const { measured, load } = await paired(timed, { rounds: 25 });
  delete microseconds[""];
  console.log(JSON.stringify({ perSecond: measured, microseconds, load } satisfies RequestRates));
} finally {
  server.process.kill();
}
