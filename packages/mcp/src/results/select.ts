import { JSONPathEnvironment, type JSONValue } from "json-p3";
import { Refusal } from "../refusal.js";

/** Finds values in JSON data. */
export type Selection = (data: JSONValue) => JSONValue[];

/** Compiles a JSONPath (RFC 9535). Throws a refusal if it is none, so that nothing is sent whose response could not be shown. */
export function compileSelection(path: string): Selection {
  try {
    const query = new JSONPathEnvironment().compile(path);
    return (data) => query.query(data).values();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`select is no JSONPath (RFC 9535): ${reason}. Write, for example: $[*].id`);
  }
}
