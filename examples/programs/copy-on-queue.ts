// Copies all data subjects to data-subjects.ndjson, page by page on BullMQ. Start it several times: the processes share the work, and one that
// is killed leaves its page to another. It needs a Redis (REDIS_URL) that keeps its data, and the scope CONSENT_READ.
import { type Connection, connect } from "@onetrust-client/core";
import { copyStep, ndjsonSink } from "@onetrust-client/jobs";
import { stepProcessor } from "@onetrust-client/jobs/bullmq";
import { universalConsent } from "@onetrust-client/universal-consent";
import { Queue, QueueEvents, Worker } from "bullmq";

const connection = { url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379", maxRetriesPerRequest: null };

const list = (onetrust: Connection) => universalConsent(onetrust).listDataSubjectsV1;
const subjects = copyStep(list, ndjsonSink("data-subjects.ndjson"), {
  input: { query: { properties: "ignoreCount", size: 50 } },
  key: ({ Id }) => Id,
});
const worker = new Worker("onetrust", stepProcessor(connect(), { subjects }), { connection, maxStalledCount: 100 });
const queue = new Queue("onetrust", { connection });
const events = new QueueEvents("onetrust", { connection });
// All three find a Redis that was away again by themselves.
const onError = ({ message }: Error): void => console.error("Redis:", message);
worker.on("error", onError);
queue.on("error", onError);
events.on("error", onError);

// Whoever comes second today adds nothing: the queue has a job of this name.
const jobId = `data-subjects-${new Date().toISOString().slice(0, 10)}`;
const job = await queue.add("subjects", {}, { jobId, attempts: 20, backoff: { type: "exponential", delay: 1000 } });
const { rows } = await job.waitUntilFinished(events);
console.log(`${rows} data subjects copied`);
await Promise.all([worker.close(), queue.close(), events.close()]);
