import { below, keysOf, valueAt } from "../model/json-pointer.js";
import { DATA_KEYS, NAME_MAPS } from "../model/key-positions.js";
import { isRecord, type JsonObject } from "../model/openapi.js";
import { SyncError, WAIT_FOR_VENDOR } from "./sync-error.js";

/** Throws at the first `$ref` or discriminator mapping that leads nowhere. Properties *named* `$ref` are names. */
export function checkReferences(document: object): void {
  visit(document, "#", false);

  function visit(value: unknown, place: string, isNameMap: boolean): void {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, below(place, index), false);
    if (!isRecord(value)) return;
    if (place.endsWith("/discriminator/mapping")) checkMapping(value, place);
    for (const [key, child] of Object.entries(value)) {
      if (isNameMap) visit(child, below(place, key), false);
      else if (key === "$ref" && typeof child === "string") check(child, below(place, key));
      else if (!DATA_KEYS.has(key) && !key.startsWith("x-")) visit(child, below(place, key), NAME_MAPS.has(key));
    }
  }

  /** A mapping may also give a schema's bare name; only what looks like a reference is one. */
  function checkMapping(mapping: JsonObject, place: string): void {
    for (const [key, target] of Object.entries(mapping)) {
      if (typeof target === "string" && target.includes("#")) check(target, below(place, key));
    }
  }

  function check(reference: string, place: string): void {
    if (!reference.startsWith("#")) throw dangling(`the reference ${reference} leads out of the file`, place);
    if (valueAt(document, keysOf(reference)) === undefined)
      throw dangling(`the reference ${reference} leads nowhere`, place);
  }
}

function dangling(message: string, place: string): SyncError {
  return new SyncError({ code: "dangling-reference", message, place, remedy: WAIT_FOR_VENDOR });
}
