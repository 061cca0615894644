// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
export { mobileAppConsent } from "./client.js";
export type { MobileAppConsent } from "./interface.js";
export type {
  CommonData,
  ConsentIntegration,
  Culture,
  Domain,
  DomainData,
  DomainResponse,
  GetSdkConfigurationInput,
  IabData,
  Rule,
} from "./schema.js";
