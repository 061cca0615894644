import { readFileSync, rmSync } from "node:fs";
import { cookieManager } from "@onetrust-client/cookie-manager";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Compiled, compile, run } from "./support/compile.js";
import { blocks, root } from "./support/guides.js";

const all = blocks();
const excerpts = all.filter(({ from }) => from);
const programs = all.filter(({ isProgram }) => isProgram);
let compiled: Compiled;
let tenant: FakeTenant;

beforeAll(async () => {
  const services = [cookieManager, dsrAutomation, universalConsent];
  tenant = await fakeTenant({ services, scopes: ["DSAR_READ", "CONSENT_READ", "COOKIE_READ"] });
  const onetrust = tenant.connect();
  const sites = { "www.example.com": "Scanned", "shop.example.com": "Pending" };
  const websites = Object.entries(sites).map(([domainName, status]) => ({ domainName, status }));
  tenant.rows(cookieManager(onetrust).getListOfWebsites, websites);
  tenant.answer(universalConsent(onetrust).getDataSubjectDetails, ({ headers }) => ({
    identifier: headers.identifier,
  }));
  compiled = await compile(all.filter(({ from }) => !from));
});

afterAll(async () => {
  rmSync(compiled.folder, { recursive: true });
  await tenant.close();
});

test("there are excerpts and programs", () => {
  expect(excerpts.length).toBeGreaterThan(0);
  expect(programs.length).toBeGreaterThan(5);
});

test("every block compiles, strictly", () => {
  expect(compiled.errors).toEqual([]);
});

test.each(excerpts)("$name stands in $from as it is", ({ code, from }) => {
  expect(readFileSync(`${root}${from}`, "utf8")).toContain(code.slice(code.indexOf("\n") + 1));
});

test.each(programs)("$name runs and prints what its guide says", async ({ name, code, prints }) => {
  const { clientId, clientSecret, apiKey } = tenant.client;
  const credentials = name.startsWith("guides-first-call")
    ? { ONETRUST_API_KEY: apiKey }
    : { ONETRUST_CLIENT_ID: clientId, ONETRUST_CLIENT_SECRET: clientSecret, TOKEN: apiKey };
  const env = { ONETRUST_HOSTNAME: tenant.hosts.tenant, ...credentials };
  const ended = await run(`${compiled.folder}/out/${name}.js`, [], env);
  expect(ended).toMatchObject({ code: 0, problems: "" });
  // A program of tests prints how they went, which is not the guide's matter.
  if (!code.includes('"node:test"')) expect(ended.output).toBe(prints);
});

test("a stranger's first call takes ten lines at most, the packages and the token included", () => {
  const guide = readFileSync(`${root}docs/guides/first-call.md`, "utf8");
  const [shell = "", program = ""] = [/^```sh\n(.*?)^```/ms, /^```ts\n(.*?)^```/ms].map(
    (fence) => fence.exec(guide)?.[1],
  );
  const lines = `${shell}${program}`.split("\n").filter((line) => line.trim());
  expect(lines.length).toBeLessThanOrEqual(10);
});

test("guides and scenarios are short", () => {
  const long = all.filter(({ code }) => code.split("\n").length > 60).map(({ name }) => name);
  expect(long).toEqual([]);
});
