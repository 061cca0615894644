import { parse } from "yaml";
import { isRecord, type NameMap } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { goneFindings, reasoned } from "./review-file.js";

/** What a person knows of the rows of a list that its definition does not describe. */
export interface ReviewedRows {
  /** The operation that answers with one such row, or with a list of them. Absent: nothing published describes the rows. */
  readonly of?: string;
  readonly because: string;
}

/** The reviewed rows of a service's lists, by key (`POST /api/…/search`). */
export type RowReview = NameMap<ReviewedRows>;

/** Reads specs/rows.yaml, which holds a review by package; `name` is the file's, for messages. */
export function parseRowReviews(text: string, name: string): NameMap<RowReview> {
  const document: unknown = parse(text);
  if (!isRecord(document)) throw new Error(`${name}: expected lists by package.`);
  return Object.fromEntries(
    Object.entries(document).map(([packageName, lists]) => {
      if (!isRecord(lists)) throw new Error(`${name}: ${packageName}: expected lists by method and path.`);
      const rows = Object.entries(lists).map(([key, entry]) => [key, rowsOf(entry, `${name}: ${packageName}: ${key}`)]);
      return [packageName, Object.fromEntries(rows)];
    }),
  );
}

function rowsOf(entry: unknown, place: string): ReviewedRows {
  const { because, value: of } = reasoned(entry, "of") ?? {};
  if (because !== undefined && of === undefined) return { because };
  if (because !== undefined && typeof of === "string") return { of, because };
  throw new Error(`${place}: expected { of: <method and path>, because }, or { because } if nothing describes a row.`);
}

/** A list of the package, and whether its rows have a type. */
export interface ListRows {
  readonly key: string;
  readonly hasType: boolean;
}

/** Lists without a type for their rows that nobody explains, and entries of the review that explain nothing. */
export function rowFindings(
  review: RowReview,
  operations: readonly SourceOperation[],
  lists: readonly ListRows[],
): string[] {
  const typed = new Map(lists.map(({ key, hasType }) => [key, hasType]));
  const untold = lists.filter(({ key, hasType }) => !hasType && review[key] === undefined);
  const entries = Object.entries(review).flatMap(([key, { of }]) => {
    const gone = goneFindings("specs/rows.yaml", of === undefined ? [key] : [key, of], operations);
    if (gone.length > 0) return gone;
    if (typed.get(key) === undefined) return [`specs/rows.yaml speaks of ${key}, which is no list`];
    if (of !== undefined && typed.get(key) === false) return [`the answer of ${of} says nothing about a row of ${key}`];
    return of === undefined && typed.get(key) ? [`the rows of ${key} have a type; remove it from specs/rows.yaml`] : [];
  });
  const remedy =
    "add it to specs/rows.yaml, with the operation that answers with one row, or with the reason why none is known";
  return [...untold.map(({ key }) => `nothing describes the rows of ${key}; ${remedy}`), ...entries];
}

/** Packages that the file speaks of and that do not exist. */
export function unknownRowPackages(reviews: NameMap<RowReview>, packages: ReadonlySet<string>): string[] {
  const unknown = Object.keys(reviews).filter((name) => !packages.has(name));
  return unknown.map((name) => `specs/rows.yaml speaks of ${name}, which is no package`);
}
