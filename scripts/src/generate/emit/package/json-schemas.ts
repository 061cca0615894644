import type { OperationSchemas } from "../../plan/json-schemas/value-schemas.js";
import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import { byName, commentLine, docComment, marker, namesFrom } from "../format.js";
import { jsonLines, jsonLiteral } from "../json-text.js";

/** `src/json-schemas.ts`, the entry `schemas`: what each operation takes and returns, for checks at run time. */
export function emitJsonSchemas(plan: ServicePlan): string {
  const described = plan.operations.flatMap((operation) => {
    const { method, path } = operation.metadata;
    const schemas = plan.valueSchemas.operations[`${method} ${path}`] ?? {};
    return Object.keys(schemas).length === 0 ? [] : [{ operation, schemas }];
  });
  const members = described.map(({ operation, schemas }) => member(operation, schemas)).join("\n");
  const types = new Set(plan.operations.flatMap(({ input, outputTypes }) => [input?.type ?? "", ...outputTypes]));
  const used = [...types].filter((type) => type !== "" && new RegExp(`\\b${type}\\b`).test(members));
  const name = `${plan.interface}Schemas`;
  return [
    marker(plan.id),
    namesFrom(
      "import",
      ["defineSchemas", "type ServiceSchemas", ...(described.length > 0 ? ["type ValueSchema"] : [])],
      "@onetrust-client/core/validate",
    ),
    ...(used.length > 0 ? [namesFrom("import type", used.toSorted(byName), "./schema.js")] : []),
    "",
    docComment([`What the operations of OneTrust's "${commentLine(plan.title)}" take and return, by their names.`]),
    `export interface ${name} {`,
    ...(members === "" ? [] : [members]),
    "}",
    "",
    docComment(["The JSON Schemas of the operations. Each is read when it is first asked for."]),
    `export const ${plan.client}Schemas: ServiceSchemas<${name}> = defineSchemas({`,
    `  package: ${JSON.stringify(plan.package)},`,
    "  operations: {",
    ...described.map(({ operation, schemas }) => `    ${operation.name}: ${jsonLiteral(JSON.stringify(schemas))},`),
    "  },",
    `  components: ${jsonLiteral(jsonLines(plan.valueSchemas.components))},`,
    "});",
    "",
  ].join("\n");
}

function member({ name, input, output }: OperationPlan, schemas: OperationSchemas): string {
  const body = `${input?.type}["body"]`;
  const isRequired = [input?.schema ?? {}, ...(input?.schema.anyOf ?? [])].some(({ required }) =>
    required?.includes("body"),
  );
  const lines = [
    ...(schemas.input ? [`input: ValueSchema<${input?.type}>`] : []),
    ...(schemas.body ? [`body: ValueSchema<${isRequired ? body : `Exclude<${body}, undefined>`}>`] : []),
    // A response without content has nothing to check.
    ...(schemas.output ? [`output: ValueSchema<${output.replace(/ \| undefined$/, "")}>`] : []),
  ];
  return [`  readonly ${name}: {`, ...lines.map((line) => `    readonly ${line};`), "  };"].join("\n");
}
