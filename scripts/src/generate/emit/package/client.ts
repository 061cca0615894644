import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import { byName, docComment, list, marker, WIDTH } from "../format.js";

/** `src/client.ts`: the service's interface, documented, and the constant that binds it to its table. */
export function emitClient(plan: ServicePlan): string {
  const types = plan.operations.flatMap(({ input, outputTypes }) => [...(input ? [input.type] : []), ...outputTypes]);
  const takesNothing = plan.operations.some(({ input }) => input === undefined);
  const styles = stylesOf(plan);
  const core = [
    ...(takesNothing ? ["type NoInput"] : []),
    ...(plan.operations.every(({ item }) => item !== undefined) ? [] : ["type Operation"]),
    ...(styles.length > 0 ? ["type PagedOperation", "pageThrough", ...styles] : []),
    "type Service",
    "service",
  ].toSorted((a, b) => byName(a.replace("type ", ""), b.replace("type ", "")));
  return [
    marker(plan.id),
    list("import ", "{", core, `} from "@onetrust-client/core";`),
    `import { operations } from "./operations.js";`,
    list("import type ", "{", [...new Set([...types, "paths"])].toSorted(byName), `} from "./schema.js";`),
    "",
    docComment([`The operations of OneTrust's "${plan.title}".`]),
    `export interface ${plan.interface} {`,
    plan.operations.map(member).join("\n\n"),
    "}",
    "",
    docComment([`Binds the operations of OneTrust's "${plan.title}" to a connection.`]),
    constant(plan),
    "",
  ].join("\n");
}

function constant(plan: ServicePlan): string {
  const declared = `export const ${plan.client}: Service<${plan.interface}, paths> =`;
  const styles = stylesOf(plan).join(", ");
  const args = [JSON.stringify(plan.host), "operations", ...(styles ? [`pageThrough(${styles})`] : [])];
  if (styles) return list(`${declared} service`, "(", args, ");");
  const value = `service(${args.join(", ")});`;
  return `${declared} ${value}`.length <= WIDTH ? `${declared} ${value}` : `${declared}\n  ${value}`;
}

/** Core's functions for the styles in which the service's lists come. */
const STYLES = { any: "readAnyShape", index: "countRows", page: "turnPages", token: "followToken" };

/** Those that a service needs: the others are not carried. */
function stylesOf({ operations }: ServicePlan): string[] {
  const named = operations.flatMap(({ facts }) => (facts.paging ? [STYLES[facts.paging.by]] : []));
  return [...new Set(named)].toSorted();
}

function member(operation: OperationPlan): string {
  const { name, input, output, item } = operation;
  const argument = input === undefined ? "input?: NoInput" : `input${input.required ? "" : "?"}: ${input.type}`;
  const kind = item === undefined ? "Operation" : "PagedOperation";
  const types = [`[${argument}]`, output, ...(item === undefined ? [] : [item])];
  const signature = list(`  readonly ${name}: ${kind}`, "<", types, ">;", "  ");
  return `${docComment(documentation(operation), "  ")}\n${withoutTrailingComma(signature)}`;
}

/** Type arguments take no comma behind the last one. */
function withoutTrailingComma(signature: string): string {
  return signature.replace(/,\n(\s*>;)$/, "\n$1");
}

/** Title, method and path, accepted scopes, deprecation, link. */
function documentation({ title, description, facts, reference }: OperationPlan): string[] {
  const scopes = new Intl.ListFormat("en", { type: "disjunction" }).format(
    (facts.scopes ?? []).map((scope) => `\`${scope}\``),
  );
  const deprecated =
    typeof facts.deprecated === "string" ? `Use {@link ${facts.deprecated}}.` : "The vendor gives no replacement.";
  return [
    title,
    "",
    ...(description === undefined ? [] : [...description.split("\n"), ""]),
    `\`${facts.method} ${facts.path}\`${scopes === "" ? "" : `, accepts the scope ${scopes}`}`,
    ...(facts.deprecated ? [`@deprecated ${deprecated}`] : []),
    ...(reference === undefined ? [] : [`@see ${reference}`]),
  ];
}
