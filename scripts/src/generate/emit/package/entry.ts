import type { ServicePlan } from "../../plan/plan.js";
import { byName, list, marker } from "../format.js";

/** `src/index.ts`: the whole public surface, by name. */
export function emitEntry(plan: ServicePlan): string {
  const types = [...plan.types, "paths"].toSorted(byName);
  return [
    marker(plan.id),
    `export { type ${plan.interface}, ${plan.client} } from "./client.js";`,
    list("export type ", "{", types, `} from "./schema.js";`),
    "",
  ].join("\n");
}
