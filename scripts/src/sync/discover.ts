import { parse } from "node-html-parser";
import type { Service } from "../model/openapi.js";
import { addService, isSafeId } from "../model/services.js";
import { SyncError } from "./sync-error.js";

/** The vendor's own host. */
export const VENDOR = "https://developer.onetrust.com";

export function indexUrl(origin: string): string {
  return `${origin}/onetrust/openapi`;
}

export function definitionUrl(origin: string, id: string): string {
  return `${indexUrl(origin)}/${id}.json`;
}

export interface Discovery {
  /** The known services and those that the index has and we had not, sorted by id. */
  readonly services: readonly Service[];
  /** Ids on the index page. */
  readonly listed: ReadonlySet<string>;
  /** Names on the index page that are no safe ids; nothing is downloaded for them. */
  readonly unsafe: readonly string[];
}

/** The index page and the services that we know → what there is to download. */
export function discover(html: string, known: readonly Service[], pageUrl: string): Discovery {
  const names = linkedNames(html, pageUrl);
  if (names.length === 0) throw changed("no-links", "the index page has no links to definitions", pageUrl);
  const listed = new Set(names.filter(isSafeId));
  const found = known.filter(({ id }) => listed.has(id)).length;
  if (found * 2 < known.length) {
    throw changed(
      "index-changed",
      `the index page changed: it links ${found} of ${known.length} known definitions`,
      pageUrl,
    );
  }
  const added = [...listed].filter((id) => !known.some((service) => service.id === id)).sort();
  return { services: added.reduce(addService, known), listed, unsafe: names.filter((name) => !isSafeId(name)) };
}

/** Links may name any host, for a mirror serves the vendor's page as it is; the files are read from the mirror. */
function linkedNames(html: string, pageUrl: string): string[] {
  const anchors = parse(html).querySelectorAll("a[href]");
  const paths = anchors.map((anchor) => pathOf(anchor.getAttribute("href") ?? "", pageUrl));
  return [...new Set(paths.flatMap((path) => /^\/onetrust\/openapi\/([^/]+)\.json$/.exec(path)?.[1] ?? []))];
}

function pathOf(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).pathname : "";
}

function changed(code: "no-links" | "index-changed", message: string, place: string): SyncError {
  const remedy =
    "Look at the page in a browser, and teach scripts/src/sync/discover.ts its new form. Nothing was marked.";
  return new SyncError({ code, message, place, remedy });
}
