// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { CookieDomainData } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<CookieDomainData> = {
  getDomainData: { path: "/bannersdk/domaindata", required: { headers: ["location", "domain", "lang"] } },
};
