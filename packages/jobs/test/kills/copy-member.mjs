// A process that copies a list until it is killed, or until it is through. It runs the built packages, as a user's does.
import { readFileSync } from "node:fs";
import { clientCredentials, connect, defineService, pageNumber, paginate } from "@onetrust-client/core";
import { copy, ndjsonSink, postgresSink, sqliteSink } from "@onetrust-client/jobs";
import pg from "pg";

const { hosts, client, service, sink } = JSON.parse(readFileSync(process.env.JOB_SETTINGS, "utf8"));
const { listRows } = defineService({ ...service, paging: paginate(pageNumber) })(
  connect({ hostname: hosts.tenant, hosts, credentials: clientCredentials(client) }),
);
const report = await copy(listRows, openSink(), { key: ({ id }) => id });
process.send(report);
process.disconnect();

function openSink() {
  if (sink.startsWith("postgres:")) return postgresSink(new pg.Pool({ connectionString: sink }));
  return sink.endsWith(".db") ? sqliteSink(sink) : ndjsonSink(sink);
}
