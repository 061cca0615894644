import { problem } from "../problem.js";
import type { Step } from "../visit.js";

/** Refuses a credential that has none of the scopes that would do; like the real host, without naming them. */
export const checkScopes: Step = ({ state, route }) => {
  const { credentials = "none", scopes = [] } = route?.metadata ?? {};
  if (credentials === "none" || scopes.length === 0 || scopes.some((scope) => state.desk.scopes.includes(scope))) {
    return undefined;
  }
  return problem(403, "ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION", "The credential may not do this.");
};
