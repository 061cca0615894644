import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { bearer, connect } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";
import type { paths } from "@onetrust-client/universal-consent/paths";
import createClient from "openapi-fetch";
import { median } from "../distribution.js";
import type { Report } from "../report.js";
import { type Cell, table } from "../table.js";

const calls = 1000;
const rounds = 15;
const path = "/api/consentmanager/v1/purposes";
const hostname = "app.onetrust.com";
const stub = async (): Promise<Response> =>
  new Response('{"content":[]}', { headers: { "content-type": "application/json" } });

const ours = universalConsent(connect({ hostname, credentials: bearer("token"), fetch: stub }));
const theirs = createClient<paths>({ baseUrl: `https://${hostname}`, fetch: stub });
const query = { size: 50 };
const { signal } = new AbortController();

const ways = {
  "bare fetch": async () => (await stub()).json(),
  "openapi-fetch": () => theirs.GET(path, { params: { query } }),
  ours: () => ours.listPurposes({ query }),
  "ours, with signal and deadline": () => ours.listPurposes({ query }, { signal, deadline: 60_000 }),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

type Name = keyof typeof ways;

/** The limits of the middle ratio to openapi-fetch, and of kB allocated. */
const limits: Readonly<Partial<Record<Name, readonly [ratio: string, kilobytes: string]>>> = {
  ours: ["1.0", "20"],
  "ours, with signal and deadline": ["1.25", ""],
};

export const overhead: Report = {
  about: "CPU time and memory of one call with a fetch that responds at once, beside bare fetch and openapi-fetch",
  print: async () => {
    const names = Object.keys(ways).filter(isName);
    const times = await measure(names);
    const beside = times.get("openapi-fetch") ?? [];
    const rows: Cell[][] = [];
    for (const name of names) {
      const own = times.get(name) ?? [];
      const ratios = own.map((time, round) => time / (beside[round] ?? Number.NaN));
      const [ratioLimit = "", memoryLimit = ""] = limits[name] ?? [];
      const kilobytes = (await allocated(ways[name])) / 1000;
      rows.push([name, spread(own, 1), spread(ratios, 2), ratioLimit, kilobytes.toFixed(1), memoryLimit]);
    }
    return [
      `GET with a query and a stub fetch, ${rounds} times ${calls} calls: lowest / median / highest CPU time of this process.`,
      "",
      table(["call", "µs", "beside openapi-fetch", "limit of the median", "kB allocated", "limit"], rows),
    ].join("\n");
  },
};

function isName(name: string): name is Name {
  return name in ways;
}

/** Measures all ways in turn, in the other order every second time, so that all meet the same load. The first rounds warm up. */
async function measure(names: readonly Name[]): Promise<ReadonlyMap<Name, number[]>> {
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = -5; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = await microseconds(ways[name]);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return times;
}

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

/** Bytes that one call allocates: the growth of the heap over so few calls that nothing is collected meanwhile. */
async function allocated(call: () => Promise<unknown>): Promise<number> {
  const few = 100;
  const samples: number[] = [];
  for (let round = 0; round < 15; round++) {
    if (typeof collectGarbage === "function") collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < few; index++) await call();
    samples.push((process.memoryUsage().heapUsed - before) / few);
  }
  return median(samples);
}

function spread(values: readonly number[], digits: number): string {
  return [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(digits)).join(" / ");
}
