import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url);
const list = "GET /api/consentmanager/v2/purposes";
const request = "GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}";

test("the demo shows a token, a list, a write, a rate limit that passes and an error that explains itself", () => {
  const output = execFileSync(process.execPath, ["--import", "tsx", "examples/demo/demo.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  const lines = output.split("\n").filter((line) => line.startsWith("  "));
  expect(lines.map((line) => line.trim().replace(/trace [\w-]+/, "trace …"))).toEqual([
    ...["← 200 POST /api/access/v1/oauth/token", `← 200 ${list}`, `← 200 ${list}`],
    ...["Newsletter", "Phone calls", "Product news"],
    ...["← 200 POST /api/consentmanager/v1/purposes", "Events: DRAFT"],
    ...[`← 429 ${list}`, "… waits 1 s", `← 200 ${list}`, "1 purpose"],
    "getRequest needs DSAR_READ, as its metadata says",
    `← 403 ${request}`,
    `getRequest: ${request} answered 403 ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION (trace …). It needs one of the scopes DSAR, DSAR_READ or DSAR_WRITE; the token has CONSENT. Add one to the credential.`,
    "Did it change anything? outcome: refused",
  ]);
});

test("one command installs, builds and runs it", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  expect(scripts.demo.split(" && ")).toEqual([
    "pnpm install --frozen-lockfile",
    expect.stringMatching(/^pnpm build --filter=@onetrust-client\/examples\^\.\.\./),
    "tsx examples/demo/demo.ts",
  ]);
});
