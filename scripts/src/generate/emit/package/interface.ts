import { entryOf } from "../../../model/openapi.js";
import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import type { NextSteps } from "../catalogue/next-steps.js";
import { type Version, versionsOf } from "../catalogue/version.js";
import { byName, commentLine, commentText, docComment, list, marker, namesFrom } from "../format.js";

/** `src/interface.ts`: the operations of the service, typed and documented. */
export function emitInterface(plan: ServicePlan, nextSteps: NextSteps = {}): string {
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
    plan.operations
      .map((operation) => {
        const { method, path } = operation.metadata;
        return member(operation, {
          version: versions.get(operation.name),
          nextStep: entryOf(nextSteps, `${method} ${path}`),
        });
      })
      .join("\n\n"),
    "}",
    "",
  ].join("\n");
}

/** The type of core that an operation has. */
function typeOfOperation({
  item,
  input,
  metadata,
}: OperationPlan): "DownloadOperation" | "JobOperation" | "KeyedOperation" | "Operation" | "PagedOperation" {
  if (item !== undefined) return "PagedOperation";
  if (metadata.job !== undefined) return "JobOperation";
  if (input?.keyed) return "KeyedOperation";
  return metadata.response === "binary" ? "DownloadOperation" : "Operation";
}

/** What is known of an operation besides its plan. */
interface Known {
  readonly version: Version | undefined;
  /** What comes before or after it. */
  readonly nextStep: string | undefined;
}

function member(operation: OperationPlan, known: Known): string {
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
  return `${docComment(documentation(operation, known), "  ")}\n${signature}`;
}

/** Title, request and accepted scopes, what it returns and what else to know before calling it, deprecation, link. */
function documentation(operation: OperationPlan, { version, nextStep }: Known): string[] {
  const { title, description, metadata, reference } = operation;
  const scopes = new Intl.ListFormat("en", { type: "disjunction" }).format(
    (metadata.scopes ?? []).map((scope) => `\`${commentLine(scope)}\``),
  );
  const remarks = [
    returnRemark(operation),
    waitRemark(operation),
    repeatRemark(operation),
    versionRemark(version),
    nextStep,
  ]
    .filter(Boolean)
    .join(" ");
  return [
    commentLine(title),
    "",
    ...(description === undefined ? [] : [...commentText(description).split("\n"), ""]),
    `\`${metadata.method} ${commentLine(metadata.path)}\`${scopes === "" ? "" : `, scope ${scopes}`}`,
    ...(remarks === "" ? [] : ["", remarks]),
    ...(version?.status === "deprecated" ? [deprecation(version)] : []),
    ...(reference === undefined ? [] : [`@see ${reference}`]),
  ];
}

/** Types that have no name of their own, in words. */
const WORDS: Readonly<Record<string, string>> = {
  void: "nothing",
  Blob: "a file",
  string: "a text",
  number: "a number",
  boolean: "true or false",
  unknown: "any JSON",
  "string[]": "a list of texts",
  "number[]": "a list of numbers",
  "unknown[]": "a list of any JSON",
};

function returnRemark({ output, item }: OperationPlan): string {
  if (item !== undefined) return item === "unknown" ? "Paged list." : `Paged list of ${typeWords(item)}.`;
  const value = output.replace(/ \| undefined$/, "");
  return `Returns ${typeWords(value)}${value === output ? "" : ", or nothing"}.`;
}

function typeWords(type: string): string {
  const list = type.replace(/\[\]$/, "");
  return entryOf(WORDS, type) ?? (list === type ? `\`${type}\`` : `a list of \`${list}\``);
}

function waitRemark({ name, metadata: { job } }: OperationPlan): string {
  return job === undefined ? "" : `\`${name}.wait\` returns when the job has ended.`;
}

/** For whoever wants to know whether a call may be sent again. That a GET may be is taken for granted. */
function repeatRemark({ metadata: { method, idempotent } }: OperationPlan): string {
  if (idempotent) return method === "GET" ? "" : "Safe to repeat.";
  return "Not safe to repeat: it may take effect twice.";
}

function versionRemark(version: Version | undefined): string {
  if (version?.status === "superseded") return `Superseded by {@link ${version.replacement}}.`;
  return version?.status === "current" ? "Current version." : "";
}

/** The tag by which editors strike a name through. */
export function deprecation({ replacement }: Version): string {
  return `@deprecated ${replacement === undefined ? "OneTrust names no replacement." : `Use {@link ${replacement}}.`}`;
}
