import { createPostgresBackend, type Job, Queue, Worker, type WorkerOptions } from "bullmq";
import { onTestFinished } from "vitest";
import { hasRedis, openRedis } from "../../../redis/test/support/redis-server.js";
import type { StepProcessor } from "../../src/bullmq.js";
import { hasPostgres, openPostgres } from "./postgres-server.js";
import { emptyFolder } from "./requests.js";

/** A server that keeps a queue of BullMQ, also over a crash. */
export interface QueueServer {
  /** What a program needs to use the queue. */
  readonly place: QueuePlace;
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** Where a queue is, as plain JSON. */
export type QueuePlace = { readonly redis: number } | { readonly postgres: string };

interface ServerKind {
  readonly isMissing: boolean;
  open(): Promise<QueueServer>;
}

export const queueServers: Readonly<Record<string, ServerKind>> = {
  Redis: {
    isMissing: !hasRedis,
    open: async () => {
      const server = await openRedis({ folder: emptyFolder() });
      onTestFinished(() => server.kill());
      return { place: { redis: server.port }, kill: server.kill, start: server.start };
    },
  },
  PostgreSQL: {
    isMissing: !hasPostgres,
    open: async () => {
      const server = await openPostgres();
      onTestFinished(() => server.remove());
      return { place: { postgres: server.connectionString }, kill: server.kill, start: server.start };
    },
  },
};

/** What the tests use of a queue, on either server. */
type AnyQueue = Pick<Queue, "add" | "getJob" | "close">;

const queueName = "onetrust";

/** Opens the queue and a worker of it, until the test has ended. Failures of their connections are told to nobody: the server is killed. */
export async function openQueue({ place }: QueueServer): Promise<AnyQueue> {
  const queue =
    "redis" in place
      ? new Queue(queueName, { connection: { host: "127.0.0.1", port: place.redis } })
      : new Queue(queueName, { connection: postgresOptions(place.postgres) }, createPostgresBackend);
  queue.on("error", () => {});
  onTestFinished(() => queue.close());
  await queue.waitUntilReady();
  return queue;
}

function postgresOptions(connectionString: string) {
  return { connectionString, migrate: true };
}

type OwnOptions = Omit<WorkerOptions, "connection">;

export function openWorker({ place }: QueueServer, run: StepProcessor, options: OwnOptions = {}): void {
  const worker =
    "redis" in place
      ? new Worker(queueName, run, { ...options, connection: redisOptions(place.redis) })
      : new Worker(queueName, run, { ...options, connection: postgresOptions(place.postgres) }, createPostgresBackend);
  worker.on("error", () => {});
  onTestFinished(() => worker.close(true));
}

function redisOptions(port: number) {
  return { host: "127.0.0.1", port, maxRetriesPerRequest: null };
}

/** The job as it has ended. */
export async function ended(queue: AnyQueue, { id }: Pick<Job, "id">): Promise<Job> {
  for (;;) {
    const job = id === undefined ? undefined : await queue.getJob(id);
    if (!job) throw new Error("The queue has no such job.");
    if (job.finishedOn !== undefined) return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
