import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import { byName, docComment, list, marker, namesFrom } from "../format.js";

/** `src/interface.ts`: the operations of the service, typed and documented. */
export function emitInterface(plan: ServicePlan): string {
  const types = plan.operations.flatMap(({ input, outputTypes }) => [...(input ? [input.type] : []), ...outputTypes]);
  const core = [
    ...(plan.operations.some(({ input }) => input === undefined) ? ["NoInput"] : []),
    ...(plan.operations.some(({ item }) => item === undefined) ? ["Operation"] : []),
    ...(plan.operations.some(({ item }) => item !== undefined) ? ["PagedOperation"] : []),
  ];
  return [
    marker(plan.id),
    ...(core.length > 0 ? [namesFrom("import type", core, "@onetrust-client/core")] : []),
    ...(types.length > 0 ? [namesFrom("import type", [...new Set(types)].toSorted(byName), "./schema.js")] : []),
    "",
    docComment([`The operations of OneTrust's "${plan.title}".`]),
    `export interface ${plan.interface} {`,
    plan.operations.map(member).join("\n\n"),
    "}",
    "",
  ].join("\n");
}

function member(operation: OperationPlan): string {
  const { name, input, output, item } = operation;
  const argument = input === undefined ? "input?: NoInput" : `input${input.required ? "" : "?"}: ${input.type}`;
  const kind = item === undefined ? "Operation" : "PagedOperation";
  const types = [`[${argument}]`, output, ...(item === undefined ? [] : [item])];
  const signature = list(types, "<>", { before: `  readonly ${name}: ${kind}`, after: ";", indent: "  " });
  return `${docComment(documentation(operation), "  ")}\n${withoutTrailingComma(signature)}`;
}

/** Type arguments take no comma behind the last one. */
function withoutTrailingComma(signature: string): string {
  return signature.replace(/,\n(\s*>;)$/, "\n$1");
}

/** Title, method and path, accepted scopes, deprecation, link. */
function documentation({ title, description, metadata, reference }: OperationPlan): string[] {
  const scopes = new Intl.ListFormat("en", { type: "disjunction" }).format(
    (metadata.scopes ?? []).map((scope) => `\`${scope}\``),
  );
  const deprecated =
    typeof metadata.deprecated === "string"
      ? `Use {@link ${metadata.deprecated}}.`
      : "The vendor gives no replacement.";
  return [
    title,
    "",
    ...(description === undefined ? [] : [...description.split("\n"), ""]),
    `\`${metadata.method} ${metadata.path}\`${scopes === "" ? "" : `, accepts the scope ${scopes}`}`,
    ...(metadata.deprecated ? [`@deprecated ${deprecated}`] : []),
    ...(reference === undefined ? [] : [`@see ${reference}`]),
  ];
}
