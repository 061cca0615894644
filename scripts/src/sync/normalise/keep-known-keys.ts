import { below } from "../../model/json-pointer.js";
import { isRecord, type JsonObject } from "../../model/openapi.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";
import { GRAMMAR, type Kind } from "./grammar.js";

/** What remains to be done to an object of a kind, once its keys are those of the grammar. */
export type Finish = { readonly [kind in Kind]?: (object: JsonObject) => JsonObject };

/** Copies a document and keeps what the grammar knows; a list or object of the wrong shape is an error with its place. */
export function keepKnownKeys(document: unknown, finish: Finish): JsonObject {
  return keepObject(document, "document", "#");

  function keepValue(value: unknown, rule: string, place: string): unknown {
    if (rule === "as is") return value;
    if (rule === "blank") return "";
    if (rule.endsWith("[]")) return keepList(value, rule.slice(0, -2), place);
    if (rule.endsWith("{}")) return keepNames(value, rule.slice(0, -2), place);
    if (rule.endsWith("{x}")) return keepNames(withoutExtensions(value), rule.slice(0, -3), place);
    if (rule === "schema" && typeof value === "boolean") return value;
    return isKind(rule) ? keepObject(value, rule, place) : value;
  }

  function keepList(value: unknown, rule: string, place: string): unknown[] {
    if (!Array.isArray(value)) throw misshapen("a list", place);
    return value.map((item, index) => keepValue(item, rule, below(place, index)));
  }

  function keepNames(value: unknown, rule: string, place: string): JsonObject {
    return mapEntries(value, place, (key, child) => keepValue(child, rule, below(place, key)));
  }

  function keepObject(value: unknown, kind: Kind, place: string): JsonObject {
    const keys = GRAMMAR[kind];
    const kept = mapEntries(value, place, (key, child) => {
      const rule = Object.hasOwn(keys, key) ? keys[key] : undefined;
      return rule && keepValue(child, rule, below(place, key));
    });
    return finish[kind]?.(kept) ?? kept;
  }
}

function withoutExtensions(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith("x-")));
}

function mapEntries(value: unknown, place: string, map: (key: string, child: unknown) => unknown): JsonObject {
  if (!isRecord(value)) throw misshapen("an object", place);
  const entries = Object.entries(value).map(([key, child]) => [key, map(key, child)] as const);
  return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
}

function isKind(rule: string): rule is Kind {
  return Object.hasOwn(GRAMMAR, rule);
}

function misshapen(expected: string, place: string): SyncError {
  return new SyncError({ code: "misshapen", message: `${expected} is expected`, place, remedy: WAIT_FOR_VENDOR });
}
