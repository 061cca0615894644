import {
  type Definition,
  type Header,
  isReference,
  type MediaType,
  type MethodKey,
  type NameMap,
  type Operation,
  type Reference,
  type Response,
} from "../../../model/openapi.js";
import { resolved } from "../../../model/source-operations.js";
import { preferredAnswer, responseKind } from "../operations/media.js";
import type { Supported } from "./finding.js";

interface Answers {
  readonly method: MethodKey;
  readonly responses: NonNullable<Operation["responses"]>;
}

/** The answers as core reads them: of one kind in all successes. Links are dropped, and headers that refer to others: nothing is made of them. */
export function supportedAnswers(
  definition: Definition,
  { method, responses }: Answers,
): Supported<NameMap<Response | Reference>> {
  const read = Object.entries(responses).map(([status, response]): [string, Response | Reference] => {
    if (!isSuccess(status)) return [status, { description: "" }];
    const { description = "", headers, content } = resolved(definition, response);
    const ownHeaders = withoutReferences(headers);
    const hasContent = content !== undefined && method !== "head";
    return [
      status,
      { description, ...(ownHeaders && { headers: ownHeaders }), ...(hasContent && { content: asRead(content) }) },
    ];
  });
  const kinds = new Set<string>();
  for (const [status, response] of read) {
    const [type, media] = (!isReference(response) && isSuccess(status) && preferredAnswer(response.content)) || [];
    if (type !== undefined && media !== undefined)
      kinds.add(/^text\/html\b/i.test(type) ? "html" : responseKind(type, media));
  }
  return { part: Object.fromEntries(read), problems: kindProblems(kinds), remarks: [] };
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function kindProblems(kinds: ReadonlySet<string>): string[] {
  if (kinds.has("html")) return ["it answers HTML, which is what a login page looks like and never data"];
  if (kinds.size < 2) return [];
  return [`its successful answers are of different kinds, ${[...kinds].join(" and ")}, and a method returns one`];
}

function withoutReferences(headers: Response["headers"]): NameMap<Header> | undefined {
  if (headers === undefined) return undefined;
  const own = Object.entries(headers).flatMap(([name, header]): [string, Header][] =>
    isReference(header) || JSON.stringify(header).includes('"$ref"') ? [] : [[name, header]],
  );
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** A text is a text, whatever the definition says of what is in it. */
function asRead(content: NameMap<MediaType>): NameMap<MediaType> {
  const entries = Object.entries(content).map(([type, media]): [string, MediaType] => {
    const isOther = responseKind(type, media) === "text" && media.schema?.type !== "string";
    return [type, isOther ? { ...media, schema: { type: "string" } } : media];
  });
  return Object.fromEntries(entries);
}
