/**
 * What callers get of a host that lets 200 requests through in each window of 2 s and then answers 429: ours, and a loop that waits for all
 * callers at once. Prints JSON.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { bearer, connect, defineService, type Operation } from "@onetrust-client/core";
import { paired } from "../measure/paired.js";
import type { Spread } from "../results/figures.js";

const [calls, callers, perWindow, windowLength, latency] = [1000, 50, 200, 2000, 100];

export interface LimitedCosts {
  /** Seconds until all calls have succeeded, by round. */
  readonly seconds: Readonly<Record<string, readonly number[]>>;
  /** Requests that the host refused, by round. */
  readonly refused: Readonly<Record<string, readonly number[]>>;
  readonly load: Spread;
}

interface Host {
  readonly fetch: () => Promise<Response>;
  readonly refused: () => number;
}

/** A host whose first window begins with the first request. */
function newHost(): Host {
  let [windowStart, sent, refused] = [-windowLength, 0, 0];
  const headers = { "content-type": "application/json" };
  return {
    refused: () => refused,
    fetch: async () => {
      await sleep(latency);
      const moment = performance.now();
      if (moment - windowStart >= windowLength) [windowStart, sent] = [moment, 0];
      sent++;
      if (sent <= perWindow) return new Response("{}", { headers });
      refused++;
      const seconds = Math.ceil((windowStart + windowLength - moment) / 1000);
      return new Response("{}", { status: 429, headers: { ...headers, "retry-after": String(seconds) } });
    },
  };
}

const things = defineService<{ readonly read: Operation<[], unknown> }>({
  package: "things",
  host: "tenant",
  operations: { read: { path: "/things" } },
});

function ours({ fetch }: Host): () => Promise<unknown> {
  const retry = { attempts: 20, maxWait: 60_000 };
  return things(connect({ hostname: "app.onetrust.com", credentials: bearer("token"), fetch, retry })).read;
}

/** After a 429 everyone waits until the time that it says. */
function sharedWait({ fetch }: Host): () => Promise<unknown> {
  let until = 0;
  return async () => {
    for (;;) {
      while (performance.now() < until) await sleep(until - performance.now());
      const response = await fetch();
      if (response.status !== 429) return response.json();
      until = Math.max(until, performance.now() + Number(response.headers.get("retry-after")) * 1000);
    }
  };
}

const refused: Record<string, number[]> = {};

async function secondsOf(name: string, client: (host: Host) => () => Promise<unknown>): Promise<number> {
  const host = newHost();
  const call = client(host);
  const start = performance.now();
  let left = calls;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (left-- > 0) await call();
    }),
  );
  refused[name] = [...(refused[name] ?? []), host.refused()];
  return (performance.now() - start) / 1000;
}

const { measured, load } = await paired(
  {
    ours: () => secondsOf("ours", ours),
    "a shared wait by hand": () => secondsOf("a shared wait by hand", sharedWait),
  },
  { rounds: 3 },
);
console.log(JSON.stringify({ seconds: measured, refused, load } satisfies LimitedCosts));
