import type { Method } from "@onetrust-client/core";
import { parse } from "yaml";
import { isRecord, type NameMap } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { goneFindings } from "./review-file.js";

/**
 * Which operations of a service may be sent again after a failure that leaves open whether the first attempt happened,
 * by key (`PUT /api/…`), each with the reviewer's reason.
 */
export interface IdempotencyReview {
  readonly safe: NameMap<string>;
  readonly unsafe: NameMap<string>;
}

export const NOT_REVIEWED: IdempotencyReview = { safe: {}, unsafe: {} };

/** Reads specs/idempotency/<package>.yaml; `name` is the file's, for messages. */
export function parseIdempotencyReview(text: string, name: string): IdempotencyReview {
  const document: unknown = parse(text);
  const { safe = {}, unsafe = {} } = isRecord(document) ? document : {};
  if (!isReasons(safe) || !isReasons(unsafe))
    throw new Error(`${name}: "safe" and "unsafe" must give a reason for each operation.`);
  const both = Object.keys(safe).find((key) => key in unsafe);
  if (both !== undefined) throw new Error(`${name}: ${both} is said to be safe and unsafe.`);
  return { safe, unsafe };
}

/** Methods that only read, by HTTP's own definition (RFC 9110 §9.2.1). */
const READING: ReadonlySet<Method> = new Set(["GET", "HEAD", "OPTIONS"]);

/** An operation that only reads can be sent again unless the review says otherwise; any other only if it says so. */
export function isIdempotent({ safe, unsafe }: IdempotencyReview, key: string, method: Method): boolean {
  return READING.has(method) ? !(key in unsafe) : key in safe;
}

/** What a reviewer should look at: operations that the review knows and the definition does not, and the other way round. */
export function idempotencyFindings(
  { safe, unsafe }: IdempotencyReview,
  operations: readonly SourceOperation[],
): string[] {
  const keys = operations.map(({ key }) => key);
  const reviewed = [...Object.keys(safe), ...Object.keys(unsafe)];
  const open = keys.filter((key) => /^(?:PUT|DELETE) /.test(key) && !reviewed.includes(key));
  return [
    ...goneFindings("the idempotency review", reviewed, operations),
    ...open.map(
      (key) =>
        `${key} is not reviewed for idempotency, so it is never sent again; ` +
        `add "  ${key}: <reason>" under "safe:" or "unsafe:" of its file in specs/idempotency`,
    ),
  ];
}

function isReasons(value: unknown): value is NameMap<string> {
  return isRecord(value) && Object.values(value).every((reason) => typeof reason === "string" && reason !== "");
}
