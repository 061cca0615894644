import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteFolder } from "../src/build.js";
import { useBrowser, visit } from "./support/browser.js";

const folder = join(siteFolder, "screenshots");
mkdirSync(folder, { recursive: true });

useBrowser();

const wide = { width: 1280, height: 900 };
const small = { width: 360, height: 740 };

// For people to look at: whether a page looks well, no assertion can tell.
test.each([
  ["start-light", "", wide, "light"],
  ["start-dark", "", wide, "dark"],
  ["start-small", "", small, "light"],
  ["guide", "guides/limits/", wide, "dark"],
  ["explorer", "explorer/?q=vendor", wide, "light"],
  ["operation", "operations/universal-consent/createPurpose/", wide, "dark"],
  ["scopes", "scopes/", wide, "light"],
  ["errors", "errors/hostname/", wide, "light"],
  ["changes", "changes/", wide, "dark"],
  ["defect", "defects/an-enum-lacks-values-that-the-api-accepts/", small, "dark"],
  ["reference", "reference/core/pace/", wide, "light"],
  ["benchmarks", "benchmarks/", wide, "dark"],
] as const)("screenshot of %s", async (name, path, viewport, colorScheme) => {
  const { page, problems } = await visit(path, { viewport, colorScheme });
  await page.waitForLoadState("networkidle");
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  // A page without words is small once it is compressed.
  expect(readFileSync(file).length).toBeGreaterThan(15_000);
  expect(problems).toEqual([]);
});
