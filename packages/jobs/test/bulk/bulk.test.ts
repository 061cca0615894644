import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isOneTrustError } from "@onetrust-client/core";
import { describe, expect, test } from "vitest";
import {
  bulk,
  type Ledger,
  type LedgerRow,
  ndjsonLedger,
  type Progress,
  settleBy,
  sqliteLedger,
} from "../../src/index.js";
import { failureOf } from "../support/failure.js";
import { emptyFolder, keyOf, requestInputs, requestTenant, traceId } from "../support/requests.js";

const ledgers: Readonly<Record<string, (folder: string) => Ledger>> = {
  NDJSON: (folder) => ndjsonLedger(join(folder, "requests.ndjson")),
  SQLite: (folder) => sqliteLedger(join(folder, "jobs.db"), { table: "requests" }),
};

async function rowsOf(ledger: Ledger): Promise<Map<string, LedgerRow>> {
  const rows = new Map<string, LedgerRow>();
  for await (const row of ledger.rows()) rows.set(row.key, row);
  return rows;
}

describe.each(Object.keys(ledgers))("with an %s ledger", (kind) => {
  const open = (folder = emptyFolder()): Ledger => {
    const make = ledgers[kind];
    if (!make) throw new Error(kind);
    return make(folder);
  };

  test("sends each row once, and nothing in a second run", async () => {
    const { dsr, created, tenant } = await requestTenant();
    const ledger = open();
    const inputs = requestInputs(250);
    const result = ({ requestQueueRefId }: { requestQueueRefId?: string | null }) => requestQueueRefId;
    const first = await bulk(dsr.createRequest, inputs, { ledger, key: keyOf, result });
    expect(first.totals).toEqual({ rows: 250, done: 250, refused: 0, unknown: 0, planned: 0 });
    expect(first.run).toEqual({ inputs: 250, calls: 250, settled: 0, duplicates: 0 });
    expect((await rowsOf(ledger)).get(traceId(7))).toMatchObject({ state: "done", sends: 1, result: "ref-0007" });
    const second = await bulk(dsr.createRequest, inputs, { ledger, key: keyOf });
    expect(second.totals.done).toBe(250);
    expect(second.run.calls).toBe(0);
    expect([...created.values()]).toEqual(Array.from({ length: 250 }, () => 1));
    expect(tenant.requestsOf(dsr.createRequest)).toHaveLength(250);
  });

  test("lists rows whose response was lost, and never sends them again", async () => {
    const { dsr, created, fate } = await requestTenant();
    fate.set(traceId(1), ["lost"]).set(traceId(2), ["swallowed"]).set(traceId(3), [500]);
    const ledger = open();
    for (const calls of [5, 0]) {
      const report = await bulk(dsr.createRequest, requestInputs(5), { ledger, key: keyOf });
      expect(report.run.calls).toBe(calls);
      expect(report.totals).toEqual({ rows: 5, done: 2, refused: 0, unknown: 3, planned: 0 });
      expect(report.unknown.map(({ key }) => key).sort()).toEqual([traceId(1), traceId(2), traceId(3)]);
    }
    expect(created.get(traceId(1))).toBe(1);
    expect(created.has(traceId(2))).toBe(false);
  });

  test("settles lost rows by a read: what took effect is done, what did not is sent again", async () => {
    const { dsr, created, fate } = await requestTenant();
    fate.set(traceId(1), ["lost"]).set(traceId(2), ["swallowed", "swallowed", "lost"]).set(traceId(3), [500]);
    const report = await bulk(dsr.createRequest, requestInputs(5), {
      ledger: open(),
      key: keyOf,
      settle: settleBy(dsr.getRequestCreationLogs),
      settleAfter: 20,
    });
    expect(report.totals).toEqual({ rows: 5, done: 5, refused: 0, unknown: 0, planned: 0 });
    expect(report.run).toEqual({ inputs: 5, calls: 8, settled: 5, duplicates: 0 });
    expect([...created.values()]).toEqual([1, 1, 1, 1, 1]);
  });

  test("keeps refused rows, and sends them again when their input changes or on request", async () => {
    const { dsr, fate } = await requestTenant();
    fate.set(traceId(1), [400, 400]).set(traceId(2), [400]);
    const ledger = open();
    const inputs = requestInputs(3);
    const first = await bulk(dsr.createRequest, inputs, { ledger, key: keyOf });
    expect(first.refused.map(({ key, reason }) => [key, reason])).toEqual([
      [traceId(1), "http 400 REFUSED"],
      [traceId(2), "http 400 REFUSED"],
    ]);
    const mended = inputs.map((input) => ({ ...input, body: { ...input.body, language: "de" } }));
    const [one, two, three] = [inputs[0], inputs[1], mended[2]].filter((input) => input !== undefined);
    const second = await bulk(
      dsr.createRequest,
      [one, two, three].flatMap((input) => input ?? []),
      { ledger, key: keyOf },
    );
    expect(second.totals).toEqual({ rows: 3, done: 2, refused: 1, unknown: 0, planned: 0 });
    const third = await bulk(dsr.createRequest, inputs.slice(0, 2), { ledger, key: keyOf, repeatRefused: true });
    expect(third.refused).toHaveLength(1);
    expect(
      (await bulk(dsr.createRequest, inputs.slice(0, 2), { ledger, key: keyOf, repeatRefused: true })).totals.done,
    ).toBe(3);
  });

  test("names inputs without a key, with the key of another, and that are wrong for the operation", async () => {
    const { dsr, created } = await requestTenant();
    const [one, two, three] = requestInputs(3);
    if (!one || !two || !three) throw new Error("three inputs");
    const other = { ...two, body: { ...two.body, language: "fr" } };
    const inputs = [{ ...one, body: {} }, { ...one, path: { templateId: "" } }, two, two, other, three];
    const report = await bulk(dsr.createRequest, inputs, { ledger: open(), key: keyOf });
    expect(report.totals).toEqual({ rows: 2, done: 2, refused: 0, unknown: 0, planned: 0 });
    expect(report.run.duplicates).toBe(1);
    expect(report.invalid).toEqual([
      { index: 0, key: undefined, problem: "key returned no text and no number for it" },
      { index: 1, key: traceId(0), problem: expect.stringContaining("templateId") },
      { index: 4, key: traceId(1), problem: "an input before it has the same key and another content" },
    ]);
    expect([...created.values()]).toEqual([1, 1]);
  });

  test("an input that changed after it was sent is named and not sent", async () => {
    const { dsr, created } = await requestTenant();
    const ledger = open();
    const inputs = requestInputs(2);
    await bulk(dsr.createRequest, inputs, { ledger, key: keyOf });
    const changed = inputs.map((input) => ({ ...input, body: { ...input.body, language: "de" } }));
    const report = await bulk(dsr.createRequest, changed, { ledger, key: keyOf });
    expect(report.changed).toEqual([traceId(0), traceId(1)]);
    expect([...created.values()]).toEqual([1, 1]);
  });

  test("a failure that concerns all rows ends the run, and the next run goes on", async () => {
    const { dsr, created, tenant } = await requestTenant();
    const ledger = open();
    const remove = tenant.fault(dsr.createRequest, 401, { after: 3, times: Number.POSITIVE_INFINITY });
    const error = await failureOf(bulk(dsr.createRequest, requestInputs(50), { ledger, key: keyOf, concurrency: 1 }));
    expect(error.code).toBe("stopped");
    expect(error.cause).toMatchObject({ kind: "authentication" });
    expect(error.message).toMatch(/^bulk createRequest stopped: createRequest: .*Run it again with the same arguments/);
    expect(Reflect.get(error, "report")).toMatchObject({ totals: { done: 3, unknown: 0 } });
    remove();
    const report = await bulk(dsr.createRequest, requestInputs(50), { ledger, key: keyOf });
    expect(report.totals.done).toBe(50);
    expect([...created.values()].every((times) => times === 1)).toBe(true);
  });

  test("a signal ends the run, which leaves nothing in between", async () => {
    const { dsr, created } = await requestTenant();
    const ledger = open();
    const controller = new AbortController();
    async function* inputs() {
      for (const [index, input] of requestInputs(300).entries()) {
        if (index === 250) controller.abort(new Error("enough"));
        yield input;
      }
    }
    const error = await failureOf(bulk(dsr.createRequest, inputs(), { ledger, key: keyOf, signal: controller.signal }));
    expect(error).toMatchObject({ code: "stopped", cause: expect.objectContaining({ message: "enough" }) });
    expect(Reflect.get(error, "report")).toMatchObject({ totals: { unknown: 0, refused: 0 } });
    const report = await bulk(dsr.createRequest, requestInputs(300), { ledger, key: keyOf });
    expect(report.totals).toEqual({ rows: 300, done: 300, refused: 0, unknown: 0, planned: 0 });
    expect([...created.values()].every((times) => times === 1)).toBe(true);
  });

  test("a ledger of another job or tenant is refused before anything is sent", async () => {
    const { dsr, tenant } = await requestTenant();
    const folder = emptyFolder();
    await bulk(dsr.createRequest, requestInputs(1), { ledger: open(folder), key: keyOf });
    const resolutions = [{ body: { close: true, complete: true, reject: false } }];
    const error = await failureOf(bulk(dsr.createResolution, resolutions, { ledger: open(folder), key: () => "x" }));
    expect(error.code).toBe("other-job");
    expect(error.message).toContain(
      "belongs to the job bulk dsr-automation.createRequest, POST /api/datasubject/v2/requestqueues/{templateId}; expected bulk dsr-automation.createResolution",
    );
    const strange = await requestTenant();
    const moved = await failureOf(
      bulk(strange.dsr.createRequest, requestInputs(1), { ledger: open(folder), key: keyOf }),
    );
    expect(moved.code).toBe("other-tenant");
    expect(moved.message).toContain(new URL(tenant.hosts.tenant ?? "").host);
    expect(strange.created.size).toBe(0);
  });

  test("a ledger of another version, and a file that is none, are refused before anything is sent", async () => {
    const { dsr, created } = await requestTenant();
    const folder = emptyFolder();
    const newer = open(folder);
    await newer.open({ format: 2, kind: "bulk", operation: "a.b", request: "POST /b", tenant: "c" });
    await newer.close();
    const version = await failureOf(bulk(dsr.createRequest, requestInputs(1), { ledger: open(folder), key: keyOf }));
    expect(version.code).toBe("other-version");
    expect(version.message).toContain(
      "has format 2; expected format 1. Run the job with the version of @onetrust-client/jobs that wrote it",
    );
    const other = emptyFolder();
    const [path, code] = kind === "SQLite" ? ["jobs.db", "storage"] : ["requests.ndjson", "damaged"];
    const text = `${"something else ".repeat(100)}\n`;
    writeFileSync(join(other, path), text);
    const none = await failureOf(bulk(dsr.createRequest, requestInputs(1), { ledger: open(other), key: keyOf }));
    expect([none.code, none.subject]).toEqual([code, expect.stringContaining(path)]);
    expect(readFileSync(join(other, path), "utf8")).toBe(text);
    expect(created.size).toBe(0);
  });

  test("a second run of the same job while one runs is refused", async () => {
    const { dsr, created } = await requestTenant();
    const folder = emptyFolder();
    const run = () => bulk(dsr.createRequest, requestInputs(50), { ledger: open(folder), key: keyOf });
    const both = [run(), run()];
    const error = await failureOf(Promise.all(both));
    expect(error.code).toBe("locked");
    expect(error.message).toContain(
      `is in use by another run of the job, process ${process.pid}; expected one run at a time.`,
    );
    const ended = await Promise.allSettled(both);
    expect(ended.flatMap((each) => (each.status === "fulfilled" ? [each.value.totals.done] : []))).toEqual([50]);
    expect([...created.values()].every((times) => times === 1)).toBe(true);
    const next = await bulk(dsr.createRequest, requestInputs(50), { ledger: open(folder), key: keyOf });
    expect(next.run.calls).toBe(0);
  });

  test("no personal data of inputs and responses gets into the ledger", async () => {
    const { dsr, fate } = await requestTenant();
    fate.set(traceId(1), ["lost"]).set(traceId(2), [400]);
    const folder = emptyFolder();
    const ledger = open(folder);
    await bulk(dsr.createRequest, requestInputs(5), { ledger, key: keyOf });
    const path = kind === "SQLite" ? "jobs.db" : "requests.ndjson";
    const text = readFileSync(join(folder, path), "latin1");
    expect(text).toContain(traceId(1));
    expect(text).not.toContain("canary");
  });
});

