import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CreateRequestInput, dsrAutomation } from "@onetrust-client/dsr-automation";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { isRecord } from "../../src/job/read-values.js";
import { brokenResponse, requestInputs } from "../support/requests.js";
import { RequestCount, runWithKills } from "./kill-runs.js";
import { randomFrom } from "./random.js";
import { isPostgres } from "./sink-content.js";

/** One bulk run that is killed again and again, while half of the responses are lost. */
export interface BulkKills {
  readonly rows: number;
  readonly kills: number;
  readonly seed: number;
  readonly program: "bulk-member.mjs" | "bulk-loop.mjs";
  /** Name of the file of the ledger, of which `ledger.db` is SQLite; or the address of a PostgreSQL. */
  readonly ledger: string;
  readonly settles: boolean;
}

/** What the host got, and what the run says of it. */
export interface BulkOutcome {
  readonly kills: number;
  /** Requests that create something, and reads. */
  readonly writes: number;
  readonly reads: number;
  /** Rows that the host has more than once. */
  readonly duplicates: number;
  /** Rows that the host does not have, although the run does not list them. */
  readonly gaps: number;
  /** Rows that the run lists as unknown. */
  readonly listed: number;
  /** Rows that the host has once and that are done according to the run. */
  readonly done: number;
  /** Most requests of an operation that a window of the limit let through, and how many it allows. */
  readonly fullestWindow: number;
  readonly allowed: number;
}

/** A minute of the tenant lasts two seconds, so that its limit is met. */
const limits = { perMinute: 400, scale: 1 / 30 };

export async function killBulk(options: BulkKills): Promise<BulkOutcome> {
  const { rows, kills, seed, program, settles } = options;
  const random = randomFrom(seed);
  const requests = new RequestCount();
  const tenant = await fakeTenant({ services: [dsrAutomation], limits, latency: 3 });
  const folder = mkdtempSync(join(tmpdir(), "onetrust-kills-"));
  try {
    const created = answerRequests(tenant, random, requests);
    const inputs = requestInputs(rows);
    const settings = {
      hosts: tenant.hosts,
      client: tenant.client,
      inputs,
      ledger: isPostgres(options.ledger) ? options.ledger : join(folder, options.ledger),
      settles,
    };
    // Somewhat fewer than there are, so that the run is not over before its last kill.
    const requestsBetween = ((settles ? 1.8 : 0.7) * rows) / Math.max(1, kills);
    const killed = await runWithKills({ program, settings, kills, requestsBetween, random, requests });
    return { ...outcomeOf(inputs, created, killed.report), kills: killed.kills, ...requestsOf(tenant) };
  } finally {
    // The tenant reports the responses that it could not send: those that were to be lost.
    await tenant.close().catch(() => {});
    rmSync(folder, { recursive: true });
  }
}

/** A quarter of the requests is lost on the way to the host, and the responses of another quarter on the way back. */
function answerRequests(tenant: FakeTenant, random: () => number, requests: RequestCount): ReadonlyMap<string, number> {
  const created = new Map<string, number>();
  const dsr = dsrAutomation(tenant.connect());
  tenant.answer(dsr.createRequest, ({ body }) => {
    requests.add();
    const chance = random();
    if (chance < 0.25) return brokenResponse();
    const id = `${body.requestTraceId}`;
    created.set(id, (created.get(id) ?? 0) + 1);
    return chance < 0.5 ? brokenResponse() : { requestQueueRefId: `ref-${id}` };
  });
  tenant.answer(dsr.getRequestCreationLogs, ({ path: { requestTraceId } }) => {
    requests.add();
    if (created.has(requestTraceId)) return { requestRefId: `ref-${requestTraceId}` };
    return Response.json({ errors: [] }, { status: 404 });
  });
  return created;
}

function outcomeOf(inputs: readonly CreateRequestInput[], created: ReadonlyMap<string, number>, report: unknown) {
  const listed = new Set(listedKeys(report));
  const keys = inputs.map(({ body }) => `${body.requestTraceId}`);
  const rest = keys.filter((key) => !listed.has(key));
  return {
    duplicates: keys.filter((key) => (created.get(key) ?? 0) > 1).length,
    gaps: rest.filter((key) => !created.has(key)).length,
    listed: listed.size,
    done: rest.filter((key) => created.get(key) === 1).length,
  };
}

/** The rows that a run says it knows nothing of; a loop knows only those that failed. */
function listedKeys(report: unknown): string[] {
  const { unknown, failed } = isRecord(report) ? report : {};
  const rows: readonly unknown[] = Array.isArray(unknown) ? unknown : Array.isArray(failed) ? failed : [];
  return rows.map((row) => String(isRecord(row) ? row.key : row));
}

function requestsOf(tenant: FakeTenant) {
  const dsr = dsrAutomation(tenant.connect());
  const windows = [dsr.createRequest, dsr.getRequestCreationLogs].flatMap((operation) => tenant.limits.of(operation));
  return {
    writes: tenant.requestsOf(dsr.createRequest).length,
    reads: tenant.requestsOf(dsr.getRequestCreationLogs).length,
    fullestWindow: Math.max(...windows.map(({ requests }) => requests)),
    allowed: limits.perMinute,
  };
}
