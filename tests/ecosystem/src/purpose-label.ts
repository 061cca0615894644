import { createElement, type ReactElement } from "react";
import { $api } from "./api.js";

/** A component that shows a purpose's label, once it is there. */
export function PurposeLabel({ purposeId }: { purposeId: string }): ReactElement {
  const { data } = $api.useSuspenseQuery("get", "/api/consentmanager/v2/purposes/{purposeId}", {
    params: { path: { purposeId } },
  });
  return createElement("b", null, data.label);
}
