// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
export { cookieDomainData } from "./client.js";
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
