import type { Issue } from "../contracts/onetrust-error.js";
import { printable, property } from "../errors/foreign-error.js";

/** What an error response reports, as far as it can be read. */
export interface ReportedProblems {
  readonly issues: Issue[];
  readonly codes: string[];
  readonly traceId: string | undefined;
}

/** Reads the problems from any shape in which the vendor's services report them. Anything else gives none. */
export function readIssues(body: unknown): ReportedProblems {
  const root = parseJson(parseJson(body));
  const lists: unknown[] = [property(root, "errors"), property(root, "errorMessages"), root];
  const list: unknown[] = lists.find(Array.isArray) ?? [root];
  const issues = list.map(toIssue).filter((issue) => Object.values(issue).some(Boolean));
  return {
    issues,
    codes: issues.flatMap(({ code }) => printable(code) ?? []),
    traceId: printable(scalar(property(root, "traceId"))),
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

function toIssue(value: unknown): Issue {
  const source = property(value, "source");
  return {
    code: firstScalar(value, ["code", "errorCode", "scimType"]),
    title: firstScalar(value, ["title", "message", "error"]) ?? scalar(value),
    detail: firstScalar(value, ["detail", "error_description"]),
    source: firstScalar(source, ["pointer", "parameter"]) ?? scalar(source),
  };
}

function firstScalar(from: unknown, names: readonly string[]): string | undefined {
  return names.map((name) => scalar(property(from, name))).find((text) => text !== undefined);
}

function scalar(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
