import { JSONPathEnvironment } from "json-p3";
import { UsageError } from "../usage-error.js";

/** Compiles a JSONPath, so that a wrong one is told before anything is sent. */
export function compile(path: string, option: string): (value: unknown) => readonly unknown[] {
  try {
    const query = new JSONPathEnvironment().compile(path);
    return (value) => (isJson(value) ? query.query(value).values() : []);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be parsed";
    throw new UsageError(`${option} must be a JSONPath such as '$.content[*].id': ${reason}.`);
  }
}

type Json = Parameters<ReturnType<JSONPathEnvironment["compile"]>["query"]>[0];

/** What a response holds is JSON. */
function isJson(value: unknown): value is Json {
  return value !== undefined && typeof value !== "function";
}
