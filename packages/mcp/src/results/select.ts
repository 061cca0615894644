import { JSONPathEnvironment, type JSONValue } from "json-p3";
import { Refusal } from "../refusal.js";

const paths = new JSONPathEnvironment();

/** The values at a JSONPath (RFC 9535), as a list. Throws a refusal if the path is none. */
export function select(data: unknown, path: string): unknown[] {
  try {
    return paths.query(path, toJson(data)).values();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`select is no JSONPath (RFC 9535): ${reason}. Write, for example: $[*].id`);
  }
}

function toJson(data: unknown): JSONValue {
  return JSON.parse(JSON.stringify(data ?? null));
}
