import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.js";

useBrowser();

test.each(["", "guides/errors/", "errors/", "changes/", "services/", "defects/", "examples/bulk-export/"])(
  "page %j keeps the policy and reports no error",
  async (path) => {
    const { page, problems } = await visit(path);
    expect(await page.locator("h1").count()).toBe(1);
    expect(problems).toEqual([]);
  },
);
