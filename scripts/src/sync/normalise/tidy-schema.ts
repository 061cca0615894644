import type { JsonObject } from "../../model/openapi.js";
import { isSensitive, looksRandom } from "./sensitive.js";

/** Drops from one schema what would mislead or leak: defaults of another JSON type, and values that look like secrets. */
export function tidySchema(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === "enum" && Array.isArray(value)) return [[key, value.filter((choice) => !isSensitive(choice))]];
    return isKept(key, value, schema.type) ? [[key, value]] : [];
  });
  return Object.fromEntries(kept);
}

function isKept(key: string, value: unknown, type: unknown): boolean {
  if (key === "default") return fitsType(value, type) && !isSensitive(value) && !looksRandom(value);
  if (key === "const") return !isSensitive(value) && !looksRandom(value);
  return key !== "pattern" || !isSensitive(value);
}

function fitsType(value: unknown, type: unknown): boolean {
  if (type === undefined) return true;
  const allowed: unknown[] = Array.isArray(type) ? type : [type];
  return jsonTypes(value).some((name) => allowed.includes(name));
}

function jsonTypes(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value];
}
