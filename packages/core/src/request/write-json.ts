import { createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";

/** Writes JSON text. Throws a `configuration` error with the path of a value that JSON cannot hold, instead of losing it in silence. */
export function writeJson(operation: string, value: unknown, place: string): string {
  checkJson({ operation, ancestors: new Set() }, value, place);
  return JSON.stringify(value);
}

interface JsonCheck {
  readonly operation: string;
  /** The objects around the value, to find circles. */
  readonly ancestors: Set<unknown>;
}

function checkJson(check: JsonCheck, value: unknown, place: string): void {
  const problem = jsonProblem(check, value);
  if (problem !== undefined) throw createConfigurationError(check.operation, `${place} ${problem}`);
  if (typeof value !== "object" || value === null) return;
  check.ancestors.add(value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      checkJson(check, item === undefined ? null : item, `${place}[${index}]`);
  } else {
    for (const [key, item] of Object.entries(value)) if (item !== undefined) checkJson(check, item, `${place}.${key}`);
  }
  check.ancestors.delete(value);
}

/** What keeps a value from being written as JSON, in words that follow its place. */
function jsonProblem({ ancestors }: JsonCheck, value: unknown): string | undefined {
  if (typeof value === "number")
    return Number.isFinite(value) ? undefined : `is ${value}, which JSON cannot hold. Pass a finite number or null.`;
  if (typeof value === "bigint") return "is a bigint, which JSON cannot hold. Pass a text or a number.";
  if (typeof value === "function" || typeof value === "symbol")
    return `is a ${typeof value}, which JSON cannot hold. Leave it out.`;
  if (typeof value !== "object" || value === null) return undefined;
  if (ancestors.has(value)) return "contains itself. JSON cannot hold circular references.";
  if (ancestors.size > 1000) return "is nested more than 1000 levels deep.";
  if (isDate(value)) return "is a Date. Pass a text: toDateTime(date) or toDate(date).";
  if (Array.isArray(value) || isPlain(value)) return undefined;
  return `is ${typeOf(value)}. Convert it to a plain object, a list, a text or a number.`;
}

/** Whether an object is a Date, also of another realm. */
export function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Whether an object is a plain one, also of another realm. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
