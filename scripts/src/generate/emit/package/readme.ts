import { entryOf } from "../../../model/openapi.js";
import { vanishedText } from "../../../model/vanished.js";
import { code, plainText, table } from "../../../text/markdown.js";
import type { SourceState } from "../../inputs.js";
import type { ServicePlan } from "../../plan/plan.js";
import { alsoFoundAs, catalogueEntry, notesOf, type OperationEntry } from "../catalogue/catalogue.js";
import type { HandWritten } from "../catalogue/hand-written.js";
import { MARKDOWN_MARKER } from "../format.js";
import { sampledSnippet } from "./sampled-snippet.js";

/** `README.md`: what the service is for, one program, and every operation in the vendor's groups. */
export function emitReadme(
  plan: ServicePlan,
  { texts, source }: { readonly texts: HandWritten; readonly source?: SourceState | undefined },
): string {
  const { summary, operations } = catalogueEntry(plan, texts);
  const snippet = entryOf(texts.snippets, plan.package) ?? sampledSnippet(plan);
  return [
    `${MARKDOWN_MARKER}${plan.id}.json. Do not edit; run pnpm generate. -->`,
    `# @onetrust-client/${plan.package}`,
    "",
    ...(plan.vanished === undefined ? [] : [`**Deprecated:** ${vanishedText(plan.vanished)}`, ""]),
    ...(summary === undefined ? [] : [plainText(summary), ""]),
    `This package is a typed client for OneTrust's "${plainText(plan.title)}" API. It has one method for each operation.`,
    ...(source?.asOf === undefined ? [] : [`It follows OneTrust's definition as of ${plainText(source.asOf)}.`]),
    "",
    "```sh",
    `npm install ${[...installed(plan.package, snippet)].join(" ")}`,
    "```",
    "",
    "```ts",
    snippet.trimEnd(),
    "```",
    "",
    ...GUIDES,
    "",
    "## Operations",
    "",
    ...oneByOne(plan),
    ...legend(operations),
    "",
    ...[...byGroup(operations)].flatMap(([group, members]) => section(group, members)),
    ...leftOut(plan),
  ].join("\n");
}

/** core, the package, and what else its program imports. */
function installed(packageName: string, snippet: string): ReadonlySet<string> {
  const imported = snippet.match(/@onetrust-client\/[a-z0-9-]+(?=")/g) ?? [];
  return new Set(["@onetrust-client/core", `@onetrust-client/${packageName}`, ...imported]);
}

const GUIDES = [
  "The README of [@onetrust-client/core](../../core/README.md) describes `connect`, credentials, errors and the options of a call.",
  "Guides: [first call](../../../docs/guides/first-call.md), [credentials](../../../docs/guides/auth.md),",
  "[errors](../../../docs/guides/errors.md), [lists](../../../docs/guides/paging.md), [limits](../../../docs/guides/limits.md),",
  "[uploads and downloads](../../../docs/guides/uploads-and-downloads.md), [hosts](../../../docs/guides/hosts-and-browsers.md),",
  "[testing](../../../docs/guides/testing.md).",
];

/** How to call an operation without the others. */
function oneByOne({ client, package: packageName, operations }: ServicePlan): string[] {
  const first = operations.find(({ metadata }) => !metadata.deprecated) ?? operations[0];
  if (first === undefined) return [];
  const { name } = first;
  return [
    "Each operation can be imported without the others, which makes [bundles small](../../../docs/guides/bundles.md): with",
    `${code(`import { ${name} } from "@onetrust-client/${packageName}/operations"`)},`,
    `${code(`${name}(onetrust)`)} is the same as ${code(`${client}(onetrust).${name}`)}.`,
    "",
  ];
}

/** What the definition has and the package lacks. */
function leftOut({ findings }: ServicePlan): string[] {
  const rows = findings
    .filter(({ leavesOut }) => leavesOut)
    .map(({ place, reason }) => [code(place), plainText(reason)]);
  if (rows.length === 0) return [];
  const call = "[`onetrust.request`](../../core/README.md)";
  return [
    "## Operations that are left out",
    "",
    `OneTrust's definition has these operations, and this package has no method for them. ${call} calls any path.`,
    "",
    ...table(["Request", "Reason"], rows),
    "",
  ];
}

function legend(operations: readonly OperationEntry[]): string[] {
  const isUsed = (status: string) => operations.some(({ version }) => version?.status === status);
  return [
    "Any one of the scopes is enough. Titles link to OneTrust's reference where its address can be derived.",
    ...(operations.some(({ paged }) => paged)
      ? ["A paged method also has `.items(…)`, `.pages(…)` and `.all(…)`, which read the whole list."]
      : []),
    ...(operations.some(({ waits }) => waits)
      ? [
          "A method that tells the state of a job also has `.wait(…)`, which returns when the job has ended. See [jobs](../../../docs/guides/jobs.md).",
        ]
      : []),
    ...(isUsed("superseded")
      ? [
          "Superseded means that OneTrust publishes the same operation with a higher version number, and has not deprecated this one.",
        ]
      : []),
    ...(isUsed("deprecated") ? ["Do not start to use a deprecated operation: OneTrust's definition marks it so."] : []),
  ];
}

function byGroup(operations: readonly OperationEntry[]): Map<string, OperationEntry[]> {
  const groups = new Map<string, OperationEntry[]>();
  for (const operation of operations.toSorted((a, b) => a.group.localeCompare(b.group, "en")))
    groups.set(operation.group, [...(groups.get(operation.group) ?? []), operation]);
  return groups;
}

function section(group: string, operations: readonly OperationEntry[]): string[] {
  const head = ["Method", "Title", "Request", "Scopes", "Notes", "Also found as"];
  return [`### ${plainText(group)}`, "", ...table(head, [...operations].sort(usableFirst).map(row)), ""];
}

/** What OneTrust keeps stands before what it has replaced. */
function usableFirst(a: OperationEntry, b: OperationEntry): number {
  const rank = ({ version }: OperationEntry) =>
    ["current", "superseded", "deprecated"].indexOf(version?.status ?? "current");
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
}

function row(operation: OperationEntry): string[] {
  const { name, title, request, scopes, version, reference } = operation;
  return [
    version?.status === "deprecated" ? `~~${code(name)}~~` : code(name),
    reference === undefined ? plainText(title) : `[${plainText(title)}](${reference})`,
    code(request),
    scopes.length === 0 ? "none documented" : scopes.map(code).join(", "),
    notesOf(operation, code).join("; "),
    plainText(alsoFoundAs(operation)),
  ];
}
