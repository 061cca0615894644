import type { ServicePlan } from "../../plan/plan.js";
import { byName, marker, namesFrom } from "../format.js";

/** `src/index.ts`: the whole public surface, by name. */
export function emitEntry(plan: ServicePlan): string {
  const types = [...plan.types].toSorted(byName);
  return [
    marker(plan.id),
    `export { ${plan.client} } from "./client.js";`,
    `export type { ${plan.interface} } from "./interface.js";`,
    ...(types.length > 0 ? [namesFrom("export type", types, "./schema.js")] : []),
    "",
  ].join("\n");
}