test("an operation that is idempotent is repeated until it answers", async () => {
  const { tenant, dsr } = await requestTenant({ retry: false });
  const body = { close: true, complete: true, reject: false };
  let calls = 0;
  tenant.answer(dsr.updateResolution, () => {
    calls++;
    return calls <= 2 ? Response.json({}, { status: 500 }) : body;
  });
  const inputs = [{ path: { resolutionId: traceId(1) }, body }];
  const report = await bulk(dsr.updateResolution, inputs, {
    ledger: ndjsonLedger(join(emptyFolder(), "ledger.ndjson")),
    key: () => "one",
    call: { retry: false },
  });
  expect(report.totals).toEqual({ rows: 1, done: 1, refused: 0, unknown: 0, planned: 0 });
  expect(report.run.calls).toBe(3);
  expect(calls).toBe(3);
});

test("a row that is lost again and again is read each time, and after ten times left to the next run", async () => {
  const { dsr, created, fate } = await requestTenant();
  fate.set(traceId(0), [...Array.from({ length: 8 }, () => "swallowed" as const), "lost"]);
  fate.set(
    traceId(1),
    Array.from({ length: 12 }, () => "swallowed"),
  );
  const ledger = ndjsonLedger(join(emptyFolder(), "ledger.ndjson"));
  const run = () =>
    bulk(dsr.createRequest, requestInputs(2), {
      ...{ ledger, key: keyOf, settle: settleBy(dsr.getRequestCreationLogs), settleAfter: 0 },
    });
  expect((await run()).totals).toEqual({ rows: 2, done: 1, refused: 0, unknown: 0, planned: 1 });
  expect((await run()).totals).toEqual({ rows: 2, done: 2, refused: 0, unknown: 0, planned: 0 });
  expect([...created.values()]).toEqual([1, 1]);
});

