// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type { DomainResponse, GetDomainDataInput } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Cookie Domain Data". */
export interface CookieDomainData {
  /**
   * Get Domain Data
   *
   * `GET /bannersdk/domaindata`
   *
   * Returns `DomainResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/domaindata
   */
  readonly getDomainData: Operation<[input: GetDomainDataInput], DomainResponse>;
}
