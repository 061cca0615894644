import type { ServicePlan } from "../../plan/plan.js";
import { ERROR_TYPE } from "../../plan/schemas/typed-document.js";
import { marker } from "../format.js";
import { declarations } from "./openapi-typescript.js";

/** `src/schema.ts`: every schema, input and output as a type of its own name, then `paths` for openapi-fetch. */
export async function emitSchema(plan: ServicePlan): Promise<string> {
  const types = await declarations(plan.document, ERROR_TYPE);
  return `${marker(plan.id)}\nimport type { ${ERROR_TYPE} } from "@onetrust-client/core";\n\n${types}`;
}
