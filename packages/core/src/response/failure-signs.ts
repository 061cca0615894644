import type { FailureSign } from "../contracts/metadata.js";
import { property } from "../errors/foreign-error.js";

/** What of a successful response says that something failed. */
export interface ReportedFailures {
  /** The response, or the rows of it that say so. */
  readonly parts: readonly unknown[];
  /** Which value says so, in words of the metadata: `status FAILED`. Empty if it is a list of errors. */
  readonly value: string;
}

/** Looks for the signs of a failure in a response, and in each of its rows if it is a list. */
export function findFailures(signs: readonly FailureSign[], data: unknown): ReportedFailures | undefined {
  const rows: readonly unknown[] = Array.isArray(data) ? data : [data];
  const found = rows.flatMap((row) => {
    const shown = signs.map((sign) => signText(sign, row)).filter((text) => text !== undefined);
    return shown.length > 0 ? [{ row, value: shown.find(Boolean) ?? "" }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const share = Array.isArray(data) ? ` in ${found.length} of ${rows.length} rows` : "";
  return { parts: found.map(({ row }) => row), value: first.value && `${first.value}${share}` };
}

/** The sign in words if a row shows it. Only the metadata's own words: the host's may repeat what was sent. */
function signText({ property: name, values }: FailureSign, row: unknown): string | undefined {
  const actual = property(row, name);
  if (!values) return holdsSomething(actual) ? "" : undefined;
  const value = values.find((each) => isSame(each, actual));
  return value === undefined ? undefined : `${name} ${value}`;
}

/** Hosts do not agree on capitals. */
function isSame(expected: string | boolean, actual: unknown): boolean {
  if (typeof expected === "boolean" || typeof actual !== "string") return expected === actual;
  return expected.toLowerCase() === actual.trim().toLowerCase();
}

/** Whether a list, an object or a text of errors has any. */
function holdsSomething(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.some((item) => item !== null && item !== "");
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