test("a host that answers nothing, or is not the API, loses a few rows and not all", async () => {
  const { dsr, tenant } = await requestTenant();
  const open = () => ndjsonLedger(join(emptyFolder(), "ledger.ndjson"));
  const remove = tenant.fault(dsr.createRequest, 503, { times: Number.POSITIVE_INFINITY });
  const silent = await failureOf(bulk(dsr.createRequest, requestInputs(200), { ledger: open(), key: keyOf }));
  expect(silent).toMatchObject({ code: "stopped", cause: { kind: "http", status: 503 } });
  // 25 in a row, and those that were under way at that time.
  expect(Reflect.get(silent, "report").totals.unknown).toBeLessThanOrEqual(28);
  remove();
  tenant.fault(dsr.createRequest, "html", { times: Number.POSITIVE_INFINITY });
  const strange = await failureOf(bulk(dsr.createRequest, requestInputs(200), { ledger: open(), key: keyOf }));
  expect(strange).toMatchObject({ code: "stopped", cause: { kind: "wrong-host" } });
  expect(Reflect.get(strange, "report").totals.unknown).toBeLessThanOrEqual(4);
});

test("the progress tells rows, rate, time and what is left of the limit", async () => {
  const { dsr } = await requestTenant();
  const told: Progress[] = [];
  const limit = { allowed: 1000, used: 250 };
  await bulk(dsr.createRequest, requestInputs(3), {
    ledger: ndjsonLedger(join(emptyFolder(), "ledger.ndjson")),
    key: keyOf,
    onProgress: (progress) => {
      told.push(progress);
      throw new Error("A listener that fails keeps nobody.");
    },
    limiter: {
      state: () => ({
        account: { allowed: 200_000, used: 10 },
        operations: { [`POST ${dsr.createRequest.metadata.path}`]: limit },
      }),
    },
  });
  expect(told.at(-1)).toMatchObject({
    job: "createRequest",
    phase: "ended",
    rows: 3,
    total: 3,
    requestsLeft: 750,
    eta: 0,
    counts: { done: 3 },
  });
});

