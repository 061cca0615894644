// Generated from specs/snapshots/consent-preferences-universal-consent-preference-management-oas.json. Do not edit; run pnpm generate.
import {
  defineService,
  detectPaging,
  pageNumber,
  pageToken,
  paginate,
  type Service,
  waitForJobs,
} from "@onetrust-client/core";
import type { UniversalConsent } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Universal Consent & Preference Management" to a connection. */
export const universalConsent: Service<UniversalConsent, paths> = defineService({
  package: "universal-consent",
  host: "tenant",
  definition: {
    id: "consent-preferences-universal-consent-preference-management-oas",
    asOf: "mid-2026",
    snapshot: "1aa24785c00e264805340b62b7dc8bc1e4a9f68d22212bf36701cddcfef3050f",
  },
  operations,
  paging: paginate(detectPaging, pageNumber, pageToken),
  jobs: waitForJobs,
});
