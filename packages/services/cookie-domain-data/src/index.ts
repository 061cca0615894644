// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { CookieDomainData } from "./interface.js";
import * as operations from "./operations.js";

export type { CookieDomainData } from "./interface.js";
export type {
  CommonData,
  ConsentIntegration,
  Culture,
  Domain,
  DomainData,
  DomainResponse,
  GetDomainDataInput,
  IabData,
  Rule,
} from "./schema.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Cookie Domain Data" to a connection. */
export const cookieDomainData: Service<CookieDomainData> = /* @__PURE__ */ defineService<CookieDomainData>({
  package: "cookie-domain-data",
  host: "cookies-data",
  definition: {
    id: "consent-preferences-cookie-domain-data",
    asOf: "mid-2026",
    snapshot: "ffe282b0b37d767f0c37e83f759a127a247d49f2502169750ebd84f9e9f590fe",
  },
  operations,
});