test("wrong options are refused by name", async () => {
  const { dsr } = await requestTenant();
  const ledger = ndjsonLedger(join(emptyFolder(), "ledger.ndjson"));
  const wrong: [unknown, string][] = [
    [undefined, "the options must be an object"],
    [{ ledger, key: keyOf, settel: 1 }, 'unknown option "settel"'],
    [{ ledger: "requests.ndjson", key: keyOf }, "ledger must be a ledger"],
    [{ ledger }, "key must be a function"],
    [{ ledger, key: keyOf, concurrency: 0 }, "concurrency must be a whole number from 1 to 100"],
    [{ ledger, key: keyOf, concurrency: 101 }, "concurrency must be a whole number from 1 to 100"],
    [{ ledger, key: keyOf, limiter: {} }, "limiter must be the limiter of the connection"],
    [{ ledger, key: keyOf, onProgress: true }, "onProgress must be a function"],
    [{ ledger, key: keyOf, result: "id" }, "result must be a function"],
    [{ ledger, key: keyOf, settle: "x" }, "settle must be a function"],
    [{ ledger, key: keyOf, settleAfter: -1 }, "settleAfter must be a number of milliseconds"],
  ];
  for (const [options, text] of wrong) {
    const error: unknown = await bulk(dsr.createRequest, [], options as never).catch((reason: unknown) => reason);
    expect(isOneTrustError(error) && error.kind).toBe("configuration");
    expect(String(error)).toContain(text);
  }
  expect(() => settleBy(dsr.createRequest)).toThrow("createRequest is not safe to repeat, so it is no read");
  expect(() => settleBy(dsr.getRequest)).toThrow(
    "there is no reviewed way to settle a row by dsr-automation.getRequest",
  );
  const settle = settleBy(dsr.getRequestCreationLogs);
  await expect(bulk(dsr.createResolution, [], { ledger, key: () => "x", settle })).rejects.toThrow(
    "settle is reviewed for dsr-automation.createRequest, not for dsr-automation.createResolution",
  );
});

test("no inputs are no job: nothing is sent, and the ledger need not exist", async () => {
  const { dsr } = await requestTenant();
  for (const ledger of [ndjsonLedger(join(emptyFolder(), "a.ndjson")), sqliteLedger(join(emptyFolder(), "a.db"))]) {
    const report = await bulk(dsr.createRequest, [], { ledger, key: keyOf });
    expect(report.totals).toEqual({ rows: 0, done: 0, refused: 0, unknown: 0, planned: 0 });
  }
});
