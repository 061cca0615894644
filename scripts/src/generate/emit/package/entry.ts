import type { SourceState } from "../../inputs.js";
import type { ServicePlan } from "../../plan/plan.js";
import { assignment, byName, commentLine, docComment, list, literal, marker, namesFrom } from "../format.js";

/** `src/index.ts`: the whole public surface by name, and the constant that binds the service's operations to its interface. */
export function emitEntry(plan: ServicePlan, source?: SourceState): string {
  const exported = [...plan.types].toSorted(byName);
  // Calls by path need it; operations bring their own.
  const isStyled = plan.operations.some(({ metadata }) => metadata.styles !== undefined);
  const parts = [
    `package: ${JSON.stringify(plan.package)}`,
    `host: ${JSON.stringify(plan.host)}`,
    ...(source ? [definitionOf(plan, source)] : []),
    "operations",
    ...(isStyled ? ["parameters: styledParameters"] : []),
  ];
  const declared = `export const ${plan.client}: Service<${plan.interface}> =`;
  const service = list(parts, "{}", { before: `/* @__PURE__ */ defineService<${plan.interface}>(`, after: ");" });
  return [
    marker(plan.id),
    `import { defineService, type Service${isStyled ? ", styledParameters" : ""} } from "@onetrust-client/core";`,
    `import type { ${plan.interface} } from "./interface.js";`,
    `import * as operations from "./operations.js";`,
    "",
    `export type { ${plan.interface} } from "./interface.js";`,
    ...(exported.length > 0 ? [namesFrom("export type", exported, "./schema.js")] : []),
    "",
    docComment([`Binds the operations of OneTrust's "${commentLine(plan.title)}" to a connection.`]),
    assignment(declared, service),
    "",
  ].join("\n");
}

function definitionOf({ id }: ServicePlan, { asOf, snapshot }: SourceState): string {
  const stated = { id, ...(asOf !== undefined && { asOf }), snapshot };
  return literal(stated, { before: "definition: ", after: "", indent: "  " });
}
