import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser, visit } from "./support/browser.js";

/** Pages of every kind. */
const paths = [
  "",
  "explorer/",
  "operations/universal-consent/listDataSubjectsV2/",
  "operations/it-risk-management/createRiskV3/",
  "scopes/",
  "guides/first-call/",
  "guides/limits/",
  "services/",
  "services/universal-consent/",
  "packages/core/",
  "reference/core/",
  "examples/bulk-export/",
  "errors/",
  "errors/hostname/",
  "changes/",
  "defects/",
  "benchmarks/",
  "project/decisions/",
];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

useBrowser();

test("the build takes less than two minutes", () => {
  const seconds = inject("siteBuildSeconds");
  console.log(`The build took ${seconds.toFixed(0)} s.`);
  expect(seconds).toBeLessThan(120);
});

describe.each(paths)("page %j", (path) => {
  test.each(["light", "dark"] as const)(
    "keeps the policy, reports no error and suits everybody, in %s",
    async (colorScheme) => {
      const { page, problems } = await visit(path, { colorScheme });
      await page.waitForLoadState("networkidle");
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("html").getAttribute("data-theme")).toBe(colorScheme);
      // By the debugger, which the policy of the page does not stop.
      await page.evaluate(axe);
      const { violations, passes }: AxeResults = await page.evaluate("axe.run()");
      expect(passes.length).toBeGreaterThan(20);
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("; ")}`,
      );
      expect(found).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  test("loads at most 250 kB at first, and needs no scrolling to the side on a small screen", async () => {
    const { page, transferred } = await visit(path, { viewport: { width: 360, height: 740 } });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    const bytes = transferred();
    console.log(`${path || "start"}: ${(bytes / 1000).toFixed(0)} kB gzipped.`);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(250_000);
  });

  test("has its words without JavaScript", async () => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    const main = await page.locator("main").innerText();
    expect(main.length).toBeGreaterThan(300);
  });
});

test("without JavaScript, all ways to install are there", async () => {
  const { page } = await visit("", { javaScriptEnabled: false });
  const main = await page.locator("main").innerText();
  for (const words of [
    "npm install @onetrust-client/core",
    "pnpm add",
    "bun add",
    "deno add npm:@onetrust-client/core",
  ]) {
    expect(main).toContain(words);
  }
});

test("a keyboard alone opens the search, finds a page and goes there", async () => {
  const { page, problems } = await visit("");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement?.textContent?.trim()")).toBe("Skip to content");
  // It is made when the browser has nothing else to do.
  await page.locator("dialog input").waitFor({ state: "attached" });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("rate limit");
  const results = page.locator("dialog a[href]");
  await results.first().waitFor({ state: "visible" });
  expect(await results.count()).toBeGreaterThan(1);
  let href = "";
  for (let step = 0; step < 12 && !href.includes("/some/base/"); step++) {
    await page.keyboard.press("Tab");
    href = String(await page.evaluate("document.activeElement?.getAttribute('href') ?? ''"));
  }
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== "/some/base/");
  expect((await page.locator("main").innerText()).toLowerCase()).toContain("limit");
  expect(problems).toEqual([]);
});

test("the theme that somebody chooses stays on the next page", async () => {
  const { page, problems } = await visit("", { colorScheme: "light" });
  await page.locator("starlight-theme-select select").first().selectOption("dark");
  await page.goto(new URL("guides/first-call/", inject("siteAddress")).href);
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(problems).toEqual([]);
});

test("tabs of a package manager are changed by arrow keys, and code has colours", async () => {
  const { page, problems } = await visit("");
  await page.getByRole("tab", { name: "npm", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("tab", { name: "pnpm", exact: true }).getAttribute("aria-selected")).toBe("true");
  const panel = page.locator("starlight-tabs [role=tabpanel]:visible");
  expect(await panel.innerText()).toContain("pnpm add @onetrust-client/core");
  const colours = await panel
    .locator(".ec-line span")
    .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).color));
  expect(new Set(colours).size).toBeGreaterThan(3);
  expect(problems).toEqual([]);
});

test("the policy of a page forbids inline code and other hosts", async () => {
  const { page, problems } = await visit("");
  await page.evaluate(
    "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))",
  );
  await page.evaluate("document.body.setAttribute('style', 'color: red')");
  expect(await page.evaluate("window.ran")).toBeUndefined();
  expect(problems.length).toBeGreaterThan(1);
});
