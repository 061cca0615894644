import { isRecord } from "../../model/openapi.js";

/** Where a host lists its APIs for machines, see https://www.rfc-editor.org/rfc/rfc9727. */
export function apiCatalogUrl(origin: string): string {
  return `${origin}/onetrust/.well-known/api-catalog`;
}

/**
 * The addresses of the definitions in an API catalog, a linkset of https://www.rfc-editor.org/rfc/rfc9264. `undefined` where the
 * text is no such document.
 */
export function catalogLinks(text: string): string[] | undefined {
  const linkset = parsed(text);
  if (!isRecord(linkset) || !Array.isArray(linkset.linkset)) return undefined;
  const contexts: unknown[] = linkset.linkset;
  return contexts.flatMap((context) => (isRecord(context) ? targets(context["service-desc"]) : []));
}

function targets(links: unknown): string[] {
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown) => (isRecord(link) && typeof link.href === "string" ? link.href : []));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
