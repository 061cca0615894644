import { upgrade } from "@scalar/openapi-upgrader";
import { NAME_MAPS } from "../../model/key-positions.js";
import { isRecord, type JsonObject } from "../../model/openapi.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";

/** Swagger 2.0 or OpenAPI 3.0 in, OpenAPI 3.1 out; the input is left as it is. */
export function upgradeDialect(document: JsonObject): JsonObject {
  // The upgrader writes into what it is given: a copy, which renaming makes on its way.
  const copy = renameKeys(withOwnMediaTypes(document), { from: "example", to: SHIELDED });
  return { ...renameKeys({ ...upgraded(copy) }, { from: SHIELDED, to: "example" }), openapi: "3.1.1" };
}

function upgraded(document: JsonObject): object {
  try {
    return upgrade(document, "3.1");
  } catch (cause) {
    const problem = {
      code: "misshapen",
      message: "the upgrade to OpenAPI 3.1 failed",
      place: "#",
      remedy: WAIT_FOR_VENDOR,
    } as const;
    throw new SyncError(problem, { cause });
  }
}

/** The upgrader takes a property, schema or parameter that is *called* `example` for a sample, and drops it. */
const SHIELDED = "\u0000example";

interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Renames a key wherever it is a name of the vendor's, and nowhere where it is a keyword. */
function renameKeys(object: JsonObject, renaming: Renaming, isNameMap = false): JsonObject {
  const renamed = Object.entries(object).map(([key, value]): [string, unknown] => {
    const inside = !isNameMap && NAME_MAPS.has(key);
    const name = isNameMap && key === renaming.from ? renaming.to : key;
    return [name, renameInside(value, (child) => renameKeys(child, renaming, inside))];
  });
  return Object.fromEntries(renamed);
}

function renameInside(value: unknown, rename: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => renameInside(item, rename));
  return isRecord(value) ? rename(value) : value;
}

/** In Swagger 2 an operation's own `produces` wins over the document's; the upgrader has it the other way round. */
function withOwnMediaTypes(document: JsonObject): JsonObject {
  const { produces, ...rest } = document;
  if (produces === undefined || !isRecord(document.paths)) return document;
  const paths = mapRecord(document.paths, (item) => mapRecord(item, (operation) => ({ produces, ...operation })));
  return { ...rest, paths };
}

function mapRecord(value: unknown, map: (child: JsonObject) => unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, isRecord(child) ? map(child) : child]));
}
