// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import { type Operation, type Service, service } from "@onetrust-client/core";
import { operations } from "./operations.js";
import type { DomainResponse, GetDomainDataInput, paths } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Cookie Domain Data". */
export interface CookieDomainData {
  /**
   * Get Domain Data
   *
   * `GET /bannersdk/domaindata`
   * @see https://developer.onetrust.com/onetrust/reference/domaindata
   */
  readonly getDomainData: Operation<[input: GetDomainDataInput], DomainResponse>;
}

/** Binds the operations of OneTrust's "Consent & Preferences - Cookie Domain Data" to a connection. */
export const cookieDomainData: Service<CookieDomainData, paths> = service("cookies-data", operations);
