// What many write instead of a ledger: a loop with retries that notes which rows are done, and leaves them out when it is started again.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { clientCredentials, connect } from "@onetrust-client/core";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import pMap from "p-map";
import pRetry from "p-retry";

const { hosts, client, inputs, ledger } = JSON.parse(readFileSync(process.env.JOB_SETTINGS, "utf8"));
const dsr = dsrAutomation(connect({ hostname: hosts.tenant, hosts, credentials: clientCredentials(client) }));
const done = new Set(existsSync(ledger) ? readFileSync(ledger, "utf8").split("\n") : []);
const failed = [];
const create = async (input) => {
  const key = input.body.requestTraceId;
  try {
    await pRetry(() => dsr.createRequest(input), { retries: 3, minTimeout: 10 });
    appendFileSync(ledger, `${key}\n`);
  } catch {
    failed.push(key);
  }
};
await pMap(
  inputs.filter(({ body }) => !done.has(body.requestTraceId)),
  create,
  { concurrency: 4 },
);
process.send({ failed });
process.disconnect();
