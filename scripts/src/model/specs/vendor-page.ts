import { isRecord } from "../openapi.js";

/** A page of the vendor that says what no definition says, as specs/vendor-pages.json lists it. */
export interface VendorPage {
  /** Path of the page's Markdown twin on the vendor's host. */
  readonly path: string;
  /** What the page is about, as in "the page on rate limits". */
  readonly about: string;
  /** What to look at when the page has changed. */
  readonly remedy: string;
  /** The date that the page gave when sync last read it. */
  readonly updatedAt?: string;
}

/** Reads specs/vendor-pages.json. */
export function parseVendorPages(text: string): VendorPage[] {
  const pages: unknown = JSON.parse(text);
  if (Array.isArray(pages) && pages.every(isVendorPage)) return pages;
  throw new Error('specs/vendor-pages.json must be a list of { "path", "about", "remedy" }, all texts.');
}

function isVendorPage(value: unknown): value is VendorPage {
  if (!isRecord(value)) return false;
  const { path, updatedAt } = value;
  const isPath = typeof path === "string" && /^\/onetrust\/[\w/-]+\.md$/.test(path);
  const texts = [value.about, value.remedy, ...(updatedAt === undefined ? [] : [updatedAt])];
  return isPath && texts.every((each) => typeof each === "string");
}
