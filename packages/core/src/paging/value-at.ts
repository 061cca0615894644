/** The value at a path such as `meta.page`; the value itself for an empty path, `undefined` where the path breaks off. */
export function valueAt(value: unknown, path: string): unknown {
  const keys = path ? path.split(".") : [];
  return keys.reduce((inner, key) => (typeof inner === "object" && inner ? Reflect.get(inner, key) : undefined), value);
}
