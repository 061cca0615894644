import type { Issue } from "./one-trust-error.js";
import { plain } from "./plain.js";

type Fields = Readonly<Record<string, unknown>>;

/** Reads the problems from any shape in which the vendor's services report them; what is none of them gives none. */
export function readIssues(body: unknown): { issues: Issue[]; codes: string[]; traceId: string | undefined } {
  const root = parse(parse(body));
  const { errors, errorMessages, traceId }: Fields = Object(root);
  const list = [errors, errorMessages, root].find(Array.isArray) ?? [root];
  const issues = list.map(toIssue).filter((issue) => Object.values(issue).some(Boolean));
  return { issues, codes: issues.flatMap(({ code }) => plain(code) ?? []), traceId: plain(scalar(traceId)) };
}

/** Some services encode twice; what is no JSON stays as it is. */
function parse(value: unknown): unknown {
  try {
    return JSON.parse(`${value}`);
  } catch {
    return value;
  }
}

function toIssue(value: unknown): Issue {
  const from: Fields = Object(value);
  const source: Fields = Object(from.source);
  return {
    code: scalar(from.code ?? from.errorCode ?? from.scimType),
    title: scalar(from.title ?? from.message ?? from.error ?? value),
    detail: scalar(from.detail ?? from.error_description),
    source: scalar(source.pointer ?? source.parameter ?? from.source),
  };
}

const scalar = (value: unknown): string | undefined =>
  /^(string|number)$/.test(typeof value) ? `${value}` : undefined;
