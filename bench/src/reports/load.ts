import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { apiKey, connect, defineService, isOneTrustError, type Operation } from "@onetrust-client/core";
import type { Plan, Tally } from "../measure/faulty-host.js";
import type { Report } from "../report.js";
import { table } from "../table.js";

const calls = 20_000;

/** Calls that have not settled hang when so long none has, in ms. The machine may be slow, so that the whole run has no limit. */
const patience = 120_000;

interface Records {
  readonly read: Operation<[input: { path: { id: number } }], { readonly id: string }>;
  readonly write: Operation<[input: { path: { id: number }; body: object }], { readonly id: string }>;
}

const records = defineService<Records>({
  package: "load",
  host: "tenant",
  operations: {
    read: { path: "/records/{id}" },
    write: { path: "/records/{id}", method: "POST", body: "json" },
  },
});

/** One run: so many calls of one operation, so many at once. */
interface Load {
  readonly operation: keyof Records;
  readonly concurrency: number;
  readonly faults: Plan["faults"];
}

export const load: Report = {
  about: "what is lost, doubled or left hanging when thousands of calls meet faults",
  print: async () => {
    const host = await startHost();
    try {
      const loads = (["even", "bursts"] as const).flatMap((faults) =>
        [64, 512].flatMap((concurrency) =>
          (["read", "write"] as const).map((operation): Load => ({ operation, concurrency, faults })),
        ),
      );
      const rows = [];
      for (const each of loads) rows.push(await measure(host.origin, each));
      const outage = await measureOutage(host.origin);
      return [
        `${calls} calls each. Every fault is met once: by 5 % of the calls, or by 512 requests at once, 10 s apart.`,
        "",
        table(header, rows),
        "",
        `In a lasting outage ${calls} reads, 512 at once, send ${outage} requests: ${(outage / calls).toFixed(3)} a call.`,
        `One a call would be ${calls}; the other ${outage - calls} are the quota of retries.`,
      ].join("\n");
    } finally {
      host.process.kill();
    }
  },
};

const header = [
  "calls",
  "at once",
  "faults",
  "met",
  "requests",
  "lost reads",
  "duplicate writes",
  "wrong outcome",
  "wrong data",
  "hangs",
  "heap growth in MB",
  "seconds",
];

async function startHost(): Promise<{ origin: string; process: ChildProcess }> {
  const program = new URL("../measure/faulty-host.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", program], { stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout === null) throw new Error("The host's output cannot be read.");
  const [port]: unknown[] = await once(child.stdout, "data");
  return { origin: `http://127.0.0.1:${String(port).trim()}`, process: child };
}

async function measure(origin: string, { operation, concurrency, faults }: Load): Promise<(string | number)[]> {
  // So slow that a run takes 11 s, and two bursts fall into it.
  await begin(origin, { faults, latency: (concurrency * 11_000) / calls });
  const service = records(connect({ hostname: origin, credentials: apiKey("load-test-key") }));
  await service.read({ path: { id: calls } });
  const heapBefore = await heapInUse();
  const start = performance.now();
  const results = new Map<number, unknown>();
  await callAll(concurrency, async (id) => {
    const input = { path: { id } };
    const call = operation === "read" ? service.read(input) : service.write({ ...input, body: {} });
    results.set(id, await call.catch((error: unknown) => error));
  });
  const seconds = (performance.now() - start) / 1000;
  const tally = await readTally(origin);
  const judged = judge(results, operation, tally);
  results.clear();
  const growth = ((await heapInUse()) - heapBefore) / 1e6;
  const { lostReads, duplicates, wrongOutcome, wrongData, hangs } = judged;
  const found = [lostReads, duplicates, wrongOutcome, wrongData, hangs];
  return [
    `${operation}s`,
    concurrency,
    faults,
    tally.faults,
    tally.requests,
    ...found,
    growth.toFixed(1),
    seconds.toFixed(1),
  ];
}

interface Judged {
  lostReads: number;
  duplicates: number;
  wrongOutcome: number;
  wrongData: number;
  hangs: number;
}

/** Compares what the caller was told with what the host did. */
function judge(results: ReadonlyMap<number, unknown>, operation: Load["operation"], { effects }: Tally): Judged {
  const judged: Judged = { lostReads: 0, duplicates: 0, wrongOutcome: 0, wrongData: 0, hangs: 0 };
  for (let id = 0; id < calls; id++) {
    const result = results.get(id);
    const count = effects[id] ?? 0;
    if (!results.has(id)) judged.hangs++;
    else if (isOneTrustError(result)) {
      if (operation === "read") judged.lostReads++;
      else if (result.outcome !== "unknown" && count > 0) judged.wrongOutcome++;
    } else {
      if (!isRecord(result, id)) judged.wrongData++;
      if (operation === "write" && count === 0) judged.wrongOutcome++;
    }
    if (count > 1) judged.duplicates++;
  }
  return judged;
}

function isRecord(value: unknown, id: number): boolean {
  return typeof value === "object" && value !== null && "id" in value && value.id === `${id}`;
}

/** Requests of a run in which the host fails for ever. */
async function measureOutage(origin: string): Promise<number> {
  await begin(origin, { faults: "outage", latency: 5 });
  const service = records(connect({ hostname: origin, credentials: apiKey("load-test-key") }));
  await callAll(512, async (id) => void (await service.read({ path: { id } }).catch(() => {})));
  return (await readTally(origin)).requests;
}

/** Calls with all ids, so many at once. Does not wait for what hangs, and begins nothing after that. */
async function callAll(concurrency: number, call: (id: number) => Promise<void>): Promise<void> {
  let next = 0;
  let settledAt = performance.now();
  const workers = Array.from({ length: concurrency }, async () => {
    while (next < calls) {
      await call(next++);
      settledAt = performance.now();
    }
  });
  let isOver = false;
  const work = Promise.all(workers).finally(() => {
    isOver = true;
  });
  while (!isOver && performance.now() - settledAt < patience) await Promise.race([work, sleep(1000)]);
  // The next run counts for itself.
  next = calls;
}

async function begin(origin: string, plan: Plan): Promise<void> {
  await fetch(`${origin}/plan`, { method: "PUT", body: JSON.stringify(plan) });
}

async function readTally(origin: string): Promise<Tally> {
  const tally: Tally = await (await fetch(`${origin}/tally`)).json();
  return tally;
}

setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

/**
 * Heap that is left after garbage collections, in bytes. One is not enough: the platform's fetch lets go of the body of a response only
 * after the turn in which that was collected.
 */
async function heapInUse(): Promise<number> {
  for (let count = 0; count < 3; count++) {
    if (typeof collectGarbage === "function") collectGarbage();
    await sleep(50);
  }
  return process.memoryUsage().heapUsed;
}
