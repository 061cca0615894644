import { gzipSync } from "node:zlib";
import { chromiumFlags, chromiumPath } from "@onetrust-client/tests-support/chromium";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";

/** A page of the site in Chromium, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, exceptions of scripts, violations of the policy and requests to other hosts. */
  readonly problems: readonly string[];
  /** Bytes of all that it has loaded so far, as a host sends them that compresses texts. */
  transferred(): number;
}

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];

/** Starts Chromium for the tests of a file and ends it behind them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags] });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());
}

/** Opens a page by its path below the base, such as `guides/errors/`. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  if (browser === undefined) throw new Error("There is no browser: call useBrowser() at the top of the file.");
  const address = inject("siteAddress");
  const context = await browser.newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security Policy")) {
      problems.push(`${path}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`${path}: ${error.message}`));
  page.on("request", (request) => {
    const isForeign = /^(?:https?|wss?):/.test(request.url()) && !request.url().startsWith(new URL(address).origin);
    if (isForeign) problems.push(`${path}: a request to ${request.url()}`);
  });
  let bytes = 0;
  page.on("response", async (response) => {
    if (!response.ok()) return;
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes += /text|javascript|json|svg|xml/.test(response.headers()["content-type"] ?? "")
      ? gzipSync(body).length
      : body.length;
  });
  await page.goto(new URL(path, address).href);
  return { page, problems, transferred: () => bytes };
}
