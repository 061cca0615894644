import { isDeepStrictEqual } from "node:util";
import type { FailureSign } from "@onetrust-client/core";
import { isRecord, type NameMap } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { goneFindings, parseReview, reasoned } from "./review-file.js";

/** What in the answers of a service's operations says that something failed, by key (`PUT /api/…`). No sign: nothing does. */
export type FailureReview = NameMap<readonly FailureSign[]>;

/** Reads specs/failures/<package>.yaml; `name` is the file's, for messages. */
export function parseFailureReview(text: string, name: string): FailureReview {
  return parseReview(text, name, { expected: "the signs of failure of each operation", read: signsOf });
}

function signsOf(entry: unknown, place: string): readonly FailureSign[] {
  const signs = reasoned(entry, "signs")?.value;
  if (Array.isArray(signs) && signs.every(isSign)) return signs;
  throw new Error(`${place}: expected { because, signs: [{ property, values? }] }; no signs if nothing is a failure.`);
}

function isSign(value: unknown): value is FailureSign {
  if (!isRecord(value)) return false;
  const { property, values, ...stray } = value;
  const isListed = Array.isArray(values) && values.length > 0 && values.every(isValue);
  return typeof property === "string" && Object.keys(stray).length === 0 && (values === undefined || isListed);
}

function isValue(value: unknown): value is string | boolean {
  return typeof value === "string" || typeof value === "boolean";
}

/**
 * Operations that the review knows and the definition does not, operations whose answer looks as if it could carry a failure and that are
 * not reviewed, and those whose answer no longer looks as it did when they were.
 */
export function failureFindings(
  review: FailureReview,
  operations: readonly SourceOperation[],
  signsOfShape: (operation: SourceOperation) => readonly FailureSign[],
): string[] {
  const open = operations.flatMap((operation) => {
    const { key } = operation;
    const [reviewed, derived] = [review[key], signsOfShape(operation)];
    if (reviewed === undefined)
      return derived.length > 0
        ? [`${key} can answer with a failure (${inWords(derived)}), and specs/failures does not speak of it`]
        : [];
    const isSame = reviewed.length === 0 || isDeepStrictEqual(reviewed, derived);
    return isSame
      ? []
      : [
          `specs/failures names other signs of failure for ${key} than the shape of its answer: ${inWords(derived) || "none"}`,
        ];
  });
  return [...goneFindings("the failure review", Object.keys(review), operations), ...open];
}

function inWords(signs: readonly FailureSign[]): string {
  return signs.map(({ property, values }) => (values ? `${property} ${values.join(" or ")}` : property)).join(", ");
}
