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
   * `POST /api/cookiemanager/v2/websites`, scope `COOKIE`
   *
   * Returns a list of `ServiceResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/requestbulkadddomainusingpost
   */
  readonly addWebsitesToScan: Operation<[input: AddWebsitesToScanInput], ServiceResponse[]>;

  /**
   * Categorize Cookies by Domain
   *
   * `POST /api/cookiemanager/v2/categorize`
   *
   * Returns a list of `CookiepediaContributions`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getcategorizedcookiesusingget
   */
  readonly categorizeCookiesByDomain: Operation<[input?: CategorizeCookiesByDomainInput], CookiepediaContributions[]>;

  /**
   * Categorize Cookies by Domain and Cookie ID
   *
   * `POST /api/cookiemanager/v2/categorizewithids`
   *
   * Returns a list of `CookiepediaContributions`. Safe to repeat.
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
   * Returns `CreateCookieOutput`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createnewcookie
   */
  readonly createCookie: Operation<[input?: CreateCookieInput], CreateCookieOutput>;

  /**
   * Download Script File
   *
   * `GET /api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns a file. The website must be published: {@link publishScriptToWebsite}.
   * @see https://developer.onetrust.com/onetrust/reference/downloadtolocalusingget
   */
  readonly downloadScriptFile: DownloadOperation<[input: DownloadScriptFileInput], Blob>;

  /**
   * Get Script for Website
   *
   * `GET /api/cookiemanager/v2/websites/scripts`, scope `COOKIE_FREE` or `COOKIE_READ`
   *
   * Returns a text.
   * @see https://developer.onetrust.com/onetrust/reference/getscriptforwebsiteusingget
   */
  readonly getScriptForWebsite: Operation<[input: GetScriptForWebsiteInput], string>;

  /**
   * Get List of Websites
   *
   * `GET /api/cookiemanager/v2/websites`, scope `COOKIE_FREE` or `COOKIE_READ`
   *
   * Paged list of `WebsiteDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getdomainsscannedbysortusingget
   */
  readonly listWebsites: PagedOperation<[input?: ListWebsitesInput], WebsitePage, WebsiteDetails>;

  /**
   * Publish Script to Website
   *
   * `PUT /api/cookiemanager/v2/websites/publish`, scope `COOKIE`
   *
   * Returns `PublishScript`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/publishtositeusingput
   */
  readonly publishScriptToWebsite: Operation<[input: PublishScriptToWebsiteInput], PublishScript>;

  /**
   * Get List of Cookies by Criteria
   *
   * `POST /api/cookiemanager/v2/cookie-reports/search`
   *
   * Paged list of `CookieDetails`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getcookiereportsusingpost
   */
  readonly searchCookies: PagedOperation<[input?: SearchCookiesInput], CookiePage, CookieDetails>;

  /**
   * Update Cookie
   *
   * `PUT /api/cookiemanager/v1/cookies`, scope `COOKIE`
   *
   * Returns `UpdateCookieOutput`. Not safe to repeat: it may take effect twice. {@link publishScriptToWebsite} brings the change to a website.
   * @see https://developer.onetrust.com/onetrust/reference/updatecookie
   */
  readonly updateCookie: Operation<[input?: UpdateCookieInput], UpdateCookieOutput>;

  /**
   * Create or Update Domain Group
   *
   * `POST /api/cookiemanager/v1/domains/{domainId}/domaingroup`, scope `COOKIE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdomaingroupusingpost
   */
  readonly upsertDomainGroup: Operation<[input: UpsertDomainGroupInput], void>;
}
