import type { Issue } from "../contracts/onetrust-error.js";
import { printable, property } from "../errors/foreign-error.js";

/** What an error response reports, as far as it can be read. */
export interface ReportedProblems {
  readonly issues: Issue[];
  readonly codes: string[];
  readonly traceId: string | undefined;
}

/** Properties that hold several problems: as a list, or as an object of messages by field. */
const listNames = [
  "errors",
  "errorMessages",
  "fieldErrors",
  "validationErrors",
  "violations",
  "invalidParams",
  "invalid-params",
  "subErrors",
] as const;

/** Properties that name the field that a problem is about. */
const fieldNames = [
  "field",
  "fieldName",
  "propertyPath",
  "property",
  "pointer",
  "parameter",
  "param",
  "target",
] as const;

/** How deep lists of problems may stand in each other. */
const deepest = 4;

/** Reads the problems from any shape in which the vendor's services report them. Anything else gives none. */
export function readIssues(body: unknown): ReportedProblems {
  const root = parseJson(parseJson(body));
  const issues = (Array.isArray(root) ? readList(root, deepest) : readProblem(root, deepest)).filter(saysSomething);
  const traceId = scalar(property(root, "traceId")) ?? scalar(property(property(root, "error"), "traceId"));
  return {
    issues,
    codes: [...new Set(issues.flatMap(({ code }) => printable(code) ?? []))],
    traceId: printable(traceId),
  };
}

/** Some services encode twice. What is not JSON stays as it is. */
function parseJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A problem itself, then those that it lists: a summary such as "validation failed" stands before its fields. */
function readProblem(value: unknown, depth: number): Issue[] {
  if (depth === 0) return [];
  const inner = property(value, "error");
  const wrapped = typeof inner === "object" ? readWrapped(inner, depth) : [];
  const listed = listNames.flatMap((name) => readProblems(property(value, name), depth));
  return [toIssue(value), ...wrapped, ...listed, ...readList(property(value, "detail"), depth)];
}

/** `{ error: { code, message, details: [{ field, message }] } }` */
function readWrapped(error: unknown, depth: number): Issue[] {
  return [...readProblem(error, depth - 1), ...readProblems(property(error, "details"), depth)];
}

function readList(list: unknown, depth: number): Issue[] {
  return Array.isArray(list) ? list.flatMap((item: unknown) => readRow(item, depth)) : [];
}

/** In a list, `name` and `path` are those of a field. Elsewhere they are the record's and the URL's. */
function readRow(row: unknown, depth: number): Issue[] {
  const [own, ...rest] = readProblem(row, depth - 1);
  return own ? [{ ...own, source: own.source ?? firstScalar(row, [...fieldNames, "path", "name"]) }, ...rest] : [];
}

/** A list of problems, one problem, or messages by field: `{ email: ["is not valid"] }`. */
function readProblems(value: unknown, depth: number): Issue[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return readList(value, depth);
  if (typeof value !== "object" || value === null) return readProblem(value, depth - 1);
  const isOne = saysSomething(toIssue(value)) || listNames.some((name) => property(value, name) !== undefined);
  return isOne
    ? readProblem(value, depth - 1)
    : Object.entries(value).flatMap(([field, messages]) =>
        [messages].flat().map((message: unknown) => ({ ...toIssue(message), source: field })),
      );
}

function toIssue(value: unknown): Issue {
  const source = property(value, "source");
  const code = firstScalar(value, ["code", "errorCode", "scimType"]);
  const title =
    firstScalar(value, ["title", "message", "defaultMessage", "errorMessage", "reason", "msg", "error"]) ??
    scalar(value);
  const detail = firstScalar(value, ["detail", "error_description"]);
  // A field without a problem is a record's own.
  const isProblem = [code, title, detail].some(Boolean);
  const field = isProblem ? (firstScalar(value, fieldNames) ?? placeInRequest(value)) : undefined;
  return { code, title, detail, source: firstScalar(source, ["pointer", "parameter"]) ?? scalar(source) ?? field };
}

/** `["body", "email"]` */
function placeInRequest(value: unknown): string | undefined {
  const steps = property(value, "loc");
  return Array.isArray(steps) ? steps.flatMap((step) => scalar(step) ?? []).join(".") : undefined;
}

function saysSomething(issue: Issue): boolean {
  return Object.values(issue).some(Boolean);
}

function firstScalar(from: unknown, names: readonly string[]): string | undefined {
  return names.map((name) => scalar(property(from, name))).find((text) => text !== undefined);
}

function scalar(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
