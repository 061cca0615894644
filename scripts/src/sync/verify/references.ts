import { below, keysOf, valueAt } from "../../model/json-pointer.js";
import { DATA_KEYS, NAME_MAPS } from "../../model/key-positions.js";
import { isRecord } from "../../model/openapi.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";

/**
 * Throws at the first `$ref` or discriminator mapping that does not lead to a place in the document. Nothing that a document names
 * outside of itself is ever opened. Properties *named* `$ref` are names.
 */
export function checkReferences(document: object): void {
  visit(document, "#", false);

  function visit(value: unknown, place: string, isNameMap: boolean): void {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, below(place, index), false);
    if (!isRecord(value)) return;
    for (const [key, child] of Object.entries(value)) {
      if (isNameMap) visit(child, below(place, key), false);
      else if (key === "$ref" && typeof child === "string") check(child, below(place, key));
      else if (key === "discriminator") checkMapping(child, below(place, key));
      else if (!DATA_KEYS.has(key) && !key.startsWith("x-")) visit(child, below(place, key), NAME_MAPS.has(key));
    }
  }

  /** A mapping may also give a schema's bare name. */
  function checkMapping(discriminator: unknown, place: string): void {
    if (!isRecord(discriminator) || !isRecord(discriminator.mapping)) return;
    for (const [key, target] of Object.entries(discriminator.mapping)) {
      const inner = below(below(place, "mapping"), key);
      if (typeof target !== "string") throw dangling("a mapping must name a schema", inner);
      if (!isSchemaName(document, target)) check(target, inner);
    }
  }

  function check(reference: string, place: string): void {
    if (!reference.startsWith("#")) throw dangling(`the reference ${reference} leads out of the file`, place);
    if (valueAt(document, keysOf(reference)) === undefined)
      throw dangling(`the reference ${reference} leads nowhere`, place);
  }
}

/** Whether a text is the bare name of a schema of the document. */
function isSchemaName(document: object, name: string): boolean {
  return valueAt(document, ["components", "schemas", name]) !== undefined;
}

function dangling(message: string, place: string): SyncError {
  return new SyncError({ code: "dangling-reference", message, place, remedy: WAIT_FOR_VENDOR });
}
