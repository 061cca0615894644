import type { PlannedDefinition } from "../../plan/operations/metadata.js";
import type { ServicePlan } from "../../plan/plan.js";
import { literal, marker } from "../format.js";

/** `src/operations.ts`: the definition of every operation. */
export function emitOperations(plan: ServicePlan): string {
  const definitions = plan.operations.map(({ name, metadata }) =>
    literal(definitionOf(metadata), { before: `  ${name}: `, after: ",", indent: "  " }),
  );
  return [
    marker(plan.id),
    `import type { OperationDefinitions } from "@onetrust-client/core";`,
    `import type { ${plan.interface} } from "./interface.js";`,
    "",
    "/** What a call needs to know about each operation; the compiler proves that none is missing. */",
    ...(definitions.length === 0
      ? [`export const operations: OperationDefinitions<${plan.interface}> = {};`]
      : [`export const operations: OperationDefinitions<${plan.interface}> = {`, ...definitions, "};"]),
    "",
  ].join("\n");
}

/**
 * The metadata without the defaults that core fills in: most operations are GETs, and most GETs can be sent again. What all
 * definitions have comes first, so that they begin alike.
 */
export function definitionOf({
  path,
  scopes,
  method,
  idempotent,
  ...metadata
}: PlannedDefinition): Record<string, unknown> {
  const isGet = method === "GET";
  const isIdempotent = idempotent === true;
  return {
    path,
    ...(scopes && { scopes }),
    ...(!isGet && { method }),
    ...metadata,
    ...(isIdempotent !== isGet && { idempotent: isIdempotent }),
  };
}
