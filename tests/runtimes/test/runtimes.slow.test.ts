import { scopesOf } from "@onetrust-client/tests-artifact/snapshot";
import { describe, expect, test } from "vitest";
import { openTenant } from "../src/hosts/tenant.js";
import { runtimeNames } from "../src/names.js";
import { newProject } from "../src/project.js";
import type { Report } from "../src/report.js";
import { runtimes } from "../src/runtimes.js";

const forbidden = { isError: true, kind: "forbidden", name: "OneTrustError", status: 403, outcome: "refused" };

const aborted = { isError: true, kind: "abort", name: "AbortError", outcome: "unknown" };
const overdue = { isError: true, kind: "timeout", name: "TimeoutError", outcome: "unknown", limit: "deadline" };
const hexOf = (text: string): string => Buffer.from(text).toString("hex");

const expected = {
  token: { missing: [] },
  "named call": { label: "Newsletter", status: 200 },
  "typed 403": {
    ...forbidden,
    accepted: scopesOf("documents", "get", "/api/document/v3/attachments/{attachmentId}/content"),
  },
  abort: aborted,
  paging: ["1", "2", "3", "4", "5"],
  upload: { Id: "Dear Jané" },
  "path client": { label: "Newsletter", kind: "forbidden" },
  receipt: { receipt: "of jane" },
  preferences: [{ identifier: "jane", language: "en" }],
  multipart: [
    {
      head: 'Content-Disposition: form-data; name="file"; filename="Jané %22final%22.bin"\r\nContent-Type: application/x-own',
      hex: "00ff0d0a2d2d80",
    },
    {
      head: 'Content-Disposition: form-data; name="list%0D%0AX-Injected: yes"; filename="cut%22%0D%0AX-Injected: yes"\r\nContent-Type: application/octet-stream',
      hex: "00ff0d0a2d2d80",
    },
    { head: 'Content-Disposition: form-data; name="größe %22cm%22"', hex: hexOf("12.5") },
    {
      head: 'Content-Disposition: form-data; name="letter"; filename="letter.txt"\r\nContent-Type: text/plain',
      hex: hexOf("Dear Zoë"),
    },
    {
      head: 'Content-Disposition: form-data; name="attachment"\r\nContent-Type: application/json',
      hex: hexOf('{"RefIds":["ü"]}'),
    },
  ],
  "rate limit": { arrived: 2, isEarly: false },
  "shared limit": { kind: "rate-limit", second: { arrived: 2, isEarly: false } },
  "abort before": { error: { ...aborted, outcome: "not-sent" }, arrived: 0, areGivenUp: true },
  "abort in headers": { error: aborted, arrived: 1, areGivenUp: true },
  "abort in body": { error: aborted, arrived: 1, areGivenUp: true },
  // Of 1,000,000 bytes, 0 to 250 over and over: 3,984 times 31,375, and the first 16 once more.
  stream: { bytes: 1_000_000, sum: 124_998_120 },
  "stream, aborted": { began: "%PDF-1.7", error: aborted, arrived: 1, areGivenUp: true },
  "stream, deadline": { began: "%PDF-1.7", error: overdue, arrived: 1, areGivenUp: true },
};

/** What arrives for it: host, method, path, credential, type of the body. */
const requests = [
  "tenant POST /api/access/v1/oauth/token - multipart/form-data",
  "tenant GET /api/consentmanager/v2/purposes/p%2F1 Bearer -",
  "tenant GET /api/document/v3/attachments/a-1/content Bearer -",
  "tenant GET /api/consentmanager/v2/purposes/never Bearer -",
  "tenant GET /api/consentmanager/v2/collectionpoints Bearer -",
  "tenant GET /api/consentmanager/v2/collectionpoints?page=1 Bearer -",
  "tenant GET /api/consentmanager/v2/collectionpoints?page=2 Bearer -",
  "tenant POST /api/document/v2/attachments Bearer multipart/form-data",
  "tenant GET /api/consentmanager/v2/purposes/p%2F1 Bearer -",
  "tenant GET /api/consentmanager/v2/purposes/forbidden Bearer -",
  "privacy-portal POST /request/v1/consentreceipts - application/json",
  "consent-api GET /v2/preferences visitor -",
];

interface Run {
  readonly report: Report;
  readonly arrived: readonly string[];
}

const project = newProject();
const runs = new Map<string, Promise<Run>>();

/** Runs the scenario once; every cell waits for it, so that one that cannot run fails in every cell. */
function ran(name: (typeof runtimeNames)[number]): Promise<Run> {
  const run = runs.get(name) ?? start(name);
  runs.set(name, run);
  return run;
}

async function start(name: (typeof runtimeNames)[number]): Promise<Run> {
  const tenant = await openTenant();
  try {
    const report = await runtimes[name].run(await project, tenant.target);
    const calls = tenant.requests.filter(({ method }) => method !== "OPTIONS");
    return { report, arrived: calls.map(inOneLine) };
  } finally {
    await tenant.close();
  }
}

function inOneLine({
  host,
  method,
  url,
  headers,
}: {
  host: string;
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
}): string {
  const [credential = "-"] = (headers.authorization ?? "-").split(" ");
  const [type] = (headers["content-type"] ?? "-").split(";");
  return `${host} ${method} ${url} ${credential} ${type}`;
}

describe.each(runtimeNames)("%s", (name) => {
  test.each(Object.entries(expected))("%s", async (step, seen) => {
    expect((await ran(name)).report.saw[step]).toEqual(seen);
  });

  test("requests", async () => {
    expect((await ran(name)).arrived).toEqual(requests);
  });

  test("is itself", async () => {
    expect((await ran(name)).report.agent).toMatch(runtimes[name].agent);
  });
});
