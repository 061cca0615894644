import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { fakeTenant } from "@onetrust-client/fake-tenant";
import { incidentManagement } from "@onetrust-client/incident-management";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.js";

useBrowser();

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);
let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

async function openForm(page: Page): Promise<void> {
  await page.locator("#call-form button").click();
  await page.waitForSelector(".call-form");
}

const codeIn = async (page: Page, language: string): Promise<string> =>
  (await page.locator(`.example[data-language="${language}"] code`).textContent()) ?? "";

/** Compiles a program strictly, as somebody who has installed the packages, and returns the JavaScript. */
async function compiled(program: string): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), "site-snippet-"));
  symlinkSync(join(root, "site/node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "call.ts"), program);
  const options = ["--target", "es2022", "--module", "nodenext", "--strict", "--skipLibCheck", "--types", "node"];
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, "call.ts"], { cwd: folder });
  return join(folder, "call.js");
}

test("a call that was filled into the form compiles, and sends what was filled in", async () => {
  const { page, problems } = await visit("operations/incident-management/searchIncidents/");
  await openForm(page);
  await page.getByLabel("query.size").fill("20");
  await page.getByLabel("query.sort").selectOption("name,desc");
  await page.getByLabel("body").fill(`{ "fullText": "it's \\"a\\" test" }`);
  expect(await page.locator(".call-form [role=status]").textContent()).toBe("The call fits the schema.");
  const program = await codeIn(page, "TypeScript");
  expect(problems).toEqual([]);

  await using tenant = await fakeTenant({ services: [incidentManagement] });
  const { searchIncidents } = incidentManagement(tenant.connect());
  tenant.rows(searchIncidents, []);
  const script = await compiled(program);
  await run(process.execPath, [script], {
    cwd: folder,
    env: {
      ONETRUST_HOSTNAME: tenant.hosts.tenant,
      ONETRUST_HOSTS: JSON.stringify(tenant.hosts),
      ONETRUST_CLIENT_ID: tenant.client.clientId,
      ONETRUST_CLIENT_SECRET: tenant.client.clientSecret,
    },
  });
  const [sent] = tenant.requestsOf(searchIncidents);
  expect(sent?.method).toBe("POST");
  const { pathname, searchParams } = new URL(sent?.url ?? "", "http://tenant");
  expect(pathname).toBe("/api/incident/v1/incidents/search");
  expect([searchParams.get("size"), searchParams.get("sort")]).toEqual(["20", "name,desc"]);
  expect(JSON.parse(sent?.body ?? "")).toEqual({ fullText: `it's "a" test` });
});

test("values that do not fit are named beside their fields", async () => {
  const { page } = await visit("operations/universal-consent/getPurpose/");
  await openForm(page);
  const field = page.getByLabel("path.purposeId");
  await field.fill("not-an-id");
  const status = page.locator(".call-form [role=status]");
  expect(await status.textContent()).toBe("One value does not fit the schema.");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator(".call-form .problem").first().textContent()).toBe("must be of the format uuid");
  await field.fill("");
  expect(await status.textContent()).toContain("There is no call yet");
  await field.fill("6e0c7b0a-0f0a-4a7e-8a44-000000000000");
  expect(await status.textContent()).toBe("The call fits the schema.");
  expect(await codeIn(page, "curl")).toContain("/api/consentmanager/v2/purposes/6e0c7b0a-0f0a-4a7e-8a44-000000000000");
  expect(await codeIn(page, "CLI")).toContain("--path.purposeId 6e0c7b0a-0f0a-4a7e-8a44-000000000000");
});

test("the form loads the schemas of its own operation, and sends nothing", async () => {
  const requests: string[] = [];
  const { page } = await visit("operations/universal-consent/createPurpose/");
  page.on("request", (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await openForm(page);
  await page.getByLabel("body").fill(`{ "name": "</script><img src=x onerror=alert(1)>" }`);
  expect(await codeIn(page, "TypeScript")).toContain("</script><img src=x onerror=alert(1)>");
  expect(requests.filter((request) => request.endsWith(".json"))).toEqual([
    "GET /some/base/operations/universal-consent/createPurpose/facts.json",
  ]);
  expect(requests.every((request) => request.startsWith("GET "))).toBe(true);
});

test("without JavaScript the page shows the call, the schemas and the errors", async () => {
  const { page } = await visit("operations/universal-consent/getPurpose/", { javaScriptEnabled: false });
  expect(await codeIn(page, "TypeScript")).toContain("universalConsent(onetrust).getPurpose(");
  await page.locator("#errors").scrollIntoViewIfNeeded();
  expect(await page.locator("table").first().textContent()).toContain("forbidden");
  expect(await page.locator(".schema details").count()).toBeGreaterThan(0);
});

test("an operation that takes nothing has no form, and its call can be copied", async () => {
  const { page, problems } = await visit("operations/bulk-export/getBulkExportCreditDetails/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  expect(await page.locator("#call-form").count()).toBe(0);
  await page.getByRole("button", { name: "Copy the call as CLI" }).click();
  await page.getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "onetrust call bulk-export.getBulkExportCreditDetails",
  );
  expect(problems).toEqual([]);
});
