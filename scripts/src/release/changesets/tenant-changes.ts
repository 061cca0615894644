import { plainText } from "../../text/markdown.js";
import { noticedCode } from "../compare/noticed-code.js";
import type { ChangeDescription } from "./service-changes.js";

/** What the fake tenant knows of one service, at two times; `undefined` where it knew nothing. */
export interface TenantDefinition {
  readonly title: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a user of the fake tenant reads of definitions that changed. Comments and their order are no change. */
export function describeTenantChange(definitions: readonly TenantDefinition[]): ChangeDescription {
  const lines = definitions.flatMap((definition) => {
    const words = wordsFor(definition);
    return words === undefined ? [] : [`- "${plainText(definition.title)}" ${words}`];
  });
  if (lines.length === 0) return { verdict: "none", summary: "" };
  return {
    verdict: "patch",
    summary: ["The fake tenant follows OneTrust's definitions:", "", ...lines.toSorted()].join("\n"),
  };
}

function wordsFor({ before, after }: TenantDefinition): string | undefined {
  if (before === undefined) return "is new";
  if (after === undefined) return "is gone";
  return noticedCode(before) === noticedCode(after) ? undefined : "changed";
}
