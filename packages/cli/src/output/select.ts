import type { JSONValue } from "json-p3";
import { UsageError } from "../usage-error.js";

/** Compiles a JSONPath, so that a wrong one is told before anything is sent. The library is loaded with the first one. */
export async function compile(path: string, option: string): Promise<(value: unknown) => readonly unknown[]> {
  const { JSONPathEnvironment } = await import("json-p3");
  try {
    const query = new JSONPathEnvironment().compile(path);
    return (value) => (isJson(value) ? query.query(value).values() : []);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be parsed";
    throw new UsageError(`${option} must be a JSONPath such as '$.content[*].id': ${reason}.`);
  }
}

/** What a response holds is JSON. */
function isJson(value: unknown): value is JSONValue {
  return value !== undefined && typeof value !== "function";
}
