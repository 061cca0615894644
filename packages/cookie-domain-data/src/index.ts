// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
export { type CookieDomainData, cookieDomainData } from "./client.js";
export type {
  CommonData,
  ConsentIntegration,
  Culture,
  Domain,
  DomainData,
  DomainResponse,
  GetDomainDataInput,
  IabData,
  paths,
  Rule,
} from "./schema.js";
