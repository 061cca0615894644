import type { InputPosition, PagingDefinition } from "@onetrust-client/core";
import { isRecord, type NameMap, type Parameter } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { goneFindings, parseReview } from "./review-file.js";

/** The paging of a service's lists, by key (`GET /api/…`). */
export type PagingReview = NameMap<PagingDefinition>;

/** The ways of paging that have a name, because many lists share them. */
const NAMED: NameMap<PagingDefinition> = {
  page: { by: "page", items: "content", info: "" },
  "page-object": { by: "page", items: "content", info: "page" },
  "data-meta": { by: "page", items: "data", info: "meta.page" },
  list: { by: "page", items: "" },
  scim: { by: "index" },
  any: { by: "any" },
};

/** Reads specs/paging/<package>.yaml; `name` is the file's, for messages. */
export function parsePagingReview(text: string, name: string): PagingReview {
  return parseReview(text, name, { expected: "a way of paging for each operation", read: pagingOf });
}

function pagingOf(value: unknown, place: string): PagingDefinition {
  const paging = typeof value === "string" ? NAMED[value] : value;
  if (isPaging(paging)) return paging;
  throw new Error(
    `${place}: expected one of ${Object.keys(NAMED).join(", ")}, or { by, items, … } as core's PagingDefinition has it.`,
  );
}

function isPaging(value: unknown): value is PagingDefinition {
  if (!isRecord(value)) return false;
  const { by, items, info, token, into, ...stray } = value;
  if (Object.keys(stray).length > 0) return false;
  if (by === "index" || by === "any") return Object.keys(value).length === 1;
  if (typeof items !== "string") return false;
  if (by === "page")
    return (info === undefined || typeof info === "string") && token === undefined && into === undefined;
  return by === "token" && Array.isArray(token) && isInputPosition(into);
}

function isInputPosition(value: unknown): value is InputPosition {
  return isRecord(value) && ["query", "headers", "body"].includes(String(value.part)) && typeof value.name === "string";
}

/**
 * Lists that the review knows and the definition does not, lists whose rows are not where the review says, and operations that
 * take a page number and are not reviewed.
 */
export function pagingFindings(
  review: PagingReview,
  operations: readonly SourceOperation[],
  hasRows: (operation: SourceOperation, paging: PagingDefinition) => boolean,
): string[] {
  const moved = operations.filter((operation) => {
    const paging = review[operation.key];
    return paging !== undefined && paging.by !== "any" && !hasRows(operation, paging);
  });
  const open = operations.filter(({ key, parameters }) => !(key in review) && parameters.some(isPageNumber));
  return [
    ...goneFindings("the paging review", Object.keys(review), operations),
    ...moved.map(({ key }) => `specs/paging says where the rows of ${key} are, and the definition has no list there`),
    ...open.map(
      ({ key }) =>
        `${key} takes a page, and specs/paging does not say how its pages come; ` +
        `add "${key}: <${Object.keys(NAMED).join(" | ")}>" to its file there`,
    ),
  ];
}

function isPageNumber({ in: place, name }: Parameter): boolean {
  return place === "query" && (name === "page" || name === "startIndex");
}
