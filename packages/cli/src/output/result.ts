import { visibleText } from "../terminal/terminal.js";

/**
 * The data of a response as text: a text as it is, anything else as JSON, indented for people. `undefined` if the response was empty. With
 * `isJson`, all of it is JSON in one line.
 */
export function dataText(data: unknown, isJson: boolean): string | undefined {
  if (data === undefined) return undefined;
  return typeof data === "string" && !isJson ? data : valueText(data, isJson);
}

/** What `--select` found: a value a line, and texts as they are. */
export function selectedText(values: readonly unknown[], isJson: boolean): string | undefined {
  if (values.length === 0) return undefined;
  return values
    .map((value) => (typeof value === "string" && !isJson ? visibleText(value) : valueText(value, true)))
    .join("\n");
}

/** A value as JSON. Characters that a terminal obeys are escapes, and numbers beyond 2^53 are texts. */
function valueText(value: unknown, isCompact: boolean): string {
  const withBigint = (_: string, each: unknown) => (typeof each === "bigint" ? each.toString() : each);
  return visibleText(JSON.stringify(value, withBigint, isCompact ? undefined : 2) ?? "");
}
