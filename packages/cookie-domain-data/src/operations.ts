// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { CookieDomainData } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<CookieDomainData> = {
  getDomainData: { path: "/bannersdk/domaindata" },
};
