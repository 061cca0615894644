// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import type { DownloadOperation, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddWebsitesToScanInput,
  CategorizeCookiesByDomainAndCookieIdInput,
  CategorizeCookiesByDomainInput,
  CookieDetails,
  CookiePage,
  CookiepediaContributions,
  CreateCookieInput,
  CreateCookieOutput,
  DownloadScriptFileInput,
  GetScriptForWebsiteInput,
  ListWebsitesInput,
  PublishScript,
  PublishScriptToWebsiteInput,
  SearchCookiesInput,
  ServiceResponse,
  UpdateCookieInput,
  UpdateCookieOutput,
  UpsertDomainGroupInput,
  WebsiteDetails,
  WebsitePage,
} from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Cookie Consent". */
export interface CookieManager {
  /**
   * Add Websites to Scan
   *
   * `POST /api/cookiemanager/v2/websites`, accepts the scope `COOKIE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/requestbulkadddomainusingpost
   */
  readonly addWebsitesToScan: Operation<[input: AddWebsitesToScanInput], ServiceResponse[]>;

  /**
   * Categorize Cookies by Domain
   *
   * `POST /api/cookiemanager/v2/categorize`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getcategorizedcookiesusingget
   */
  readonly categorizeCookiesByDomain: Operation<[input?: CategorizeCookiesByDomainInput], CookiepediaContributions[]>;

  /**
   * Categorize Cookies by Domain and Cookie ID
   *
   * `POST /api/cookiemanager/v2/categorizewithids`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getcategorizedcookieswithcookieidsusingget
   */
  readonly categorizeCookiesByDomainAndCookieId: Operation<
    [input?: CategorizeCookiesByDomainAndCookieIdInput],
    CookiepediaContributions[]
  >;

  /**
   * Create Cookie
   *
   * `POST /api/cookiemanager/v1/cookies`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createnewcookie
   */
  readonly createCookie: Operation<[input?: CreateCookieInput], CreateCookieOutput>;

  /**
   * Download Script File
   *
   * `GET /api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2`, accepts the scope `COOKIE` or `COOKIE_READ`
   * @see https://developer.onetrust.com/onetrust/reference/downloadtolocalusingget
   */
  readonly downloadScriptFile: DownloadOperation<[input: DownloadScriptFileInput], Blob>;

  /**
   * Get Script for Website
   *
   * `GET /api/cookiemanager/v2/websites/scripts`, accepts the scope `COOKIE_FREE` or `COOKIE_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getscriptforwebsiteusingget
   */
  readonly getScriptForWebsite: Operation<[input: GetScriptForWebsiteInput], string>;

  /**
   * Get List of Websites
   *
   * `GET /api/cookiemanager/v2/websites`, accepts the scope `COOKIE_FREE` or `COOKIE_READ`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getdomainsscannedbysortusingget
   */
  readonly listWebsites: PagedOperation<[input?: ListWebsitesInput], WebsitePage, WebsiteDetails>;

  /**
   * Publish Script to Website
   *
   * `PUT /api/cookiemanager/v2/websites/publish`, accepts the scope `COOKIE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/publishtositeusingput
   */
  readonly publishScriptToWebsite: Operation<[input: PublishScriptToWebsiteInput], PublishScript>;

  /**
   * Get List of Cookies by Criteria
   *
   * `POST /api/cookiemanager/v2/cookie-reports/search`
   *
   * Paged. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getcookiereportsusingpost
   */
  readonly searchCookies: PagedOperation<[input?: SearchCookiesInput], CookiePage, CookieDetails>;

  /**
   * Update Cookie
   *
   * `PUT /api/cookiemanager/v1/cookies`, accepts the scope `COOKIE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/updatecookie
   */
  readonly updateCookie: Operation<[input?: UpdateCookieInput], UpdateCookieOutput>;

  /**
   * Create or Update Domain Group
   *
   * `POST /api/cookiemanager/v1/domains/{domainId}/domaingroup`, accepts the scope `COOKIE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createdomaingroupusingpost
   */
  readonly upsertDomainGroup: Operation<[input: UpsertDomainGroupInput], void>;
}
