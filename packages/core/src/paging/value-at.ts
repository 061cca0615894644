/** The value at a path such as `meta.page`; the value itself for an empty path, `undefined` without one and where it breaks off. */
export const valueAt = (value: unknown, path?: string): unknown =>
  path?.split(".").reduce((inner, key) => (key ? Object(inner)[key] : inner), value);
