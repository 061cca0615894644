import { isRecord } from "./openapi.js";

/** `#/paths/~1v1~1x` and the like: how places in a definition are named (RFC 6901). */
export function pointerTo(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(below, "#");
}

/** The pointer to a member of what `pointer` leads to. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${typeof key === "string" ? escaped(key) : key}`;
}

/** Pointers are made for every place of every definition, and few keys have anything to escape. */
function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** The keys on the way from the root. A pointer that starts with `#` is part of a URL, where a key may be percent-encoded. */
export function keysOf(pointer: string): string[] {
  const keys = pointer.split("/").slice(1);
  const decoded = pointer.startsWith("#") ? keys.map(percentDecoded) : keys;
  return decoded.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A stray `%` is no escape, nor are bytes that are no UTF-8; the key is then taken as it stands. */
function percentDecoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** What stands where the keys lead, or `undefined`. */
export function valueAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce(memberOf, document);
}

function memberOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
