import type { FindTarget } from "./links.js";
import { linkTargets } from "./links.js";
import type { MarkdownPage } from "./page.js";
import { documentPages, standIns } from "./sources.js";

/** All pages that are made of Markdown, and where links between their files lead. */
export function sitePages(): { readonly pages: readonly MarkdownPage[]; readonly find: FindTarget } {
  const pages = documentPages();
  return { pages, find: linkTargets(pages, standIns) };
}
