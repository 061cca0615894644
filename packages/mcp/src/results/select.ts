import { JSONPathEnvironment, type JSONValue } from "json-p3";
import { Refusal } from "../refusal.js";

const paths = new JSONPathEnvironment();

/** The values of JSON data at a JSONPath (RFC 9535), as a list. Throws a refusal if the path is none. */
export function select(data: JSONValue, path: string): JSONValue[] {
  try {
    return paths.query(path, data).values();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`select is no JSONPath (RFC 9535): ${reason}. Write, for example: $[*].id`);
  }
}
