import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataMapping } from "@onetrust-client/data-mapping";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { universalConsent } from "@onetrust-client/universal-consent";
import { userProvisioning } from "@onetrust-client/user-provisioning";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { hasRedis, openRedis } from "../../packages/redis/test/support/redis-server.js";
import { type LocalTenant, openLocalTenant } from "../local-tenant/open.js";
import { type Ended, exampleNames, type ProgramOptions, runProgram } from "../local-tenant/run-program.js";

let folder: string;
let local: LocalTenant;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "onetrust-example-"));
  local = await openLocalTenant();
});

afterEach(async () => {
  await local.close();
  rmSync(folder, { recursive: true });
});

const run = (name: string, options: Partial<ProgramOptions> = {}): Promise<Ended> =>
  runProgram(name, { folder, environment: local.environment, ...options });

const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
const linesOf = (file: string): string[] => textOf(file).trimEnd().split("\n");

/** What each example prints. */
const printed: Readonly<Record<string, string>> = {
  "assessments-to-file": "59 assessments are new, 0 changed, 1 deleted meanwhile\n",
  "bulk-export":
    "19 of 20 exports are left\n50 % done\n100 % done\nWritten: receipts/9e8d7c6b-0000-4000-8000-000000000001/receipts-1.csv, 26 bytes\nWritten: receipts/9e8d7c6b-0000-4000-8000-000000000001/receipts-2.csv, 11 bytes\n",
  "cookie-categories": "Published: www.example.com\nPublished: shop.example.com\nRefused: session on www.example.com\n",
  "copy-on-queue": "120 data subjects copied\n",
  "create-requests": "2 of 2 requests created\n",
  "deactivate-user": "jane@example.com: deactivated\n",
  "download-documents": "Document of the request: 32 bytes, text/plain\nDocument of the consent: text/plain\n",
  "export-data-subjects": "50 data subjects, 2830 bytes\n50 data subjects, 5680 bytes\n20 data subjects, 6860 bytes\n",
  "first-call": "Newsletter, version 2\nProduct news, version 1\n",
  "privacy-request": "Request ABC123: Unverified\n",
  "record-consent": "Recorded: receipt-1\nNewsletter: ACTIVE\n",
  "risk-register": "2 risks written\n",
  "upsert-vendors": "V-100: Paper & Co is number 1\nV-200: Cloud Nine is number 2\n2 vendors\n",
};

/** What is to be seen of an example once it has run, beside what it printed. */
const effects: Readonly<Record<string, () => void>> = {
  "assessments-to-file": () => {
    const ids = linesOf("assessments.ndjson").map((line) => JSON.parse(line).key);
    expect([ids.length, new Set(ids).size]).toEqual([59, 59]);
  },
  // Their host answers each file's own token only.
  "bulk-export": () => {
    expect(textOf("receipts/9e8d7c6b-0000-4000-8000-000000000001/receipts-1.csv")).toBe("id,purpose\nr-1,Newsletter\n");
    expect(textOf("receipts/9e8d7c6b-0000-4000-8000-000000000001/receipts-2.csv")).toBe("id,purpose\n");
  },
  "copy-on-queue": () => {
    const ids = linesOf("data-subjects.ndjson").map((line) => JSON.parse(line).key);
    expect(ids).toEqual(Array.from({ length: 120 }, (_, n) => `subject-${n}`));
    expect(local.tenant.requestsOf(universalConsent(local.onetrust).listDataSubjectsV1)).toHaveLength(3);
  },
  "deactivate-user": () => {
    const { listUsersV2, modifyUserV2 } = userProvisioning(local.onetrust);
    // Jane is on the second of two pages.
    expect(local.tenant.requestsOf(listUsersV2)).toHaveLength(2);
    const patches = local.tenant.requestsOf(modifyUserV2).map(({ method, url }) => `${method} ${url}`);
    expect(patches).toEqual(["PATCH /api/scim/v2/Users/user-jane"]);
  },
  // The host of files answers no request that carries the tenant's token.
  "download-documents": () => {
    expect(textOf("request-document")).toBe("Please send me my data. Jane Doe");
    expect(textOf("consent-document")).toBe("I agree. Jane Doe");
    const { downloadConsentAttachment } = universalConsent(local.onetrust);
    const [sent] = local.tenant.requestsOf(downloadConsentAttachment);
    expect(sent?.headers.identifier).toBe("jane@example.com");
  },
  "risk-register": () => {
    // No cell is one that a spreadsheet would run.
    expect(textOf("risks.csv")).toBe(
      '"number","name","organization","inherent risk","state"\r\n"1","Lost laptop","Root","HIGH","IDENTIFIED"\r\n"2","\'=HYPERLINK(""x"")","","","RETAINED"\r\n',
    );
  },
  "upsert-vendors": () => {
    const sent = local.tenant.requestsOf(dataMapping(local.onetrust).updateInventoryByExternalId);
    const path = "/api/inventory/v2/inventories/vendors/business-key";
    expect(sent.map(({ method, url, body }) => [method, url, JSON.parse(body)])).toMatchObject([
      ["PUT", path, { externalId: "V-100", name: "Paper & Co", riskTier: [{ value: "Low" }] }],
      ["PUT", path, { externalId: "V-200", name: "Cloud Nine", riskTier: [{ value: "High" }] }],
    ]);
  },
};

