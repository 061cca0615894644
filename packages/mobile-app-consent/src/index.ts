// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
export { type MobileAppConsent, mobileAppConsent } from "./client.js";
export type {
  CommonData,
  ConsentIntegration,
  Culture,
  Domain,
  DomainData,
  DomainResponse,
  GetSdkConfigurationInput,
  IabData,
  paths,
  Rule,
} from "./schema.js";
