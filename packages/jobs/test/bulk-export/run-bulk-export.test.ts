import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { type BulkExportListItem, type BulkExportRequest, bulkExport } from "@onetrust-client/bulk-export";
import { fakeTenant } from "@onetrust-client/fake-tenant";
import { describe, expect, onTestFinished, test } from "vitest";
import { type BulkExportOptions, type ExportStep, isJobError, runBulkExport } from "../../src/index.js";
import { fileHost } from "../support/file-host.js";

const runId = "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a57";
const request: BulkExportRequest & { name: string } = {
  exportType: "CONSENT_RECEIPTS",
  startDate: "2026-01-01",
  endDate: "2026-03-31",
  name: "receipts 2026 Q1",
};
const texts = { "part-1.csv": "id,purpose\n1,a\n2,b\n", "part-2.csv": "id,purpose\n3,c\n" };

/** A tenant whose exports have the files of a host. */
async function open(files: Awaited<ReturnType<typeof fileHost>>) {
  const tenant = await fakeTenant({ services: [bulkExport] });
  onTestFinished(() => tenant.close());
  const onetrust = tenant.connect();
  const operations = bulkExport(onetrust);
  const exports: BulkExportListItem[] = [];
  const steps: ExportStep[] = [];
  tenant.answer(operations.getBulkExportCreditDetails, () => ({
    creditsRemaining: 5 - exports.length,
    totalCredits: 6,
  }));
  tenant.rows(operations.listBulkExports, exports);
  tenant.answer(operations.createBulkExport, ({ body }) => {
    exports.unshift({ runId, name: body.name ?? null, status: "EXPORT_IN_PROGRESS" });
    return { runId };
  });
  tenant.job(operations.getBulkExportStatus, { polls: 2, data: { runId, progressPercentage: 50 } });
  tenant.answer(operations.listBulkExportDownloadDetails, () => ({ items: files.listed(), hasNext: false }));
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = (more: Partial<BulkExportOptions> = {}, wanted: BulkExportRequest & { name?: string } = request) =>
    runBulkExport(operations, wanted, {
      ...{ download: onetrust.download, to: folder, every: 5, onStep: (step) => void steps.push(step) },
      ...more,
    });
  const posts = () => tenant.requestsOf(operations.createBulkExport).length;
  return { tenant, operations, exports, steps, folder, run, posts };
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, runId)).map((name) => [name, readFileSync(join(folder, runId, name), "utf8")]),
  );

test("credits are shown first, then the export is made and its files are downloaded, each with its own token", async () => {
  const files = await fileHost(texts);
  const { tenant, steps, folder, run, posts } = await open(files);
  const report = await run();
  expect(report).toMatchObject({ runId, run: { status: "COMPLETED" } });
  expect(report.files).toEqual([
    { name: "part-1.csv", size: 19, path: join(folder, runId, "part-1.csv") },
    { name: "part-2.csv", size: 15, path: join(folder, runId, "part-2.csv") },
  ]);
  expect(contents(folder)).toEqual(texts);
  expect(readdirSync(folder)).toEqual([runId]);
  expect(posts()).toBe(1);
  expect(steps[0]).toEqual({ step: "credits", remaining: 5, total: 6 });
  expect(steps.map(({ step }) => step)).toEqual(["credits", "started", "state", "state", "state", "file", "file"]);
  expect(files.received.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer part-1.csv-1",
    "Bearer part-2.csv-1",
  ]);
  const bearer = tenant.requests.find(({ operation }) => operation === "getBulkExportStatus")?.headers.authorization;
  expect(files.received.some(({ headers }) => headers.authorization === bearer)).toBe(false);
});

test("a second run finds the export by its name, and downloads nothing twice", async () => {
  const files = await fileHost(texts);
  const { steps, folder, run, posts } = await open(files);
  await run();
  steps.length = 0;
  const { files: found } = await run();
  expect(found.map(({ size }) => size)).toEqual([19, 15]);
  expect([posts(), files.received.length, steps[1]]).toEqual([1, 2, { step: "found", runId }]);
  expect(contents(folder)).toEqual(texts);
});

