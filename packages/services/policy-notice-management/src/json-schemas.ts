// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  GetPrivacyNoticeVersionInput,
  ListPrivacyNoticesInput,
  ListPrivacyNoticeVersionsInput,
  PrivacyNoticePage,
  PrivacyNoticeVersionListItemPage,
  PrivacyNoticeWithVersion,
} from "./schema.js";

/** What the operations of OneTrust's "Consent & Preferences - Policy & Notice Management" take and return, by their names. */
export interface PolicyNoticeManagementSchemas {
  readonly getPrivacyNoticeVersion: {
    readonly input: ValueSchema<GetPrivacyNoticeVersionInput>;
    readonly output: ValueSchema<PrivacyNoticeWithVersion>;
  };
  readonly listPrivacyNoticeVersions: {
    readonly input: ValueSchema<ListPrivacyNoticeVersionsInput>;
    readonly output: ValueSchema<PrivacyNoticeVersionListItemPage>;
  };
  readonly listPrivacyNotices: {
    readonly input: ValueSchema<ListPrivacyNoticesInput>;
    readonly output: ValueSchema<PrivacyNoticePage>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const policyNoticeManagementSchemas: ServiceSchemas<PolicyNoticeManagementSchemas> = defineSchemas({
  package: "policy-notice-management",
  operations: {
    getPrivacyNoticeVersion: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"query":{"type":"object","properties":{"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2})?$"}},"required":["date"]}},"required":["path","query"]},"output":{"$ref":"#/$defs/PrivacyNoticeWithVersion"}}`,
    listPrivacyNoticeVersions: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"privacyNoticeId":{"format":"uuid","type":"string"}},"required":["privacyNoticeId"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","maximum":49,"minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"}}}},"required":["path"]},"output":{"$ref":"#/$defs/PrivacyNoticeVersionListItemPage"}}`,
    listPrivacyNotices: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","maximum":49,"minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"}}}}},"output":{"$ref":"#/$defs/PrivacyNoticePage"}}`,
  },
  components: `{
"PageableObject":{"type":"object","properties":{"offset":{"format":"int64","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"paged":{"type":["boolean","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"unpaged":{"type":["boolean","null"]}}},
"PrivacyNotice":{"type":"object","properties":{"createdDate":{"format":"date-time","type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"lastPublishedDate":{"format":"date-time","type":["string","null"]},"numberOfVersions":{"format":"int64","type":["integer","null"]},"organizationId":{"format":"uuid","type":["string","null"]},"responsibleUserId":{"format":"uuid","type":["string","null"]},"versions":{"items":{"$ref":"#/$defs/PrivacyNoticeVersionDetail"},"type":["array","null"]}}},
"PrivacyNoticeLanguageDetails":{"type":"object","properties":{"defaultLanguage":{"type":["boolean","null"]},"guid":{"format":"uuid","type":["string","null"]},"languageCode":{"type":["string","null"]}}},
"PrivacyNoticePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/PrivacyNotice"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/PageableObject"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"PrivacyNoticeVersion":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"publishedDate":{"format":"date-time","type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ACTIVE","DRAFT","RETIRED","INACTIVE"]},{"type":"string"},{"type":"null"}]},"version":{"format":"int64","type":["integer","null"]}}},
"PrivacyNoticeVersionDetail":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"publishedDate":{"format":"date-time","type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ACTIVE","DRAFT","RETIRED","INACTIVE"]},{"type":"string"},{"type":"null"}]},"version":{"format":"int64","type":["integer","null"]}}},
"PrivacyNoticeVersionListItem":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"languages":{"items":{"$ref":"#/$defs/PrivacyNoticeLanguageDetails"},"type":["array","null"]},"name":{"type":["string","null"]},"publishedBy":{"format":"uuid","type":["string","null"]},"publishedDate":{"format":"date-time","type":["string","null"]},"status":{"anyOf":[{"$ref":"#/$defs/PrivacyNoticeVersionStatus"},{"type":"null"}]},"version":{"format":"int64","type":["integer","null"]}}},
"PrivacyNoticeVersionListItemPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/PrivacyNoticeVersionListItem"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/PageableObject"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"PrivacyNoticeVersionStatus":{"anyOf":[{"type":"string","enum":["ACTIVE","DRAFT","RETIRED","INACTIVE"]},{"type":"string"}]},
"PrivacyNoticeWithVersion":{"type":"object","properties":{"createdDate":{"format":"date-time","type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"lastPublishedDate":{"format":"date-time","type":["string","null"]},"organizationId":{"format":"uuid","type":["string","null"]},"responsibleUserId":{"format":"uuid","type":["string","null"]},"version":{"anyOf":[{"$ref":"#/$defs/PrivacyNoticeVersion"},{"type":"null"}]}}},
"SortObject":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}}
}`,
});
