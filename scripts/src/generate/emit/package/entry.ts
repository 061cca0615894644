import type { ServicePlan } from "../../plan/plan.js";
import { byName, list, marker } from "../format.js";

/** `src/index.ts`: the whole public surface, by name. */
export function emitEntry(plan: ServicePlan): string {
  const types = [...plan.types].toSorted(byName);
  return [
    marker(plan.id),
    `export { ${plan.client} } from "./client.js";`,
    `export type { ${plan.interface} } from "./interface.js";`,
    ...(types.length > 0 ? [list("export type ", "{", types, `} from "./schema.js";`)] : []),
    "",
  ].join("\n");
}
