import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.js";

useBrowser();

async function scopesPage(query = ""): Promise<{ page: Page; problems: readonly string[] }> {
  const visited = await visit(`scopes/${query}`);
  await visited.page.waitForSelector("html[data-scopes-ready]");
  return visited;
}

async function pick(page: Page, name: string): Promise<void> {
  await page.locator("#pick").fill(name);
  await page.keyboard.press("Enter");
}

const leastIn = (page: Page): Promise<string[]> => page.locator("#least-result li").allTextContents();

test("the least scopes of picked operations, with the keyboard alone", async () => {
  const { page, problems } = await scopesPage();
  await page.locator("#pick").focus();
  await page.keyboard.type("universal-consent.getPurpose");
  await page.keyboard.press("Enter");
  expect(await leastIn(page)).toEqual(["CONSENT_READ for universal-consent.getPurpose"]);
  await page.keyboard.type("universal-consent.createPurpose");
  await page.keyboard.press("Enter");
  expect(await leastIn(page)).toEqual(["CONSENT for universal-consent.getPurpose, universal-consent.createPurpose"]);
  await page.locator(`#picked button[aria-label="Remove universal-consent.createPurpose"]`).focus();
  await page.keyboard.press("Enter");
  expect(await leastIn(page)).toEqual(["CONSENT_READ for universal-consent.getPurpose"]);
  expect(problems).toEqual([]);
});

test("an operation without documented scopes is named, and one that is not there is refused", async () => {
  const { page } = await scopesPage();
  await pick(page, "consent-receipts.createConsentReceipts");
  expect(await page.locator("#least-result").textContent()).toContain(
    "The vendor documents no scope for consent-receipts.createConsentReceipts.",
  );
  await pick(page, "universal-consent.getNothing");
  expect(await page.locator("#pick-problem").textContent()).toContain("There is no such operation.");
});

test("the address holds what is picked, and the back button takes it back", async () => {
  const { page } = await scopesPage("?operation=incident-management.createIncident&scope=BULK_EXPORT");
  expect(await leastIn(page)).toEqual(["INCIDENT for incident-management.createIncident"]);
  expect(await page.locator("#opened-result li summary").allTextContents()).toEqual(["bulk-export: 7"]);
  await page.locator(`#scope-choices input[value="INCIDENT"]`).check();
  expect(new URL(page.url()).searchParams.getAll("scope")).toEqual(["BULK_EXPORT", "INCIDENT"]);
  await page.goBack();
  await page.waitForFunction(
    () => !document.querySelector<HTMLInputElement>(`#scope-choices input[value="INCIDENT"]`)?.checked,
  );
  expect(await page.locator("#opened-result li summary").allTextContents()).toEqual(["bulk-export: 7"]);
});

test("pasted scopes are compared with the picked operations", async () => {
  const { page } = await scopesPage(
    "?operation=universal-consent.getPurpose&operation=incident-management.createIncident",
  );
  await page.locator("#pasted").fill("CONSENT_READ, INVENTORY NEW_SCOPE");
  expect(await page.locator("#missing-result p").allTextContents()).toEqual([
    "No operation accepts NEW_SCOPE.",
    "The token lacks INCIDENT: without that it cannot call incident-management.createIncident.",
    "No picked operation needs INVENTORY.",
  ]);
  await page.locator("#pasted").fill("CONSENT INCIDENT_CREATE");
  expect(await page.locator("#missing-result p").allTextContents()).toEqual([
    "The token has what the picked operations need.",
  ]);
});

test("a pasted token is refused, removed, and stands in no address and no storage", async () => {
  const { page } = await scopesPage("?operation=universal-consent.getPurpose");
  const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
  const address = page.url();
  await page.locator("#pasted").fill(`Bearer ${token}`);
  expect(await page.locator("#missing-result").textContent()).toContain("This may hold a token or a key");
  expect(await page.locator("#pasted").inputValue()).toBe("");
  expect(page.url()).toBe(address);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).not.toContain("eyJ");
  expect(await page.content()).not.toContain(token);
});

test("without JavaScript, the table of a service tells which scopes open an operation", async () => {
  const { page } = await visit("scopes/", { javaScriptEnabled: false });
  await page.locator("#scopes-incident-management summary").click();
  const row = page.locator("#scopes-incident-management tr", { hasText: "createIncident" });
  const heads = await page.locator("#scopes-incident-management thead th").allTextContents();
  expect(heads).toEqual(["Operation", "INCIDENT", "INCIDENT_CREATE", "INCIDENT_READ"]);
  expect((await row.locator("td").allTextContents()).map((text) => text.includes("opens"))).toEqual([
    true,
    true,
    false,
  ]);
  expect(await page.locator("#pasted").isVisible()).toBe(false);
});
