import { type Definition, entryOf, type Schema } from "../../../model/openapi.js";
import { referenced } from "../../../model/schema-walk.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import type { PagingReview } from "../../amend/reviews/paging-review.js";
import type { RowReview } from "../../amend/reviews/row-review.js";
import { rowsOf } from "../operations/item.js";
import { responseMedia } from "../operations/media.js";

/** What the row of a list is looked for in. */
export interface RowSources {
  readonly definition: Definition;
  readonly operations: readonly SourceOperation[];
  readonly paging: PagingReview;
  readonly rows: RowReview;
}

/**
 * The schema, by name, of the resource that a list holds, where the list does not describe its rows: what a person found out, else what the
 * definition declares in place of the page, else what the operation answers with that reads one resource of the same collection.
 */
export function rowResource(list: SourceOperation, sources: RowSources): string | undefined {
  const reviewed = sources.rows[list.key];
  if (reviewed !== undefined) return answerNamed(reviewed.of, sources);
  return declaredResource(list, sources) ?? singleResource(list, sources);
}

/** The resource of an operation: the schema of its answer, or of its rows if it is a list. */
function answerNamed(key: string | undefined, { definition, operations, paging }: RowSources): string | undefined {
  const operation = operations.find((each) => each.key === key);
  if (operation === undefined) return undefined;
  const way = paging[operation.key];
  const row = way === undefined ? answerOf(operation) : rowsOf(definition, operation, way)?.items;
  return row && objectNamed(row, definition);
}

function declaredResource(list: SourceOperation, { definition, paging }: RowSources): string | undefined {
  const answer = answerOf(list);
  return paging[list.key]?.by === "any" && answer !== undefined ? objectNamed(answer, definition) : undefined;
}

/** `GET /api/risk/v2/risks/{riskId}` for `POST /api/risk/v2/risks/pages`, if there is one such resource in the same part of the API. */
function singleResource(list: SourceOperation, { definition, operations, paging }: RowSources): string | undefined {
  const segments = collection(list.path);
  const name = segments.at(-1);
  const area = segments.slice(0, AREA);
  const found = operations.flatMap((operation) => {
    const { method, path, key } = operation;
    const [last = "", ...rest] = path.split("/").toReversed();
    const isOne = method === "GET" && paging[key] === undefined && isParameter(last) && rest[0] === name;
    const isNear = rest.toReversed().slice(0, AREA).join("/") === area.join("/");
    const answer = isOne && isNear ? answerOf(operation) : undefined;
    return (answer && objectNamed(answer, definition)) ?? [];
  });
  const [only, ...others] = new Set(found);
  return others.length === 0 ? only : undefined;
}

/** How many segments name a part of the API and its version: `/api/risk/v2`. */
const AREA = 4;

/** Segments that name a view of a collection. */
const VIEWS: ReadonlySet<string> = new Set(["pages", "search"]);

/** The segments of the collection that a list reads: without the view at its end, and without parameters behind it. */
function collection(path: string): string[] {
  const segments = path.split("/");
  const isEnd = (segment: string) => !isParameter(segment) && !VIEWS.has(segment);
  return segments.slice(0, segments.findLastIndex(isEnd) + 1);
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}

function answerOf(operation: SourceOperation): Schema | undefined {
  return responseMedia(operation).media[0]?.schema;
}

/** The name of the schema, if it is one of its own that describes an object. */
function objectNamed(schema: Schema, { components = {} }: Definition): string | undefined {
  const name = referenced(schema);
  const target = name === undefined ? undefined : entryOf(components.schemas ?? {}, name);
  const isObject = target?.properties !== undefined || target?.allOf !== undefined;
  return isObject && target.oneOf === undefined && target.anyOf === undefined ? name : undefined;
}
