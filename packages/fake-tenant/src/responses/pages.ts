import type { InputPosition, PagingDefinition } from "@onetrust-client/core";
import type { ReceivedInput } from "../requests/read-request.js";
import { refusalResponse } from "../validate/refusal.js";

/** The rows of a list, and what a request asks of them. */
interface ListRequest {
  readonly rows: readonly unknown[];
  readonly input: ReceivedInput;
  readonly size: PageSize;
  /** The tokens that were given for pages of this list. */
  readonly tokens: Set<string>;
}

/** How many rows the pages of a list hold. */
export interface PageSize {
  /** Most rows, whatever a request asks for. */
  readonly most: number;
  /** Rows of a page if a request asks for no number. */
  readonly usual: number;
}

/** Returns the page of a list that a request asks for, in the shape that its operation has, or the response that refuses it. */
export function pageOf(paging: PagingDefinition, request: ListRequest): unknown {
  switch (paging.by) {
    case "page":
      return numberedPage(paging, request);
    case "token":
      return tokenPage(paging, request);
    case "index":
      return scimPage(request);
    case "any":
      // The definition does not say. This is the shape that most lists have.
      return numberedPage({ by: "page", items: "content", info: "" }, request);
  }
}

/** A page by number, with its figures if the response of the operation has them. */
function numberedPage(
  { items, info }: Extract<PagingDefinition, { by: "page" }>,
  { rows, input: { query }, size: limits }: ListRequest,
): unknown {
  const size = pageSize(query.size, limits);
  const number = Number(query.page ?? 0);
  const page = rows.slice(number * size, (number + 1) * size);
  const list = valueAt(items, page);
  if (info === undefined) return list;
  const totalPages = Math.ceil(rows.length / size);
  const figures = { number, size, totalPages, totalElements: rows.length, numberOfElements: page.length };
  return merge(list, valueAt(info, { ...figures, first: number === 0, last: number + 1 >= totalPages }));
}

/**
 * A page with a token for the next one, without totals. The token says after how many rows the next page begins. One that this list never
 * gave is refused.
 */
function tokenPage(
  { items, token: [tokenPath = ""], into }: Extract<PagingDefinition, { by: "token" }>,
  { rows, input, size, tokens }: ListRequest,
): unknown {
  const given = tokenOf(input, into);
  if (given !== "" && !tokens.has(given)) {
    const problem = `${into.part}.${into.name} is not a token that this list gave`;
    return refusalResponse({ status: 400, problems: [problem] });
  }
  const start = Number(given.replace("after-", ""));
  const end = start + pageSize(input.query.size, size);
  const list = valueAt(items, rows.slice(start, end));
  if (end >= rows.length) return list;
  const next = `after-${end}`;
  tokens.add(next);
  return merge(list, valueAt(tokenPath, next));
}

function tokenOf({ query, headers, body }: ReceivedInput, { part, name }: InputPosition): string {
  switch (part) {
    case "query":
      return `${query[name] ?? ""}`;
    case "headers":
      return headers[name.toLowerCase()] ?? "";
    case "body":
      return isObject(body) ? `${body[name] ?? ""}` : "";
  }
}

/** A SCIM list, which counts rows from 1 (RFC 7644, section 3.4.2.4). */
function scimPage({ rows, input: { query }, size: limits }: ListRequest): unknown {
  const startIndex = Math.max(1, Number(query.startIndex ?? 1));
  const size = pageSize(query.count, limits);
  const page = rows.slice(startIndex - 1, startIndex - 1 + size);
  return {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
    totalResults: rows.length,
    startIndex,
    itemsPerPage: page.length,
    Resources: page,
  };
}

/** Number of rows of a page. A size that no definition forbids and that is too large is reduced without a word, as the real hosts do. */
function pageSize(requested: unknown, { most, usual }: PageSize): number {
  const size = Number(requested ?? usual);
  return Math.min(size >= 1 ? Math.floor(size) : usual, most);
}

/** An object with a value at a path such as `meta.page`. The value itself for an empty path. */
function valueAt(path: string, value: unknown): unknown {
  const keys = path ? path.split(".") : [];
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

/** Two objects in one, also where both have the same property with an object in it. */
function merge(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return other;
  const merged = Object.entries(other).map(([key, value]) => [key, merge(one[key], value)]);
  return { ...one, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
