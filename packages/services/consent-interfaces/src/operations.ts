// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { ConsentInterfaces } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<ConsentInterfaces> = {
  getDataSubjectPreferences: {
    path: "/v2/preferences",
    required: { headers: ["identifier", "tenantId", "Authorization"] },
    responseType: "list",
  },
};
