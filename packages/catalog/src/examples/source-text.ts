/** A JSON value, in which files may stand, as TypeScript: on one line where it fits, and otherwise a property a line. */
export function sourceText(value: unknown, indent = ""): string {
  const line = written(value, "");
  const isShort = indent.length + line.length <= mostOnALine;
  return isShort || typeof value !== "object" || value === null || value instanceof File
    ? line
    : written(value, `${indent}  `);
}

const mostOnALine = 72;

/** Without an indent all stands on one line. */
function written(value: unknown, indent: string): string {
  if (value instanceof File) return `await openAsBlob(${JSON.stringify(value.name)})`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const part = (each: unknown) => (indent === "" ? written(each, "") : sourceText(each, indent));
  if (Array.isArray(value)) return enclosed("[]", value.map(part), indent);
  const properties = Object.entries(value).filter(([, each]) => each !== undefined);
  return enclosed(
    "{}",
    properties.map(([key, each]) => `${keyText(key)}: ${part(each)}`),
    indent,
  );
}

function enclosed([open = "", close = ""]: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return `${open}${close}`;
  if (indent !== "") return `${open}\n${parts.map((part) => `${indent}${part},\n`).join("")}${indent.slice(2)}${close}`;
  return open === "{" ? `{ ${parts.join(", ")} }` : `[${parts.join(", ")}]`;
}

/** `__proto__` in brackets is a property; without them it would set the prototype. */
function keyText(key: string): string {
  if (key === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
