import { parse } from "yaml";
import { isRecord } from "../../model/openapi.js";
import type { VendorPage } from "../../model/specs/vendor-page.js";
import { getBytes } from "../download.js";
import { problemOr } from "../sync-error.js";

/** The day and time that a page of the vendor gives for its last change; `undefined` where it could not be read. */
export interface PageDate {
  readonly page: VendorPage;
  readonly updatedAt: string | undefined;
}

export interface PageLimits {
  /** Longest time for one page. */
  readonly probeMs: number;
  readonly bytes: number;
}

/** Reads the Markdown twin of each page, whose front matter has the date. */
export async function readPageDates(
  pages: readonly VendorPage[],
  origin: string,
  { probeMs, bytes }: PageLimits,
): Promise<PageDate[]> {
  return Promise.all(
    pages.map(async (page) => {
      const got = await problemOr(() => getBytes(`${origin}${page.path}`, { ms: probeMs, bytes }));
      return { page, updatedAt: "code" in got ? undefined : updatedAt(new TextDecoder().decode(got.body)) };
    }),
  );
}

/** What was noted and what the pages say now → what a maintainer should look at, and what to note. */
export function comparePages(
  before: readonly VendorPage[],
  now: readonly PageDate[],
): { readonly findings: readonly string[]; readonly after: readonly VendorPage[] } {
  const dated = now.filter(({ updatedAt }) => updatedAt !== undefined);
  const missing = now.length - dated.length;
  const moved = dated.filter(({ page, updatedAt }) => updatedAt !== page.updatedAt);
  return {
    findings: [
      ...moved.map(
        ({ page, updatedAt }) =>
          `OneTrust changed its page on ${page.about} (${page.path}) on ${updatedAt}; ${page.remedy}`,
      ),
      ...(missing === 0
        ? []
        : [`${missing} of ${now.length} pages in specs/vendor-pages.json gave no date; theirs stays`]),
    ],
    after: before.map((page) => {
      const found = dated.find((each) => each.page.path === page.path);
      return found?.updatedAt === undefined ? page : { ...page, updatedAt: found.updatedAt };
    }),
  };
}

/** `updatedAt` of a page's front matter, the YAML between its first two lines of three hyphens. */
function updatedAt(markdown: string): string | undefined {
  const [, text = ""] = /^---\r?\n([\s\S]{0,4000}?)\r?\n---/.exec(markdown) ?? [];
  const front: unknown = parseYaml(text);
  if (!isRecord(front)) return undefined;
  const date = front.updatedAt;
  return typeof date === "string" && /^[\d:.TZ+-]{10,30}$/.test(date) ? date : undefined;
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
