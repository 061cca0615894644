// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { ConsentManagementPlatform } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Consent Management Platform (CMP)" to a connection. */
export const consentManagementPlatform: Service<ConsentManagementPlatform, paths> = defineService({
  package: "consent-management-platform",
  host: "mobile-data",
  operations,
});
