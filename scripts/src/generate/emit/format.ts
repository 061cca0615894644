import { visibleJson, visibleLine, visibleText } from "../../text/visible-text.js";
import { GENERATED } from "../../workspace/hand-written-packages.js";

/** Columns of a line, as biome.json sets it. */
const WIDTH = 120;

/** How every generated TypeScript file begins. */
export const MARKER = `// ${GENERATED}`;

/** How the README of a generated package begins. */
export const MARKDOWN_MARKER = `<!-- ${GENERATED}`;

/** First line of every generated file of a service. */
export function marker(id: string): string {
  return `${MARKER}${id}.json. Do not edit; run pnpm generate.`;
}

/** What stands around a list or a literal. */
interface Surroundings {
  /** Stands before it on its first line. */
  readonly before: string;
  /** Stands behind it on its last line. */
  readonly after: string;
  /** The indent of its last line. */
  readonly indent?: string;
}

/** `{ a, b }` or `<a, b>` on one line if it fits, else an item a line, as the formatter would. */
export function list(items: readonly string[], brackets: "{}" | "<>", around: Surroundings): string {
  const { before, after, indent = "" } = around;
  // Type arguments take no comma behind the last one.
  const [open, close, pad, comma] = brackets === "{}" ? ["{", "}", " ", ","] : ["<", ">", "", ""];
  const line = `${before}${open}${pad}${items.join(", ")}${pad}${close}${after}`;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  const inner = items.map((item) => `${indent}  ${item}`).join(",\n");
  return `${before}${open}\n${inner}${comma}\n${indent}${close}${after}`;
}

/** `before = value` on the same line if the first line of the value fits, else with the value below, as the formatter would. */
export function assignment(before: string, value: string): string {
  const [first = ""] = value.split("\n");
  return `${before} ${first}`.length <= WIDTH ? `${before} ${value}` : `${before}\n${value.replace(/^/gm, "  ")}`;
}

/** `import { a, b } from "module";` and the like, as the formatter would have it. */
export function namesFrom(
  keyword: "import" | "import type" | "export type",
  names: readonly string[],
  module: string,
): string {
  return list(names, "{}", { before: `${keyword} `, after: ` from "${module}";` });
}

/** A JSON value as a TypeScript literal. */
export function literal(value: unknown, around: Surroundings): string {
  return visibleJson(lines(value, around));
}

function lines(value: unknown, { before, after, indent = "" }: Surroundings): string {
  const line = `${before}${inline(value)}${after}`;
  if (line.length <= WIDTH || value === null || typeof value !== "object") return line;
  const inner = `${indent}  `;
  const member = (item: unknown, key = "") => lines(item, { before: `${inner}${key}`, after: ",", indent: inner });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const members = Array.isArray(value)
    ? value.map((item: unknown) => member(item))
    : Object.entries(value).map(([key, item]) => member(item, `${propertyKey(key)}: `));
  return [`${before}${open}`, ...members, `${indent}${close}${after}`].join("\n");
}

function inline(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${inline(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A key as it stands in an object literal: quoted only if it must be. */
export function propertyKey(key: string): string {
  // Written plainly, `__proto__` would set what the object inherits from.
  if (key === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** A doc comment of one line or several. */
export function docComment(lines: readonly string[], indent = ""): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

/** A text of the vendor's for a doc comment: it ends no comment, starts no tag and no markup, and shows every character. */
export function commentText(text: string): string {
  return visibleText(text)
    .replaceAll("\r", "")
    .replaceAll("*/", "*\\/")
    .replaceAll("](", "]\\(")
    .replaceAll(/<(?=[a-z/!?])([^<>\n]*)>/gi, "\\<$1\\>")
    .replaceAll(/(?<![\w\\])@(?=\w)/g, "\\@");
}

/** The same in one line. */
export function commentLine(text: string): string {
  return commentText(visibleLine(text));
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
