/** An object with a value at a path such as `meta.page`; the value itself for an empty path. */
export function placeAt(path: string, value: unknown): unknown {
  const keys = path ? path.split(".") : [];
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

/** Two such objects in one; they may meet in the objects on their way. */
export function merge(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return other;
  const both = Object.entries(other).map(([key, value]) => [key, merge(one[key], value)]);
  return { ...one, ...Object.fromEntries(both) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
