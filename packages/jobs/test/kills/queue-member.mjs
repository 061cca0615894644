// A worker process of a queue that copies the parts of a list step by step. It runs the built packages, as a user's does.
import { readFileSync } from "node:fs";
import { clientCredentials, connect, defineService, pageNumber, paginate } from "@onetrust-client/core";
import { copyStep, postgresSink, sqliteSink } from "@onetrust-client/jobs";
import { stepProcessor } from "@onetrust-client/jobs/bullmq";
import { createPostgresBackend, Worker } from "bullmq";
import pg from "pg";

const { hosts, client, service, place, parts, limiter } = JSON.parse(readFileSync(process.env.JOB_SETTINGS, "utf8"));
const onetrust = connect({ hostname: hosts.tenant, hosts, credentials: clientCredentials(client) });
const rows = defineService({ ...service, paging: paginate(pageNumber) });
const pool = "postgres" in place ? new pg.Pool({ connectionString: place.postgres }) : undefined;
pool?.on("error", () => {});

const steps = Object.fromEntries(
  parts.map(({ name, path }, part) => {
    const sink = pool ? postgresSink(pool, { table: name }) : sqliteSink(path, { table: name });
    const options = { input: { query: { part } }, key: ({ id }) => id };
    return [name, copyStep((connection) => rows(connection).listRows, sink, options)];
  }),
);
const run = stepProcessor(onetrust, steps);

/** Tells how long the job had a worker. */
async function timed(job, token, signal) {
  const begun = performance.now();
  try {
    return await run(job, token, signal);
  } finally {
    process.send({ step: job.name, ms: performance.now() - begun });
  }
}

const options = {
  ...{ limiter, maxStalledCount: 100, lockDuration: 2000, stalledInterval: 1000, runRetryDelay: 200 },
};
const worker = pool
  ? new Worker(
      "onetrust",
      timed,
      { ...options, connection: { connectionString: place.postgres } },
      createPostgresBackend,
    )
  : new Worker("onetrust", timed, {
      ...options,
      connection: { host: "127.0.0.1", port: place.redis, maxRetriesPerRequest: null },
    });
// The server is killed, and comes back.
worker.on("error", () => {});
