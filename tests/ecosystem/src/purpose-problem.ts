import { createElement, type ReactElement } from "react";
import { $api } from "./api.js";

/** A component that says which scopes are missing to see a purpose. */
export function PurposeProblem({ purposeId }: { purposeId: string }): ReactElement {
  const { error } = $api.useQuery(
    "get",
    "/api/consentmanager/v2/purposes/{purposeId}",
    { params: { path: { purposeId } } },
    { retryOnMount: false },
  );
  return createElement("i", null, error?.kind === "forbidden" ? error.accepted.join(" or ") : "none");
}
