/** Columns of a line, as biome.json sets it. */
export const WIDTH = 120;

/** How every generated TypeScript file begins. */
export const MARKER = "// Generated from specs/snapshots/";

/** First line of every generated file of a service. */
export function marker(id: string): string {
  return `${MARKER}${id}.json. Do not edit; run pnpm generate.`;
}

/** `open a, b close` on one line if it fits behind `before`, else an item a line, as the formatter would. */
export function list(before: string, open: string, items: readonly string[], close: string, indent = ""): string {
  const pad = /[{]/.test(open) ? " " : "";
  const line = `${before}${open}${pad}${items.join(", ")}${pad}${close}`;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  return [`${before}${open}`, ...items.map((item) => `${indent}  ${item},`), `${indent}${close}`].join("\n");
}

/** A JSON value as a TypeScript literal that follows `before`; `tail` is what comes behind it on its last line. */
export function literal(value: unknown, before: string, tail = "", indent = ""): string {
  const line = `${before}${inline(value)}${tail}`;
  if (line.length <= WIDTH || value === null || typeof value !== "object") return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const items = Array.isArray(value)
    ? value.map((item: unknown) => literal(item, inner, ",", inner))
    : Object.entries(value).map(([key, item]) => literal(item, `${inner}${propertyKey(key)}: `, ",", inner));
  return [`${before}${open}`, ...items, `${indent}${close}${tail}`].join("\n");
}

function inline(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${inline(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function propertyKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** A doc comment; a paragraph that holds the end of a comment is made harmless. */
export function docComment(lines: readonly string[], indent = ""): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

const LETTERS = new Intl.Collator("en", { caseFirst: "upper" });

/** The order in which the formatter wants imported and exported names: letter by letter, `A` before `a` before `B`, numbers as numbers. */
export function byName(a: string, b: string): number {
  const left = a.match(/\d+|./g) ?? [];
  const right = b.match(/\d+|./g) ?? [];
  const index = left.findIndex((part, position) => part !== right[position]);
  const [x = "", y = ""] = [left[index], right[index]];
  return Number(x) - Number(y) || LETTERS.compare(x, y) || left.length - right.length;
}
