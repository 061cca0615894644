import { isRecord } from "./openapi.js";

/** `#/paths/~1v1~1x` and the like: how places in a definition are named. */
export function pointerTo(keys: readonly (string | number)[]): string {
  return ["#", ...keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

export function below(pointer: string, key: string | number): string {
  return pointer + pointerTo([key]).slice(1);
}

/** Whether a reference inside a document leads to something. */
export function leadsSomewhere(document: unknown, reference: string): boolean {
  const keys = reference.slice(1).split("/").slice(1).map(unescapeKey);
  return keys.reduce(step, document) !== undefined;
}

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function unescapeKey(key: string): string {
  // A stray `%` is no escape; the key is then taken as it stands.
  const decoded = /%(?![\da-f]{2})/i.test(key) ? key : decodeURIComponent(key);
  return decoded.replaceAll("~1", "/").replaceAll("~0", "~");
}
