import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type BulkStepOptions, bulkStep, ndjsonLedger, settleBy } from "../../src/index.js";
import { failureOf } from "../support/failure.js";
import { emptyFolder, keyOf, type RequestTenant, requestInputs, requestTenant, traceId } from "../support/requests.js";

type Options = Partial<BulkStepOptions<ReturnType<typeof requestInputs>[number], unknown>>;
type State = Parameters<ReturnType<typeof bulkStep>>[0];

/** The steps of a bulk run with a ledger in a file. */
function steps({ dsr, tenant }: RequestTenant, count: number, more: Options = {}) {
  const path = join(emptyFolder(), "requests.ndjson");
  const options = { ledger: ndjsonLedger(path), key: keyOf, ...more };
  const step = bulkStep(
    () => dsr.createRequest,
    () => requestInputs(count),
    options,
  );
  const connection = tenant.connect();
  const { signal } = new AbortController();
  return { path, step: (state: State) => step(state, connection, { signal }) };
}

test("a step sends all rows that the limits let through, and a repeated one sends nothing twice", async () => {
  const requests = await requestTenant();
  const { step } = steps(requests, 30);
  const totals = { rows: 30, done: 30, refused: 0, unknown: 0, planned: 0 };
  expect(await step({})).toEqual({ state: totals, rows: 30, done: true });
  expect(await step({})).toEqual({ state: totals, rows: 30, done: true });
  expect(await step(totals)).toEqual({ state: totals, rows: 0, done: true });
  expect([...requests.created.values()]).toEqual(Array.from({ length: 30 }, () => 1));
});

test("a step that meets a limit says when it ends, and the next one goes on", async () => {
  const requests = await requestTenant();
  const { step } = steps(requests, 20);
  const release = requests.tenant.fault(requests.dsr.createRequest, "429-minute", { after: 8, retryAfter: 4 });
  const before = Date.now();
  const limited = await step({});
  expect(Date.now() - before).toBeLessThan(3000);
  expect(limited).toMatchObject({ rows: 8, done: false, state: { done: 8 } });
  expect((limited.resumeAt ?? 0) - before).toBeGreaterThan(3000);
  expect((limited.resumeAt ?? 0) - before).toBeLessThan(8000);
  release();
  await sleep((limited.resumeAt ?? 0) - Date.now());
  expect(await step(limited.state)).toMatchObject({ rows: 12, done: true, state: { done: 20 } });
  expect([...requests.created.values()]).toEqual(Array.from({ length: 20 }, () => 1));
});

test("a step does not wait for the moment at which a read tells", async () => {
  const requests = await requestTenant();
  requests.fate.set(traceId(1), ["lost"]).set(traceId(2), ["swallowed"]);
  const settle = settleBy(requests.dsr.getRequestCreationLogs);
  const { step } = steps(requests, 5, { settle, settleAfter: 2500 });
  const before = Date.now();
  const early = await step({});
  expect(Date.now() - before).toBeLessThan(2000);
  expect(early).toMatchObject({ rows: 3, done: false, state: { done: 3, unknown: 2 } });
  expect((early.resumeAt ?? 0) - before).toBeGreaterThanOrEqual(2500);
  expect((early.resumeAt ?? 0) - before).toBeLessThan(4500);
  await sleep((early.resumeAt ?? 0) - Date.now() + 200);
  const last = await step(early.state);
  expect(last).toMatchObject({ rows: 2, done: true, state: { done: 5, unknown: 0 } });
  expect([...requests.created.values()]).toEqual([1, 1, 1, 1, 1]);
});

test("a step whose read meets a limit says when it ends, and lists no row because of it", async () => {
  const requests = await requestTenant();
  requests.fate.set(traceId(1), ["lost"]);
  const { step } = steps(requests, 3, { settle: settleBy(requests.dsr.getRequestCreationLogs), settleAfter: 0 });
  const release = requests.tenant.fault(requests.dsr.getRequestCreationLogs, "429-minute", { retryAfter: 3 });
  const limited = await step({});
  expect(limited).toMatchObject({ rows: 2, done: false });
  release();
  await sleep((limited.resumeAt ?? 0) - Date.now());
  expect(await step(limited.state)).toMatchObject({ rows: 1, done: true, state: { done: 3, unknown: 0 } });
});

test("a step whose ledger another run has comes back later, and other failures are those of bulk", async () => {
  const requests = await requestTenant();
  const { step, path } = steps(requests, 3);
  const holder = ndjsonLedger(path);
  await holder.open({ format: 1, kind: "bulk", operation: "a.b", request: "POST /b", tenant: "c" });
  const before = Date.now();
  const later = await step({});
  expect(later).toMatchObject({ state: {}, rows: 0, done: false });
  expect(later.resumeAt).toBeGreaterThan(before + 1000);
  await holder.close();
  expect((await failureOf(step({}))).code).toBe("other-tenant");
  expect(requests.created.size).toBe(0);
});
