import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CatalogOperation, operations } from "@onetrust-client/catalog";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.js";

useBrowser();

/** The names that the list shows, in its order. */
async function shownIn(page: Page): Promise<string[]> {
  return await page
    .locator("#explorer-list > li")
    .evaluateAll((rows) => rows.map((row) => (row instanceof HTMLElement ? (row.dataset.name ?? "") : "")));
}

async function ready(page: Page): Promise<void> {
  await page.waitForSelector("#explorer-form[data-ready]");
}

/** Waits until the list says what is expected: a search loads its index first. */
async function firstShown(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`#explorer-list > li:first-child[data-name="${name}"]`);
}

test("search as you type finds an operation by the words that people use, and by misspelt ones", async () => {
  const { page, problems } = await visit("explorer/");
  await ready(page);
  await page.locator("#q").pressSequentially("deactivate user");
  await firstShown(page, "user-provisioning.modifyUserV3");
  await page.locator("#q").fill("getPurpos");
  await firstShown(page, "universal-consent.getPurpose");
  await page.locator("#q").fill("webhook");
  await page.waitForSelector("#explorer-missing:not([hidden])");
  expect(await page.locator("#explorer-missing").textContent()).toContain("No operation registers one.");
  expect(problems).toEqual([]);
});

describe("filters", () => {
  test.each<[filter: string, value: string, fits: (operation: CatalogOperation) => boolean]>([
    ["package", "data-mapping", (operation) => operation.package === "data-mapping"],
    ["scope", "CONSENT_READ", ({ scopes }) => scopes.includes("CONSENT_READ")],
    ["host", "privacy-portal", ({ host }) => host === "privacy-portal"],
    ["method", "PATCH", ({ method }) => method === "PATCH"],
    ["paged", "yes", ({ paged }) => paged],
    ["paged", "no", ({ paged }) => !paged],
    ["idempotent", "no", ({ idempotent }) => !idempotent],
    ["deprecated", "yes", ({ deprecated }) => deprecated],
  ])("%s: %s shows the operations of the catalog that fit, and no others", async (filter, value, fits) => {
    const { page } = await visit("explorer/");
    await ready(page);
    await page.locator(`#explorer-form select[name="${filter}"]`).selectOption(value);
    const expected = operations.filter(fits).map(({ package: service, name }) => `${service}.${name}`);
    expect(expected.length).toBeGreaterThan(0);
    expect(await shownIn(page)).toEqual(expected);
    expect(new URL(page.url()).searchParams.get(filter)).toBe(value);
  });

  test("module: Third-Party Management has one service", async () => {
    const { page } = await visit("explorer/");
    await ready(page);
    await page.locator(`#explorer-form select[name="module"]`).selectOption("Third-Party Management");
    const services = new Set((await shownIn(page)).map((name) => name.split(".")[0]));
    expect([...services]).toEqual(["third-party-risk-management"]);
  });

  test("job: the operations whose review in specs/jobs names a job", async () => {
    const { page } = await visit("explorer/?job=yes");
    await ready(page);
    const folder = join(import.meta.dirname, "../../specs/jobs");
    const reviews = readdirSync(folder).flatMap(
      (file) => readFileSync(join(folder, file), "utf8").match(/^ {2}job:/gm) ?? [],
    );
    const shown = await shownIn(page);
    expect(shown).toContain("bulk-export.getBulkExportStatus");
    expect(shown).toHaveLength(reviews.length);
  });

  test("one package shows its operations and no others", async () => {
    const { page } = await visit("explorer/?package=consent-receipts");
    await ready(page);
    expect(await shownIn(page)).toEqual([
      "consent-receipts.createConsentReceipts",
      "consent-receipts.createConsentReceiptsInBulk",
      "consent-receipts.createIdentifiedConsentReceipts",
    ]);
    expect(await page.locator("#explorer-count").textContent()).toBe("3 operations");
  });
});

test("the address holds the state, and the back button returns to the state before", async () => {
  const { page } = await visit("explorer/?q=purpose&package=universal-consent&paged=yes");
  await ready(page);
  expect(await page.locator("#q").inputValue()).toBe("purpose");
  await page.waitForFunction(() => document.querySelectorAll("#explorer-list > li").length < 50);
  const before = await shownIn(page);
  expect(before.length).toBeGreaterThan(0);
  expect(before.every((name) => name.startsWith("universal-consent."))).toBe(true);
  await page.locator(`select[name="method"]`).selectOption("POST");
  await page.waitForFunction(
    (count) => document.querySelectorAll("#explorer-list > li").length !== count,
    before.length,
  );
  expect(page.url()).toContain("method=POST");
  await page.goBack();
  await page.waitForFunction(
    (count) => document.querySelectorAll("#explorer-list > li").length === count,
    before.length,
  );
  expect(await page.locator(`select[name="method"]`).inputValue()).toBe("");
  expect(await shownIn(page)).toEqual(before);
});

test("it is used with the keyboard alone", async () => {
  const { page } = await visit("explorer/");
  await ready(page);
  await page.locator("#q").focus();
  await page.keyboard.type("getPurpose");
  await firstShown(page, "universal-consent.getPurpose");
  for (let count = 0; count < 10; count += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/operations/universal-consent/getPurpose/");
  expect(await page.locator("h1").textContent()).toContain("Get Purpose");
});

test("without JavaScript all operations are listed, and lead to their pages", async () => {
  const { page } = await visit("explorer/", { javaScriptEnabled: false });
  const count = await page.locator("#explorer-list > li a").count();
  expect(count).toBeGreaterThan(500);
  expect(await page.locator("#explorer-form").isVisible()).toBe(false);
  await page.locator(`#explorer-list > li[data-name="bulk-export.createBulkExport"] a`).click();
  expect(await page.locator("#errors").textContent()).toBe("Errors to expect");
});

test("the explorer is usable within a second after load on a processor four times as slow", async () => {
  const { page } = await visit("404.html");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(new URL("explorer/", page.url()).href);
  await ready(page);
  const afterLoad = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    const usable = performance.getEntriesByName("explorer-usable")[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return usable - (navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : 0);
  });
  const start = performance.now();
  await page.locator(`select[name="package"]`).selectOption("consent-receipts");
  await page.waitForFunction(() => document.querySelectorAll("#explorer-list > li").length === 3);
  const filtering = performance.now() - start;
  const typing = performance.now();
  await page.locator(`select[name="package"]`).selectOption("");
  await page.locator("#q").fill("deactivate user");
  await firstShown(page, "user-provisioning.modifyUserV3");
  const searching = performance.now() - typing;
  console.log(
    `Explorer at 4x throttle: usable ${afterLoad.toFixed(0)} ms after load, a filter takes ${filtering.toFixed(0)} ms, the first search ${searching.toFixed(0)} ms.`,
  );
  expect(afterLoad).toBeLessThan(1000);
});
