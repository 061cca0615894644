import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import { type Version, versionsOf } from "../catalogue/version.js";
import { byName, commentLine, commentText, docComment, list, marker, namesFrom } from "../format.js";

/** `src/interface.ts`: the operations of the service, typed and documented. */
export function emitInterface(plan: ServicePlan): string {
  const versions = versionsOf(plan.operations);
  const types = plan.operations.flatMap(({ input, outputTypes }) => [
    ...[input, input?.keyed].flatMap((each) => each?.type ?? []),
    ...outputTypes,
  ]);
  const core = [
    ...(plan.operations.some(({ input }) => input === undefined) ? ["NoInput"] : []),
    ...new Set(plan.operations.map(typeOfOperation)),
  ].toSorted(byName);
  return [
    marker(plan.id),
    ...(core.length > 0 ? [namesFrom("import type", core, "@onetrust-client/core")] : []),
    ...(types.length > 0 ? [namesFrom("import type", [...new Set(types)].toSorted(byName), "./schema.js")] : []),
    "",
    docComment([`The operations of OneTrust's "${commentLine(plan.title)}".`]),
    `export interface ${plan.interface} {`,
    plan.operations.map((operation) => member(operation, versions.get(operation.name))).join("\n\n"),
    "}",
    "",
  ].join("\n");
}

/** The type of core that an operation has. */
function typeOfOperation({
  item,
  input,
  metadata,
}: OperationPlan): "DownloadOperation" | "KeyedOperation" | "Operation" | "PagedOperation" {
  if (item !== undefined) return "PagedOperation";
  if (input?.keyed) return "KeyedOperation";
  return metadata.response === "binary" ? "DownloadOperation" : "Operation";
}

function member(operation: OperationPlan, version: Version | undefined): string {
  const { name, input, output, item } = operation;
  const argument = input === undefined ? "input?: NoInput" : `input${input.required ? "" : "?"}: ${input.type}`;
  const types = input?.keyed
    ? [JSON.stringify(input.keyed.key), `[${argument}]`, input.keyed.type, output]
    : [`[${argument}]`, output, ...(item === undefined ? [] : [item])];
  const signature = list(types, "<>", {
    before: `  readonly ${name}: ${typeOfOperation(operation)}`,
    after: ";",
    indent: "  ",
  });
  return `${docComment(documentation(operation, version), "  ")}\n${withoutTrailingComma(signature)}`;
}

/** Type arguments take no comma behind the last one. */
function withoutTrailingComma(signature: string): string {
  return signature.replace(/,\n(\s*>;)$/, "\n$1");
}

/** Title, request and accepted scopes, what to know before calling it, deprecation, link. */
function documentation(operation: OperationPlan, version: Version | undefined): string[] {
  const { title, description, metadata, reference } = operation;
  const scopes = new Intl.ListFormat("en", { type: "disjunction" }).format(
    (metadata.scopes ?? []).map((scope) => `\`${commentLine(scope)}\``),
  );
  const remarks = [pagingRemark(operation), repeatRemark(operation), versionRemark(version)].filter(Boolean).join(" ");
  return [
    commentLine(title),
    "",
    ...(description === undefined ? [] : [...commentText(description).split("\n"), ""]),
    `\`${metadata.method} ${commentLine(metadata.path)}\`${scopes === "" ? "" : `, accepts the scope ${scopes}`}`,
    ...(remarks === "" ? [] : ["", remarks]),
    ...(version?.status === "deprecated" ? [deprecation(version)] : []),
    ...(reference === undefined ? [] : [`@see ${reference}`]),
  ];
}

function pagingRemark({ item }: OperationPlan): string {
  return item === undefined ? "" : "Paged.";
}

/** For whoever wants to know whether a call may be sent again. That a GET may be is taken for granted. */
function repeatRemark({ metadata: { method, idempotent } }: OperationPlan): string {
  if (idempotent) return method === "GET" ? "" : "Safe to repeat.";
  return "Not safe to repeat: a second request may take effect again.";
}

function versionRemark(version: Version | undefined): string {
  if (version?.status === "superseded") return `Superseded by {@link ${version.replacement}}.`;
  return version?.status === "current" ? "Current version." : "";
}

function deprecation({ replacement }: Version): string {
  return `@deprecated ${replacement === undefined ? "OneTrust names no replacement." : `Use {@link ${replacement}}.`}`;
}