test("every example has a line here, and a row in the README that says how to run it", () => {
  expect(exampleNames).toEqual(Object.keys(printed));
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| \[([\w-]+)\]\(programs\/\1\.ts\) \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(exampleNames);
});

/** What an example needs besides a tenant. */
async function serverOf(name: string): Promise<Record<string, string>> {
  if (name !== "copy-on-queue") return {};
  const redis = await openRedis();
  onTestFinished(() => redis.kill());
  return { REDIS_URL: `redis://127.0.0.1:${redis.port}` };
}

test.each(exampleNames.filter((name) => hasRedis || name !== "copy-on-queue"))(
  "%s does its job and prints what it did",
  async (name) => {
    const environment = { ...local.environment, ...(await serverOf(name)) };
    expect(await run(name, { environment })).toEqual({ code: 0, problems: "", output: printed[name] });
    effects[name]?.();
  },
);

test("pnpm example without a name of an example lists them", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(manifest.scripts.example).toBe("tsx examples/local-tenant/run.ts");
  const cli = ["--import", "tsx", "examples/local-tenant/run.ts"];
  const where = { cwd: new URL("../..", import.meta.url), encoding: "utf8" as const, stdio: "pipe" as const };
  expect(execFileSync(process.execPath, [...cli, "first-call"], where)).toBe(printed["first-call"]);
  expect(() => execFileSync(process.execPath, [...cli, "frist-call"], where)).toThrow(
    /pnpm example <name>.*\n {2}assessments-to-file\n/,
  );
});

test("export-data-subjects goes on where it was killed, and has every row once", async () => {
  const { listDataSubjectsV1 } = universalConsent(local.onetrust);
  const release = local.tenant.fault(listDataSubjectsV1, "stall", { after: 1 });
  const kill = new AbortController();
  const killed = await run("export-data-subjects", { onOutput: () => kill.abort(), signal: kill.signal });
  expect(killed).toMatchObject({ code: null, output: "50 data subjects, 2830 bytes\n" });
  release();
  // As if it had been killed between the rows of the next page and their position.
  appendFileSync(join(folder, "data-subjects.ndjson"), '{"Id":"subject-50"}\n{"Id":"subj');

  expect(await run("export-data-subjects")).toMatchObject({ code: 0, problems: "" });
  const ids = Array.from({ length: 120 }, (_, n) => `subject-${n}`);
  expect(linesOf("data-subjects.ndjson").map((line) => JSON.parse(line).Id)).toEqual(ids);
  expect(existsSync(join(folder, "data-subjects.position.json"))).toBe(false);
  const continuations = local.tenant.requestsOf(listDataSubjectsV1).map(({ headers }) => headers.requestcontinuation);
  // The killed run may have sent its second request, or not.
  expect(continuations[0]).toBeUndefined();
  expect(continuations.slice(-2)).toEqual(["after-50", "after-100"]);
  expect(continuations.slice(1, -2)).toEqual(continuations.length > 3 ? ["after-50"] : []);
});

test("deactivate-user says that there is no such user", async () => {
  const ended = await run("deactivate-user", { args: ["nobody@example.com"] });
  expect(ended.code).toBe(1);
  expect(ended.problems).toContain("No user has the address nobody@example.com.");
});

test("privacy-request creates one request, although the answer to its creation is lost", async () => {
  const { createRequest } = dsrAutomation(local.onetrust);
  local.tenant.fault(createRequest, "reset");
  expect(await run("privacy-request")).toEqual({ code: 0, problems: "", output: printed["privacy-request"] });
  const [sent, ...more] = local.tenant.requestsOf(createRequest);
  expect(more).toEqual([]);
  expect(JSON.parse(sent?.body ?? "")).toMatchObject({
    attachments: [{ fileId: "3f1c4e0a-0000-4000-8000-000000000001", fileName: "letter.txt" }],
  });
});

test("record-consent refuses a purpose that the collection point does not have, and sends no receipt", async () => {
  const environment = { ...local.environment, PURPOSE: "1b6f3c1e-0000-4000-8000-000000000009" };
  const ended = await run("record-consent", { environment });
  expect(ended.code).toBe(1);
  expect(ended.problems).toContain("The collection point has no purpose 1b6f3c1e-0000-4000-8000-000000000009.");
  expect(local.tenant.requests.filter(({ host }) => host === "privacy-portal")).toEqual([]);
});
