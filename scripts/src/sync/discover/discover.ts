import { parse } from "node-html-parser";
import type { Service } from "../../model/openapi.js";
import { isSafeId } from "../../model/specs/services.js";
import { SyncError } from "../sync-error.js";
import { apiCatalogUrl, catalogLinks } from "./api-catalog.js";

/** The vendor's own host. */
export const VENDOR = "https://developer.onetrust.com";

export function indexUrl(origin: string): string {
  return `${origin}/onetrust/openapi`;
}

export function definitionUrl(origin: string, id: string): string {
  return `${indexUrl(origin)}/${id}.json`;
}

/** The host's two lists of its definitions, as they came. */
export interface Sources {
  /** HTML of the index page. */
  readonly index: string;
  /** Text of the API catalog; `undefined` where it could not be read. */
  readonly catalog: string | undefined;
  readonly origin: string;
}

export interface Discovery {
  /** Ids on the index page or in the API catalog. */
  readonly listed: ReadonlySet<string>;
  /** Those of them that we do not know, sorted. */
  readonly added: readonly string[];
  /** Names that are no safe ids; nothing is downloaded for them. */
  readonly unsafe: readonly string[];
  /** Where the two lists differ. */
  readonly findings: readonly string[];
  /** The vendor's page of changes, if the index page links one. It is never guessed. */
  readonly changelog?: string;
}

/** What the host lists and the services that we know → what there is to download. */
export function discover({ index, catalog, origin }: Sources, known: readonly Service[]): Discovery {
  const pageUrl = indexUrl(origin);
  const hrefs = linksOf(index);
  const onPage = namesIn(hrefs, pageUrl);
  if (onPage.length === 0) throw changed("no-links", "the index page has no links to definitions", pageUrl);
  const found = known.filter(({ id }) => onPage.includes(id)).length;
  if (found * 2 < known.length) {
    throw changed(
      "index-changed",
      `the index page changed: it links ${found} of ${known.length} known definitions`,
      pageUrl,
    );
  }
  const links = catalog === undefined ? undefined : catalogLinks(catalog);
  const inCatalog = namesIn(links ?? [], pageUrl);
  const changelog = changelogIn(hrefs, pageUrl);
  const names = [...new Set([...onPage, ...inCatalog])];
  const listed = new Set(names.filter(isSafeId));
  return {
    listed,
    added: [...listed].filter((id) => !known.some((service) => service.id === id)).toSorted(),
    unsafe: names.filter((name) => !isSafeId(name)),
    findings: inCatalog.length === 0 ? [withoutCatalog(origin, catalog)] : differences(onPage, inCatalog),
    ...(changelog !== undefined && { changelog }),
  };
}

function withoutCatalog(origin: string, catalog: string | undefined): string {
  const reason = catalog === undefined ? "no API catalog could be read" : "no API catalog with definitions is";
  return `${reason} at ${apiCatalogUrl(origin)}, so the index page alone says what is published`;
}

function differences(onPage: readonly string[], inCatalog: readonly string[]): string[] {
  const notOnPage = inCatalog.filter((name) => !onPage.includes(name));
  const notInCatalog = onPage.filter((name) => !inCatalog.includes(name));
  return [
    ...notOnPage.map((name) => `${JSON.stringify(name)} is in the API catalog and not on the index page`),
    ...notInCatalog.map((name) => `${JSON.stringify(name)} is on the index page and not in the API catalog`),
  ].toSorted();
}

function linksOf(html: string): string[] {
  return parse(html)
    .querySelectorAll("a[href]")
    .map((anchor) => anchor.getAttribute("href") ?? "");
}

/** Links may name any host, for a mirror serves the vendor's pages as they are; the files are read from the mirror. */
function namesIn(links: readonly string[], pageUrl: string): string[] {
  const paths = links.map((href) => pathOf(href, pageUrl));
  return [...new Set(paths.flatMap((path) => /^\/onetrust\/openapi\/([^/]+)\.json$/.exec(path)?.[1] ?? []))];
}

/** The first link to a page of changes on a host of the page's kind: another host's is not the vendor's. */
function changelogIn(links: readonly string[], pageUrl: string): string | undefined {
  const urls = links.flatMap((href) => (URL.canParse(href, pageUrl) ? new URL(href, pageUrl) : []));
  const found = urls.find((url) => /\/changelog\/?$/.test(url.pathname) && isVendorHost(url, pageUrl));
  return found && `${found.origin}${found.pathname}`;
}

function isVendorHost({ origin }: URL, pageUrl: string): boolean {
  return origin === VENDOR || origin === new URL(pageUrl).origin;
}

function pathOf(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).pathname : "";
}

function changed(code: "no-links" | "index-changed", message: string, place: string): SyncError {
  const remedy =
    "Look at the page in a browser, and teach scripts/src/sync/discover/discover.ts its new form. Nothing was marked.";
  return new SyncError({ code, message, place, remedy });
}
