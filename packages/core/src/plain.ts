/** A code, id or name that can be shown; any other text is left out, since it may repeat what was sent. */
export const plain = (value: unknown): string | undefined =>
  typeof value === "string" && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
