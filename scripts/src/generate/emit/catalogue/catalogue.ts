import { entryOf } from "../../../model/openapi.js";
import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import type { HandWritten } from "./hand-written.js";
import { type OperationWords, searchWordsOf } from "./search-words.js";
import { type Version, versionsOf } from "./version.js";

/** What readers look for in a service: the one source of its README, of docs/operations.md and of llms.txt. */
export interface ServiceEntry {
  readonly package: string;
  readonly client: string;
  /** The vendor's name of the service. */
  readonly title: string;
  /** What the service is for, in a sentence. */
  readonly summary?: string;
  readonly operations: readonly OperationEntry[];
}

export interface OperationEntry {
  /** The method, `getPurpose`. */
  readonly name: string;
  /** The vendor's title. */
  readonly title: string;
  /** `GET /api/…`. */
  readonly request: string;
  /** Any one of them is enough. */
  readonly scopes: readonly string[];
  readonly paged: boolean;
  /** Whether it tells the state of a job, so that a program can wait for its end. */
  readonly waits: boolean;
  readonly version?: Version;
  readonly searchWords: OperationWords;
  /** The vendor's group, its first tag. */
  readonly group: string;
  /** The vendor's page. */
  readonly reference?: string;
}

export function catalogueEntry(plan: ServicePlan, { searchWords, summaries }: HandWritten): ServiceEntry {
  const summary = entryOf(summaries, plan.package);
  const versions = versionsOf(plan.operations);
  const entry = (operation: OperationPlan): OperationEntry => {
    const { name, title, metadata, item, reference, tags } = operation;
    const version = versions.get(name);
    return {
      name,
      title,
      request: `${metadata.method} ${metadata.path}`,
      scopes: metadata.scopes ?? [],
      paged: item !== undefined,
      waits: metadata.job !== undefined,
      ...(version && { version }),
      searchWords: searchWordsOf(searchWords, plan.package, operation),
      group: tags[0] ?? "Other",
      ...(reference !== undefined && { reference }),
    };
  };
  return {
    package: plan.package,
    client: plan.client,
    title: plan.title,
    ...(summary !== undefined && { summary }),
    operations: plan.operations.map(entry),
  };
}

/** All words that an operation is found by, besides its title. */
export function alsoFoundAs({ searchWords: { own, byRule } }: OperationEntry): string {
  return [...own, ...byRule].join(", ");
}

/** What is particular to an operation, in a few words each; `quote` is how the page writes the name of a method. */
export function notesOf({ paged, waits, version }: OperationEntry, quote: (name: string) => string): string[] {
  return [
    ...(paged ? ["paged"] : []),
    ...(waits ? ["state of a job"] : []),
    ...(version ? [versionNote(version, quote)] : []),
  ];
}

function versionNote({ status, replacement }: Version, quote: (name: string) => string): string {
  const instead = replacement === undefined ? "" : quote(replacement);
  switch (status) {
    case "current":
      return "current version";
    case "superseded":
      return `superseded by ${instead}`;
    case "deprecated":
      return instead === "" ? "deprecated, no replacement known" : `deprecated, use ${instead}`;
  }
}
