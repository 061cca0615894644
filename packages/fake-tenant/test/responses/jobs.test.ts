import { describe, expect, onTestFinished, test } from "vitest";
import { fakeTenant, stub } from "../../src/index.js";
import { bulkExport, dsrAutomation } from "../support/vendor.js";

async function open() {
  const tenant = await fakeTenant({ services: [bulkExport, dsrAutomation] });
  onTestFinished(() => tenant.close());
  const onetrust = tenant.connect();
  const { getBulkExportStatus, createBulkExport } = bulkExport(onetrust);
  const { getRequestCreationLogs } = dsrAutomation(onetrust);
  return { tenant, getBulkExportStatus, createBulkExport, getRequestCreationLogs };
}

/** The definition wants 36 characters. */
const id = (name: string) => ({ path: { id: name.padEnd(36, "0") } });
const trace = { path: { requestTraceId: "7" } };
const soon = { every: 1 };

test("a job goes on for some requests and is then done, each path by itself", async () => {
  const { tenant, getBulkExportStatus } = await open();
  tenant.job(getBulkExportStatus, { polls: 2, data: { recordCount: 70 } });
  const states: unknown[] = [];
  for (const name of ["a", "a", "b", "a", "a"]) states.push((await getBulkExportStatus(id(name))).status);
  expect(states).toEqual(["EXPORT_IN_PROGRESS", "EXPORT_IN_PROGRESS", "EXPORT_IN_PROGRESS", "COMPLETED", "COMPLETED"]);
  expect(await getBulkExportStatus.wait(id("b"), soon)).toEqual({ status: "COMPLETED", recordCount: 70 });
});

test("a request is not known at first, and then has its reference", async () => {
  const { tenant, getRequestCreationLogs } = await open();
  tenant.job(getRequestCreationLogs, { polls: 2, data: { requestRefId: "QXD7", createdDate: "2026-01-15" } });
  const seen: unknown[] = [];
  const done = await getRequestCreationLogs.wait(trace, { ...soon, onPoll: ({ data }) => seen.push(data) });
  expect(done).toEqual({ requestRefId: "QXD7", createdDate: "2026-01-15" });
  expect(seen).toEqual([undefined, { createdDate: "2026-01-15" }, done]);
});

describe("a job that ends badly", () => {
  test.each([
    ["failed", { kind: "job-failed", state: "FAILED" }],
    ["unknown", { kind: "unknown-state", state: "STATE_OF_ANOTHER_RELEASE" }],
    ["never", { kind: "timeout", limit: "deadline" }],
  ] as const)("%s", async (ends, error) => {
    const { tenant, getBulkExportStatus } = await open();
    tenant.job(getBulkExportStatus, { polls: 1, ends });
    await expect(
      getBulkExportStatus.wait(id("a"), { ...soon, ...(ends === "never" && { deadline: 100 }) }),
    ).rejects.toMatchObject(error);
  });

  test("without states", async () => {
    const { tenant, getRequestCreationLogs } = await open();
    tenant.job(getRequestCreationLogs, { ends: "failed" });
    await expect(getRequestCreationLogs.wait(trace, soon)).rejects.toMatchObject({ kind: "job-failed" });
  });
});

test("what cannot be played is refused by name", async () => {
  const { tenant, getBulkExportStatus, createBulkExport, getRequestCreationLogs } = await open();
  const job = (operation: unknown, options?: unknown) => () => Reflect.apply(tenant.job, tenant, [operation, options]);
  expect(job(createBulkExport)).toThrow(
    "tenant.job(createBulkExport, …): the operation does not tell the state of a job. Use tenant.answer.",
  );
  expect(job(getBulkExportStatus, { ends: "badly" })).toThrow(
    'tenant.job(getBulkExportStatus, …): ends must be one of done, failed, unknown, never; got "badly".',
  );
  expect(job(getBulkExportStatus, { poll: 1 })).toThrow('unknown option "poll". Did you mean "polls"?');
  expect(job(getBulkExportStatus, { polls: -1 })).toThrow("polls must be a number of requests from 0; got -1.");
  expect(job(getRequestCreationLogs, { ends: "unknown" })).toThrow("the operation names no states");
});

test("a stub of a job is done, unless its answer says something else", async () => {
  const { getBulkExportStatus, getRequestCreationLogs } = await open();
  expect((await stub(getBulkExportStatus).wait(id("a"))).status).toBe("COMPLETED");
  expect((await stub(getRequestCreationLogs).wait(trace)).requestRefId).toBeTypeOf("string");
  const failing = stub(getBulkExportStatus, { status: "CANCELLED" });
  await expect(failing.wait(id("a"))).rejects.toMatchObject({ kind: "job-failed", state: "CANCELLED" });
});
