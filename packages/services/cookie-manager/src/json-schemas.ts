// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  AddWebsitesToScanInput,
  CategorizeCookiesByDomainAndCookieIdInput,
  CategorizeCookiesByDomainInput,
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
  WebsitePage,
} from "./schema.js";

/** What the operations of OneTrust's "Consent & Preferences - Cookie Consent" take and return, by their names. */
export interface CookieManagerSchemas {
  readonly addWebsitesToScan: {
    readonly input: ValueSchema<AddWebsitesToScanInput>;
    readonly body: ValueSchema<Exclude<AddWebsitesToScanInput["body"], undefined>>;
    readonly output: ValueSchema<ServiceResponse[]>;
  };
  readonly categorizeCookiesByDomain: {
    readonly input: ValueSchema<CategorizeCookiesByDomainInput>;
    readonly body: ValueSchema<Exclude<CategorizeCookiesByDomainInput["body"], undefined>>;
    readonly output: ValueSchema<CookiepediaContributions[]>;
  };
  readonly categorizeCookiesByDomainAndCookieId: {
    readonly input: ValueSchema<CategorizeCookiesByDomainAndCookieIdInput>;
    readonly body: ValueSchema<Exclude<CategorizeCookiesByDomainAndCookieIdInput["body"], undefined>>;
    readonly output: ValueSchema<CookiepediaContributions[]>;
  };
  readonly createCookie: {
    readonly input: ValueSchema<CreateCookieInput>;
    readonly body: ValueSchema<Exclude<CreateCookieInput["body"], undefined>>;
    readonly output: ValueSchema<CreateCookieOutput>;
  };
  readonly downloadScriptFile: {
    readonly input: ValueSchema<DownloadScriptFileInput>;
  };
  readonly getScriptForWebsite: {
    readonly input: ValueSchema<GetScriptForWebsiteInput>;
    readonly output: ValueSchema<string>;
  };
  readonly listWebsites: {
    readonly input: ValueSchema<ListWebsitesInput>;
    readonly output: ValueSchema<WebsitePage>;
  };
  readonly publishScriptToWebsite: {
    readonly input: ValueSchema<PublishScriptToWebsiteInput>;
    readonly body: ValueSchema<Exclude<PublishScriptToWebsiteInput["body"], undefined>>;
    readonly output: ValueSchema<PublishScript>;
  };
  readonly searchCookies: {
    readonly input: ValueSchema<SearchCookiesInput>;
    readonly body: ValueSchema<Exclude<SearchCookiesInput["body"], undefined>>;
    readonly output: ValueSchema<CookiePage>;
  };
  readonly updateCookie: {
    readonly input: ValueSchema<UpdateCookieInput>;
    readonly body: ValueSchema<Exclude<UpdateCookieInput["body"], undefined>>;
    readonly output: ValueSchema<UpdateCookieOutput>;
  };
  readonly upsertDomainGroup: {
    readonly input: ValueSchema<UpsertDomainGroupInput>;
    readonly body: ValueSchema<Exclude<UpsertDomainGroupInput["body"], undefined>>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const cookieManagerSchemas: ServiceSchemas<CookieManagerSchemas> = defineSchemas({
  package: "cookie-manager",
  operations: {
    addWebsitesToScan: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"externalOrgId":{"type":"string"}},"required":["externalOrgId"]},"body":{"items":{"$ref":"#/$defs/ScanWebsite"},"type":"array"}},"required":["query"]},"body":{"items":{"$ref":"#/$defs/ScanWebsite"},"type":"array"},"output":{"items":{"$ref":"#/$defs/ServiceResponse"},"type":"array"}}`,
    categorizeCookiesByDomain: `{"input":{"type":"object","properties":{"body":{"type":"object","properties":{"cookies":{"default":[],"items":{"type":"object","properties":{"host":{"type":"string"},"name":{"type":"string"}}},"type":"array"},"domain":{"type":"string"}}}}},"body":{"type":"object","properties":{"cookies":{"default":[],"items":{"type":"object","properties":{"host":{"type":"string"},"name":{"type":"string"}}},"type":"array"},"domain":{"type":"string"}}},"output":{"items":{"$ref":"#/$defs/CookiepediaContributions"},"type":"array"}}`,
    categorizeCookiesByDomainAndCookieId: `{"input":{"type":"object","properties":{"body":{"type":"object","properties":{"cookiesIds":{"default":[],"items":{"format":"uuid","type":"string"},"type":"array"},"domain":{"type":"string"}}}}},"body":{"type":"object","properties":{"cookiesIds":{"default":[],"items":{"format":"uuid","type":"string"},"type":"array"},"domain":{"type":"string"}}},"output":{"items":{"$ref":"#/$defs/CookiepediaContributions"},"type":"array"}}`,
    createCookie: `{"input":{"type":"object","properties":{"body":{"type":"object","properties":{"cookieName":{"type":"string"},"customCategoryName":{"type":"string"},"description":{"default":"\\"\\"","type":"string"},"domainCookieCategoryList":{"default":[],"items":{"type":"object","properties":{"customCategoryName":{"type":"string"},"domainId":{"type":"string"},"thirdParty":{"type":"boolean"}}},"type":"array"},"durationType":{"anyOf":[{"type":"number","enum":[1,7,30,365]},{"type":"number"}]},"host":{"type":"string"},"length":{"default":0,"type":"integer"},"lifespan":{"anyOf":[{"type":"string","enum":["PERSISTENT","SESSION"]},{"type":"string"}]}},"required":["cookieName","lifespan","host","customCategoryName","durationType"]}}},"body":{"type":"object","properties":{"cookieName":{"type":"string"},"customCategoryName":{"type":"string"},"description":{"default":"\\"\\"","type":"string"},"domainCookieCategoryList":{"default":[],"items":{"type":"object","properties":{"customCategoryName":{"type":"string"},"domainId":{"type":"string"},"thirdParty":{"type":"boolean"}}},"type":"array"},"durationType":{"anyOf":[{"type":"number","enum":[1,7,30,365]},{"type":"number"}]},"host":{"type":"string"},"length":{"default":0,"type":"integer"},"lifespan":{"anyOf":[{"type":"string","enum":["PERSISTENT","SESSION"]},{"type":"string"}]}},"required":["cookieName","lifespan","host","customCategoryName","durationType"]},"output":{"type":"object","properties":{"cookieLifeSpan":{"type":["string","null"]},"description":{"type":["string","null"]},"durationType":{"type":["integer","null"]},"host":{"type":["string","null"]},"httpOnly":{"type":["boolean","null"]},"id":{"type":["string","null"]},"length":{"type":["integer","null"]},"name":{"type":["string","null"]},"path":{"type":["string","null"]},"secure":{"default":false,"type":["boolean","null"]},"source":{"type":["string","null"]}}}}`,
    downloadScriptFile: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"domainId":{"type":"string"}},"required":["domainId"]}},"required":["path"]}}`,
    getScriptForWebsite: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"website":{"type":"string"},"scriptType":{"type":"string"}},"required":["website"]}},"required":["query"]},"output":{"type":"string"}}`,
    listWebsites: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"externalOrgId":{"type":"string"},"searchStr":{"type":"string"},"page":{"format":"int32","type":"integer"},"size":{"format":"int32","type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["ScanStatus,ASC","ScanStatus,DESC","Url,ASC","Url,DESC","PagesScanned,ASC","PagesScanned,DESC","TotalCookieCount,ASC","TotalCookieCount,DESC","ConsentPolicyName,ASC","ConsentPolicyName,DESC","ScheduledNextScanDate,ASC","ScheduledNextScanDate,DESC"]},{"type":"string"}]}}}}},"output":{"$ref":"#/$defs/WebsitePage"}}`,
    publishScriptToWebsite: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"website":{"type":"string"},"scriptType":{"type":"string"}},"required":["website"]},"body":{"$ref":"#/$defs/ScriptPublishRequest"}},"required":["query"]},"body":{"$ref":"#/$defs/ScriptPublishRequest"},"output":{"$ref":"#/$defs/PublishScript"}}`,
    searchCookies: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"language":{"type":"string"},"countryCode":{"type":"string"},"searchStr":{"type":"string"},"page":{"format":"int32","type":"integer"},"size":{"format":"int32","type":"integer"}}},"body":{"type":"object","properties":{"domains":{"default":[],"items":{"type":"string"},"type":"array"}}}}},"body":{"type":"object","properties":{"domains":{"default":[],"items":{"type":"string"},"type":"array"}}},"output":{"$ref":"#/$defs/CookiePage"}}`,
    updateCookie: `{"input":{"type":"object","properties":{"body":{"type":"object","properties":{"cookieId":{"type":"string"},"cookieName":{"type":"string"},"customCategoryName":{"type":"string"},"description":{"default":"\\"\\"","type":"string"},"descriptionTranslations":{"items":{"type":"object","properties":{"defaultDescription":{"type":"string"},"langCode":{"type":"string"},"thirdPartyDescription":{"type":"string"}}},"type":"array"},"domainCookieCategoryList":{"default":[],"items":{"type":"object","properties":{"customCategoryName":{"type":"string"},"domainId":{"type":"string"},"thirdParty":{"type":"boolean"}}},"type":"array"},"domainCookieSource":{"items":{"type":"object","properties":{"domainCookieSourceRequestDtoList":{"default":[],"items":{"type":"object","properties":{"ResourceUrl":{"type":"string"}}},"type":"array"},"domainId":{"type":"string"}}},"type":"array"},"domainCookieSourceToDelete":{"items":{"type":"object","properties":{"id":{"type":"string"}}},"type":"array"},"domainToDeleteIds":{"default":[],"items":{"type":"string"},"type":"array"},"durationType":{"anyOf":[{"type":"number","enum":[1,7,30,365]},{"type":"number"}]},"host":{"type":"string"},"length":{"default":0,"type":"integer"},"lifespan":{"anyOf":[{"type":"string","enum":["PERSISTENT","SESSION"]},{"type":"string"}]},"thirdPartyDescription":{"default":"\\"\\"","type":"string"}},"required":["cookieId"]}}},"body":{"type":"object","properties":{"cookieId":{"type":"string"},"cookieName":{"type":"string"},"customCategoryName":{"type":"string"},"description":{"default":"\\"\\"","type":"string"},"descriptionTranslations":{"items":{"type":"object","properties":{"defaultDescription":{"type":"string"},"langCode":{"type":"string"},"thirdPartyDescription":{"type":"string"}}},"type":"array"},"domainCookieCategoryList":{"default":[],"items":{"type":"object","properties":{"customCategoryName":{"type":"string"},"domainId":{"type":"string"},"thirdParty":{"type":"boolean"}}},"type":"array"},"domainCookieSource":{"items":{"type":"object","properties":{"domainCookieSourceRequestDtoList":{"default":[],"items":{"type":"object","properties":{"ResourceUrl":{"type":"string"}}},"type":"array"},"domainId":{"type":"string"}}},"type":"array"},"domainCookieSourceToDelete":{"items":{"type":"object","properties":{"id":{"type":"string"}}},"type":"array"},"domainToDeleteIds":{"default":[],"items":{"type":"string"},"type":"array"},"durationType":{"anyOf":[{"type":"number","enum":[1,7,30,365]},{"type":"number"}]},"host":{"type":"string"},"length":{"default":0,"type":"integer"},"lifespan":{"anyOf":[{"type":"string","enum":["PERSISTENT","SESSION"]},{"type":"string"}]},"thirdPartyDescription":{"default":"\\"\\"","type":"string"}},"required":["cookieId"]},"output":{"type":"object","properties":{"errorMessages":{"items":{"type":"string"},"type":["array","null"]},"status":{"type":["string","null"]}}}}`,
    upsertDomainGroup: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"domainId":{"type":"string"}},"required":["domainId"]},"body":{"type":"object","properties":{"removeExisting":{"type":"boolean"},"urls":{"default":[],"items":{"type":"string"},"type":"array"}}}},"required":["path"]},"body":{"type":"object","properties":{"removeExisting":{"type":"boolean"},"urls":{"default":[],"items":{"type":"string"},"type":"array"}}}}`,
  },
  components: `{
"CookieDetails":{"type":"object","properties":{"cookieName":{"type":["string","null"]},"cookieSource":{"type":["string","null"]},"defaultCategory":{"type":["string","null"]},"defaultDescription":{"type":["string","null"]},"defaultThirdPartyDescription":{"type":["string","null"]},"domainCookieInfo":{"items":{"$ref":"#/$defs/DomainCookie"},"type":["array","null"]},"expiry":{"type":["string","null"]},"host":{"type":["string","null"]},"lifespan":{"type":["string","null"]},"thirdParty":{"type":["boolean","null"]}}},
"CookiePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/CookieDetails"},"type":["array","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"CookiepediaContributions":{"type":"object","properties":{"category":{"type":["string","null"]},"description":{"type":["string","null"]},"firstPartyDescription":{"type":["string","null"]},"firstPartyKey":{"type":["string","null"]},"host":{"type":["string","null"]},"hostDescription":{"type":["string","null"]},"name":{"type":["string","null"]},"patternKey":{"type":["string","null"]},"thirdPartyDescription":{"type":["string","null"]},"thirdPartyKey":{"type":["string","null"]},"type":{"type":["string","null"]}}},
"DomainCookie":{"type":"object","properties":{"cookieCategoryID":{"type":["string","null"]},"cookieId":{"type":["string","null"]},"description":{"type":["string","null"]},"displayGroupName":{"type":["string","null"]},"domainCookieId":{"type":["string","null"]},"domainName":{"type":["string","null"]},"thirdParty":{"type":["boolean","null"]}}},
"PublishScript":{"type":"object","properties":{"autoBlocking":{"type":["boolean","null"]},"consentPolicyName":{"type":["string","null"]},"publishVersion":{"type":["string","null"]},"publishedDate":{"format":"date-time","type":["string","null"]},"reconsentRequired":{"type":["boolean","null"]},"responseMsg":{"type":["string","null"]},"userName":{"type":["string","null"]}}},
"ScanWebsite":{"type":"object","properties":{"domain":{"minLength":1,"type":"string"},"geoLocation":{"type":"string"},"googleLoginState":{"default":false,"type":"boolean"},"includedQueryParams":{"type":"string"},"independentPaths":{"type":"boolean"},"limitScanToSitemap":{"default":false,"type":"boolean"},"numberOfPages":{"type":"integer"},"siteMapsUris":{"maxLength":3000,"type":"string"},"targetPageInputs":{"items":{"$ref":"#/$defs/TargetPagesScanEntity"},"type":"array"},"uniqueUserAgent":{"default":true,"type":"boolean"}},"required":["domain","numberOfPages","independentPaths"]},
"ScriptPublishRequest":{"type":"object","properties":{"autoblockEnabled":{"default":false,"type":"boolean"},"enableCommonTrackers":{"default":false,"type":"boolean"},"languageDetectionEnabled":{"default":true,"type":"boolean"},"languageDetectionHtml":{"default":false,"type":"boolean"},"languageDetectionVisitor":{"default":true,"type":"boolean"},"languages":{"items":{"type":"string"},"type":"array"},"publishIndividualLanguages":{"default":false,"type":"boolean"},"requireReconsent":{"default":false,"type":"boolean"},"suppressBannerEnabled":{"default":false,"type":"boolean"},"suppressPCEnabled":{"default":false,"type":"boolean"}}},
"ServiceResponse":{"type":"object","properties":{"consentPolicyId":{"type":["string","null"]},"domainId":{"format":"uuid","type":["string","null"]},"message":{"type":["string","null"]},"notificationTemplateId":{"type":["string","null"]},"ok":{"type":["boolean","null"]},"rescan":{"type":["boolean","null"]}}},
"Sort":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}},
"TargetPagesScanEntity":{"type":"object","properties":{"pageListName":{"minLength":1,"type":"string"},"pageUrls":{"minLength":1,"type":"string"},"targetType":{"anyOf":[{"type":"string","enum":["IncludeOnly","Exclude","Target"]},{"type":"string"}]},"urlType":{"anyOf":[{"type":"string","enum":["Page","Path","Subdomain"]},{"type":"string"}]}},"required":["pageListName","targetType","urlType","pageUrls"]},
"WebsiteDetails":{"type":"object","properties":{"consentPolicyName":{"type":["string","null"]},"domainId":{"format":"UUID","type":["string","null"]},"domainName":{"type":["string","null"]},"externalOrgId":{"type":["string","null"]},"lastScannedDate":{"format":"date-time","type":["string","null"]},"lastScannedTotalCookies":{"format":"int32","type":["integer","null"]},"lastScannedTotalPages":{"format":"int32","type":["integer","null"]},"orgName":{"type":["string","null"]},"overPageLimit":{"type":["boolean","null"]},"scanError":{"type":["string","null"]},"scheduledDateOfNextScan":{"format":"date-time","type":["string","null"]},"status":{"type":["string","null"]}}},
"WebsitePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/WebsiteDetails"},"type":["array","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}}
}`,
});
