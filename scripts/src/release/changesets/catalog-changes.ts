import { plainText } from "../../text/markdown.js";
import { noticedCode } from "../compare/noticed-code.js";
import type { ChangeDescription } from "./service-changes.js";

/** What the catalog knows of a service; `undefined` where it has no such file. */
export interface CatalogTexts {
  readonly contract: string | undefined;
  /** The list of the operations of all services, one a line. */
  readonly operations: string | undefined;
}

/** What became of a service in the catalog. */
export type CatalogChange = "is new" | "is gone" | "changed";

/** What users of the catalog notice of a service, by the name of its package. Comments and the order of lines are no change. */
export function catalogChange(name: string, before: CatalogTexts, after: CatalogTexts): CatalogChange | undefined {
  if (before.contract === undefined) return after.contract === undefined ? undefined : "is new";
  if (after.contract === undefined) return "is gone";
  const isSame =
    operationsOf(name, before) === operationsOf(name, after) &&
    (before.contract === after.contract || noticedCode(before.contract) === noticedCode(after.contract));
  return isSame ? undefined : "changed";
}

function operationsOf(name: string, { operations = "" }: CatalogTexts): string {
  const lines = operations.split("\n").filter((line) => line.includes(`{"package":${JSON.stringify(name)},`));
  return lines.toSorted().join("\n");
}

/** The text for a changelog, of the titles of services and what became of each. */
export function describeCatalogChanges(changes: readonly (readonly [string, CatalogChange])[]): ChangeDescription {
  if (changes.length === 0) return { verdict: "none", summary: "" };
  const lines = changes.map(([title, change]) => `- "${plainText(title)}" ${change}`);
  return {
    verdict: "patch",
    summary: ["The catalog follows OneTrust's definitions:", "", ...lines.toSorted()].join("\n"),
  };
}