describe("a file", () => {
  test("that breaks off goes on at its byte", async () => {
    const files = await fileHost(texts, { mishap: (n) => (n <= 2 ? "cut" : undefined) });
    const { folder, run } = await open(files);
    await run();
    expect(contents(folder)).toEqual(texts);
    const ranges = files.received.map(({ name, headers }) => [name, headers.range]);
    expect(ranges).toEqual([
      ["part-1.csv", undefined],
      ["part-1.csv", "bytes=4-"],
      ["part-1.csv", "bytes=8-"],
      ["part-2.csv", undefined],
    ]);
  });

  test("of which a killed run left a part goes on there, whether or not the host sends parts", async () => {
    for (const ignoresRange of [false, true]) {
      const files = await fileHost(texts, { ignoresRange });
      const { folder, run } = await open(files);
      mkdirSync(join(folder, runId));
      writeFileSync(join(folder, runId, "part-1.csv.part"), texts["part-1.csv"].slice(0, 7));
      await run();
      expect(contents(folder)).toEqual(texts);
      expect(files.received[0]?.headers.range).toBe("bytes=7-");
    }
  });

  test("that was whole when the run was killed is only renamed", async () => {
    const files = await fileHost(texts);
    const { folder, run } = await open(files);
    mkdirSync(join(folder, runId));
    writeFileSync(join(folder, runId, "part-1.csv.part"), texts["part-1.csv"]);
    await run();
    expect(contents(folder)).toEqual(texts);
  });

  test("whose part is longer than the file begins again", async () => {
    const files = await fileHost(texts);
    const { folder, run } = await open(files);
    mkdirSync(join(folder, runId));
    writeFileSync(join(folder, runId, "part-1.csv.part"), "x".repeat(99));
    await run();
    expect(contents(folder)).toEqual(texts);
  });

  test("whose token has expired gets a new one", async () => {
    const files = await fileHost(texts, { mishap: (n) => (n === 2 ? "expired" : undefined) });
    const { folder, run } = await open(files);
    await run();
    expect(contents(folder)).toEqual(texts);
    const tokens = files.received.map(({ headers }) => headers.authorization);
    expect(tokens).toEqual(["Bearer part-1.csv-1", "Bearer part-2.csv-1", "Bearer part-2.csv-2"]);
  });

  test("of which the host sends another part is an error, and what is there stays", async () => {
    const files = await fileHost(texts, { mishap: (n) => (n === 1 ? "cut" : "other part") });
    const { folder, run } = await open(files);
    const error: unknown = await run().catch((thrown: unknown) => thrown);
    expect(isJobError(error) && [error.code, error.subject]).toEqual(["incomplete", "the host of the file part-1.csv"]);
    expect(contents(folder)).toEqual({ "part-1.csv.part": "id,p" });
  });

  test("can go into a stream, and is resumed there too", async () => {
    const files = await fileHost(texts, { mishap: (n) => (n === 1 ? "cut" : undefined) });
    const { run } = await open(files);
    const written: Record<string, string> = {};
    const to = ({ name }: { readonly name: string }) =>
      new Writable({
        write(chunk, _, callback) {
          written[name] = `${written[name] ?? ""}${chunk}`;
          callback();
        },
      });
    const { files: done } = await run({ to });
    expect(written).toEqual(texts);
    expect(done.map(({ path }) => path)).toEqual([undefined, undefined]);
  });

  test("cannot be written outside of its folder", async () => {
    const { folder, operations, tenant, run } = await open(await fileHost(texts));
    const files = await fileHost({ x: "1" });
    const [file] = files.listed();
    const names = ["../../up.csv", "/etc/passwd", "..", "a/../b.csv", "b.csv", "c\u0000:?.csv"];
    const items = names.map((fileName, index) => ({ ...file, id: `${index}`, fileName }));
    tenant.answer(operations.listBulkExportDownloadDetails, () => ({ items, hasNext: false }));
    await run();
    expect(readdirSync(join(folder, runId)).sort()).toEqual([
      "3-file",
      "5-b.csv",
      "b.csv",
      "c___.csv",
      "passwd",
      "up.csv",
    ]);
  });
});

