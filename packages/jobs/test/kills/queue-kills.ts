import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { defineService, pageNumber, paginate } from "@onetrust-client/core";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { isRecord } from "../../src/job/read-values.js";
import { openQueue, type QueueServer } from "../support/queues.js";
import { type RowsService, rowsDefinition } from "./copy-kills.js";
import { RequestCount } from "./kill-runs.js";
import { randomFrom } from "./random.js";
import { contentOf } from "./sink-content.js";

/** One copy in parts that four worker processes share, of which two are killed, and the server of the queue as well. */
export interface QueueKills {
  readonly rows: number;
  readonly seed: number;
  readonly server: QueueServer;
}

/** What the sinks have in the end, and what the way there was like. */
export interface QueueOutcome {
  readonly rows: number;
  /** Rows that no sink has, that one has twice, and that were written more than once. */
  readonly lost: number;
  readonly twice: number;
  readonly writtenAgain: number;
  readonly requests: number;
  readonly undisturbed: number;
  /** Most requests of an hour, how many it allows, and requests that were refused because of it. */
  readonly fullestHour: number;
  readonly allowed: number;
  readonly refused: number;
  /** Responses that made a job wait for ten seconds, and the longest time for which a job had a worker, in ms. */
  readonly limitsMet: number;
  readonly longestStepMs: number;
}

const pageSize = 50;
const workers = 4;
/** An hour of the tenant lasts five seconds. */
const hour = 5000;
/** Hours that the copy takes because of the limit. */
const hours = 5;
/** How long the host says that its limit blocks, in seconds: longer than any step may last. */
const retryAfter = 10;

export async function killQueue({ rows: count, seed, server }: QueueKills): Promise<QueueOutcome> {
  const random = randomFrom(seed);
  const requests = new RequestCount();
  const pages = count / pageSize;
  const allowed = Math.ceil((2 * pages) / hours);
  const service = defineService<RowsService>({ ...rowsDefinition, paging: paginate(pageNumber) });
  const limits = { perMinute: Number.POSITIVE_INFINITY, perHour: allowed, scale: hour / 3_600_000 };
  const tenant = await fakeTenant({ services: [service], limits });
  const { listRows } = service(tenant.connect());
  answerParts({ tenant, listRows, count, requests });
  const limitsMet = 2;
  tenant.fault(listRows, "429-hour", { after: Math.floor(pages / 3), times: limitsMet, retryAfter });

  const folder = mkdtempSync(join(tmpdir(), "onetrust-queue-"));
  const parts = Array.from({ length: workers }, (_, part) => ({ name: `part_${part}`, path: join(folder, "sink.db") }));
  const queue = await openQueue(server);
  // The windows of the queue's limit begin at other moments than the tenant's, of which two may lie in one of them.
  const limiter = { max: Math.max(1, Math.floor(allowed / 2) - 1), duration: hour };
  const settings = { hosts: tenant.hosts, client: tenant.client, service: rowsDefinition };
  const file = join(folder, "settings.json");
  writeFileSync(file, JSON.stringify({ ...settings, place: server.place, parts, limiter }));
  const members = new Members(file);
  try {
    const options = { attempts: 1000, backoff: { type: "fixed", delay: 200 } };
    const jobs = await Promise.all(parts.map(({ name }) => queue.add(name, {}, options)));
    await members.start(workers);
    const isOver = Promise.all(jobs.map((job) => completed(queue, job.id)));
    /** A fraction of the copy, and a random moment. */
    const after = async (fraction: number): Promise<void> => {
      await Promise.race([requests.after(Math.floor(fraction * pages) - requests.count), isOver]);
      await sleep(random() * 50);
    };
    await after(0.2);
    await members.kill();
    await after(0.4);
    await server.kill();
    await sleep(300);
    await server.start();
    await after(0.6);
    await members.kill();
    await isOver;
    const found = await Promise.all(parts.map(({ name, path }) => contentOf(sinkOf(server, path), name)));
    const keys = new Set(found.flatMap(({ rows }) => [...rows.keys()]));
    const states = await Promise.all(jobs.map(async ({ id }) => (await queue.getJob(id ?? ""))?.data));
    const windows = tenant.limits.account;
    return {
      rows: count,
      lost: ids(count).filter((id) => !keys.has(id)).length,
      twice: found.reduce((sum, { rows, repeated }) => sum + rows.size + repeated, 0) - keys.size,
      writtenAgain: states.reduce((sum, state) => sum + countsOf(state), 0) - count,
      requests: requests.count,
      undisturbed: pages,
      fullestHour: Math.max(...windows.map((window) => window.requests)),
      allowed,
      refused: windows.reduce((sum, window) => sum + window.refused, 0),
      limitsMet,
      longestStepMs: Math.round(members.longest),
    };
  } finally {
    await members.end();
    await tenant.close();
    rmSync(folder, { recursive: true });
  }
}

interface Parts {
  readonly tenant: FakeTenant;
  readonly listRows: RowsService["listRows"];
  readonly count: number;
  readonly requests: RequestCount;
}

/** The list has a part for each job, which is asked for by its number. */
function answerParts({ tenant, listRows, count, requests }: Parts): void {
  const all = ids(count);
  tenant.answer(listRows, ({ query }: { readonly query?: unknown }) => {
    requests.add();
    const { part, page = 0 } = isRecord(query) ? query : {};
    const rows = all.filter((_, index) => index % workers === Number(part));
    const number = Number(page);
    const content = rows.slice(number * pageSize, (number + 1) * pageSize);
    const named = content.map((id) => ({ id, name: `Name of ${id}`, version: 0 }));
    return { content: named, number, totalElements: rows.length, totalPages: Math.ceil(rows.length / pageSize) };
  });
}

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `row-${index}`);
}

function sinkOf({ place }: QueueServer, path: string): string {
  return "postgres" in place ? place.postgres : path;
}

/** Rows that a copy has written, by the state of its job. */
function countsOf(state: unknown): number {
  const counts = isRecord(state) && isRecord(state.counts) ? state.counts : {};
  return Number(counts.inserted) + Number(counts.updated);
}

/** Waits until a job is over. The server of its queue may be away meanwhile. */
async function completed(queue: Awaited<ReturnType<typeof openQueue>>, id = ""): Promise<void> {
  for (;;) {
    const job = await queue.getJob(id).catch(() => undefined);
    if (job?.finishedOn !== undefined && job.failedReason) throw new Error(`${job.name} failed: ${job.failedReason}`);
    if (job?.finishedOn !== undefined) return;
    await sleep(100);
  }
}

/** The processes of the queue's workers. */
class Members {
  /** Longest time for which a job had a worker. */
  longest = 0;
  readonly #file: string;
  readonly #running: ChildProcess[] = [];
  #problems = "";

  constructor(file: string) {
    this.#file = file;
  }

  async start(count: number): Promise<void> {
    for (let started = 0; started < count; started++) {
      const child = fork(new URL("queue-member.mjs", import.meta.url), {
        env: { ...process.env, JOB_SETTINGS: this.#file },
        stdio: ["ignore", "inherit", "pipe", "ipc"],
      });
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        this.#problems += text;
      });
      child.on("message", (told: unknown) => {
        if (isRecord(told)) this.longest = Math.max(this.longest, Number(told.ms));
      });
      this.#running.push(child);
    }
  }

  /** Kills one of them. */
  async kill(): Promise<void> {
    const child = this.#running.shift();
    if (!child || child.exitCode !== null) throw new Error(`A worker ended by itself: ${this.#problems}`);
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
  }

  async end(): Promise<void> {
    while (this.#running.length > 0) await this.kill();
  }
}