describe("an export whose start got no response", () => {
  test("is found in the list, and never started again", async () => {
    const files = await fileHost(texts);
    const { tenant, operations, exports, folder, run, posts } = await open(files);
    tenant.answer(operations.createBulkExport, () => {
      exports.unshift({ runId, name: request.name, status: "EXPORT_IN_PROGRESS" });
      return new Response(null, { status: 504 });
    });
    await run();
    expect([posts(), contents(folder)]).toEqual([1, texts]);
  });

  test("is an error if the list never has it; a later run looks first", async () => {
    const { tenant, operations, exports, run, posts } = await open(await fileHost(texts));
    tenant.answer(operations.createBulkExport, () => new Response(null, { status: 504 }));
    const error: unknown = await run({ settleFor: [0, 1] }).catch((thrown: unknown) => thrown);
    expect(isJobError(error) && [error.code, error.subject]).toEqual(["unsettled", `the export ${request.name}`]);
    exports.unshift({ runId, name: request.name, status: "COMPLETED" });
    await run();
    expect(posts()).toBe(1);
  });

  test("is not started again by another run for ten minutes", async () => {
    const { tenant, operations, folder, run, posts } = await open(await fileHost(texts));
    const release = tenant.fault(operations.createBulkExport, "reset");
    const codeOf = async () =>
      await run({ settleFor: [0, 1] }).then(
        () => "ended",
        (thrown: unknown) => isJobError(thrown) && thrown.code,
      );
    expect(await codeOf()).toBe("unsettled");
    release();
    expect([await codeOf(), posts()]).toEqual(["unsettled", 1]);
    const [note = ""] = readdirSync(folder).filter((name) => name.endsWith(".started"));
    const elevenMinutesAgo = Date.now() / 1000 - 660;
    utimesSync(join(folder, note), elevenMinutesAgo, elevenMinutesAgo);
    expect([await codeOf(), posts()]).toEqual(["ended", 2]);
    expect(readdirSync(folder)).toEqual([runId]);
  });

  test("is started by the next run if the host refused it", async () => {
    const { tenant, operations, run, posts } = await open(await fileHost(texts));
    const release = tenant.fault(operations.createBulkExport, 400);
    await expect(run()).rejects.toMatchObject({ kind: "http", outcome: "refused" });
    release();
    await run();
    expect(posts()).toBe(2);
  });
});

test("no export is started without credits, or for the last ones that must stay", async () => {
  const { tenant, operations, run, posts } = await open(await fileHost(texts));
  const codeOf = async (more: Partial<BulkExportOptions>): Promise<unknown> => {
    const error: unknown = await run(more).catch((thrown: unknown) => thrown);
    return isJobError(error) ? error.code : error;
  };
  expect(await codeOf({ keepCredits: 5 })).toBe("no-credits");
  tenant.answer(operations.getBulkExportCreditDetails, () => ({ creditsRemaining: 0, totalCredits: 6 }));
  expect(await codeOf({})).toBe("no-credits");
  expect(posts()).toBe(0);
});

test("an export that fails is an error, and the next run starts another", async () => {
  const { tenant, operations, exports, run, posts } = await open(await fileHost(texts));
  tenant.job(operations.getBulkExportStatus, { ends: "failed" });
  await expect(run()).rejects.toMatchObject({ kind: "job-failed", state: "FAILED" });
  for (const each of exports) each.status = "FAILED";
  tenant.job(operations.getBulkExportStatus, { polls: 0 });
  await run();
  expect(posts()).toBe(2);
});

test("one run at a time, and a request with a name", async () => {
  const { run } = await open(await fileHost(texts));
  const results = await Promise.allSettled([run(), run()]);
  const reasons: unknown[] = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  expect(reasons).toHaveLength(1);
  expect(reasons).toMatchObject([{ code: "locked" }]);
  const { name: _, ...nameless } = request;
  await expect(run({}, nameless)).rejects.toMatchObject({ kind: "configuration", outcome: "not-sent" });
});
