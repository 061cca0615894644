// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  BulkExportCredits,
  BulkExportDownloadPageResponse,
  BulkExportDownloadResponse,
  BulkExportListItemPage,
  BulkExportResponse,
  CancelBulkExportInput,
  CreateBulkExportInput,
  GetBulkExportDownloadDetailsInput,
  GetBulkExportStatusInput,
  ListBulkExportDownloadDetailsInput,
  ListBulkExportsInput,
} from "./schema.js";

/** What the operations of OneTrust's "Platform - Bulk Export" take and return, by their names. */
export interface BulkExportSchemas {
  readonly cancelBulkExport: {
    readonly input: ValueSchema<CancelBulkExportInput>;
    readonly output: ValueSchema<unknown>;
  };
  readonly createBulkExport: {
    readonly input: ValueSchema<CreateBulkExportInput>;
    readonly body: ValueSchema<CreateBulkExportInput["body"]>;
    readonly output: ValueSchema<BulkExportResponse>;
  };
  readonly getBulkExportCreditDetails: {
    readonly output: ValueSchema<BulkExportCredits>;
  };
  readonly getBulkExportDownloadDetails: {
    readonly input: ValueSchema<GetBulkExportDownloadDetailsInput>;
    readonly output: ValueSchema<BulkExportDownloadResponse[]>;
  };
  readonly getBulkExportStatus: {
    readonly input: ValueSchema<GetBulkExportStatusInput>;
    readonly output: ValueSchema<BulkExportResponse>;
  };
  readonly listBulkExportDownloadDetails: {
    readonly input: ValueSchema<ListBulkExportDownloadDetailsInput>;
    readonly output: ValueSchema<BulkExportDownloadPageResponse>;
  };
  readonly listBulkExports: {
    readonly input: ValueSchema<ListBulkExportsInput>;
    readonly output: ValueSchema<BulkExportListItemPage>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const bulkExportSchemas: ServiceSchemas<BulkExportSchemas> = defineSchemas({
  package: "bulk-export",
  operations: {
    cancelBulkExport: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","maxLength":36,"minLength":36,"type":"string"}},"required":["id"]}},"required":["path"]},"output":{}}`,
    createBulkExport: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/BulkExportRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/BulkExportRequest"},"output":{"$ref":"#/$defs/BulkExportResponse"}}`,
    getBulkExportCreditDetails: `{"output":{"$ref":"#/$defs/BulkExportCredits"}}`,
    getBulkExportDownloadDetails: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","maxLength":36,"minLength":36,"type":"string"}},"required":["id"]}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/BulkExportDownloadResponse"},"type":"array"}}`,
    getBulkExportStatus: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","maxLength":36,"minLength":36,"type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/BulkExportResponse"}}`,
    listBulkExportDownloadDetails: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"query":{"type":"object","properties":{"continuationToken":{"type":"string"},"size":{"format":"int32","maximum":500,"minimum":1,"type":"integer"}}}},"required":["path"]},"output":{"$ref":"#/$defs/BulkExportDownloadPageResponse"}}`,
    listBulkExports: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","status,asc","status,desc","createdDate,asc","createdDate,desc","completedDate,asc","completedDate,desc","expiryDate,asc","expiryDate,desc"]},{"type":"string"}]}}}}},"output":{"$ref":"#/$defs/BulkExportListItemPage"}}`,
  },
  components: `{
"AttributeValue":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"disabled":{"type":["boolean","null"]},"displayLabel":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"optionSelectionValue":{"type":["string","null"]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"BulkExportCredits":{"type":"object","properties":{"creditsRemaining":{"format":"int32","type":["integer","null"]},"creditsUsed":{"format":"int32","type":["integer","null"]},"totalCredits":{"format":"int32","type":["integer","null"]}}},
"BulkExportDownloadPageResponse":{"type":"object","properties":{"continuationToken":{"type":["string","null"]},"hasNext":{"type":["boolean","null"]},"items":{"items":{"$ref":"#/$defs/BulkExportDownloadResponse"},"type":["array","null"]}}},
"BulkExportDownloadResponse":{"type":"object","properties":{"fileName":{"type":["string","null"]},"headers":{"anyOf":[{"$ref":"#/$defs/HeadersSchema"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"url":{"format":"uri","type":["string","null"]}}},
"BulkExportFormat":{"anyOf":[{"type":"string","enum":["CSV","JSON"]},{"type":"string"}]},
"BulkExportListItem":{"type":"object","properties":{"completionDate":{"format":"date-time","type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"#/$defs/AttributeValue"},{"type":"null"}]},"createdDate":{"format":"date-time","type":["string","null"]},"expiryDate":{"format":"date-time","type":["string","null"]},"exportType":{"anyOf":[{"type":"string","enum":["Consent Receipts","Cookie Receipts","Data Subjects"]},{"type":"string"},{"type":"null"}]},"fileFormat":{"anyOf":[{"type":"string","enum":["csv","json"]},{"type":"string"},{"type":"null"}]},"name":{"type":["string","null"]},"runId":{"format":"uuid","type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["EXPORT_IN_PROGRESS","COMPLETED","FAILED","CANCELLED"]},{"type":"string"},{"type":"null"}]}}},
"BulkExportListItemPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/BulkExportListItem"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/PageableObject"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"BulkExportParam":{"type":"object","properties":{"name":{"enum":["collectionPointVersion","purposeVersion","collectionPointGuid","purposeGuid","lastTransactionCollectionPointId","purposeId","status","customPreferenceName","customPreferenceValue","dataElementName","dataElementValue","withdrawalNotes","includeTestDataSubject","dateType","primaryIdentifierType","additionalIdentifierType","organizationGroupId"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"anyOf":[{"$ref":"#/$defs/ParamCollectionPointVersion"},{"$ref":"#/$defs/ParamCollectionPointGuid"},{"$ref":"#/$defs/ParamPurposeVersion"},{"$ref":"#/$defs/ParamPurposeGuid"},{"$ref":"#/$defs/ParamLastTransactionCollectionPointId"},{"$ref":"#/$defs/ParamPurposeId"},{"$ref":"#/$defs/ParamStatus"},{"$ref":"#/$defs/ParamCustomPreferenceName"},{"$ref":"#/$defs/ParamCustomPreferenceValue"},{"$ref":"#/$defs/ParamDataElementName"},{"$ref":"#/$defs/ParamDataElementValue"},{"$ref":"#/$defs/ParamWithdrawalNotes"},{"$ref":"#/$defs/ParamIncludeTestDataSubject"},{"$ref":"#/$defs/ParamDateType"},{"$ref":"#/$defs/ParamPrimaryIdentifierType"},{"$ref":"#/$defs/ParamAdditionalIdentifierType"},{"$ref":"#/$defs/ParamOrganizationGroupId"}]},
"BulkExportRequest":{"type":"object","properties":{"endDate":{"format":"date","type":"string"},"exportFormat":{"$ref":"#/$defs/BulkExportFormat","default":"CSV"},"exportType":{"$ref":"#/$defs/BulkExportType"},"name":{"maxLength":255,"minLength":1,"type":"string"},"startDate":{"format":"date","type":"string"}},"required":["exportType"],"anyOf":[{"$ref":"#/$defs/ConsentReceiptsRequest"},{"$ref":"#/$defs/CookieReceiptsRequest"},{"$ref":"#/$defs/DataSubjectsRequest"},{"$ref":"#/$defs/DataSubjectsBulkActionsRequest"},{"$ref":"#/$defs/DataSubjectsBulkAddPurposeRequest"}]},
"BulkExportResponse":{"type":"object","properties":{"availableCredit":{"format":"int32","type":["integer","null"]},"completionDate":{"format":"date-time","type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"#/$defs/AttributeValue"},{"type":"null"}]},"createdDate":{"format":"date-time","type":["string","null"]},"endDate":{"format":"date","type":["string","null"]},"expiryDate":{"format":"date-time","type":["string","null"]},"exportType":{"anyOf":[{"type":"string","enum":["Consent Receipts","Cookie Receipts","Data Subjects"]},{"type":"string"},{"type":"null"}]},"fileFormat":{"anyOf":[{"type":"string","enum":["csv","json"]},{"type":"string"},{"type":"null"}]},"name":{"type":["string","null"]},"params":{"items":{"$ref":"#/$defs/BulkExportParam"},"type":["array","null"]},"progressPercentage":{"format":"double","type":["number","null"]},"recordCount":{"format":"int64","type":["integer","null"]},"runId":{"format":"uuid","type":["string","null"]},"startDate":{"format":"date","type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["EXPORT_IN_PROGRESS","COMPLETED","FAILED","CANCELLED"]},{"type":"string"},{"type":"null"}]}}},
"BulkExportType":{"enum":["CONSENT_RECEIPTS","COOKIE_RECEIPTS","DATA_SUBJECTS","DATA_SUBJECTS_BULK_ACTIONS","DATA_SUBJECTS_BULK_ADD_PURPOSE"],"type":"string"},
"ConsentReceiptsParamSchema":{"anyOf":[{"$ref":"#/$defs/ParamCollectionPointVersionInput"},{"$ref":"#/$defs/ParamCollectionPointGuidInput"},{"$ref":"#/$defs/ParamPurposeVersionInput"},{"$ref":"#/$defs/ParamPurposeGuidInput"}]},
"ConsentReceiptsRequest":{"type":"object","properties":{"endDate":{"format":"date","type":"string"},"exportType":{"enum":["CONSENT_RECEIPTS"],"type":"string"},"params":{"items":{"$ref":"#/$defs/ConsentReceiptsParamSchema"},"type":"array","uniqueItems":true},"startDate":{"format":"date","type":"string"}},"required":["endDate","startDate"]},
"CookieReceiptsParamSchema":{"anyOf":[{"$ref":"#/$defs/ParamCollectionPointVersionInput"},{"$ref":"#/$defs/ParamCollectionPointGuidInput"},{"$ref":"#/$defs/ParamPurposeVersionInput"},{"$ref":"#/$defs/ParamPurposeGuidInput"}]},
"CookieReceiptsRequest":{"type":"object","properties":{"endDate":{"format":"date","type":"string"},"exportType":{"enum":["COOKIE_RECEIPTS"],"type":"string"},"params":{"items":{"$ref":"#/$defs/CookieReceiptsParamSchema"},"type":"array","uniqueItems":true},"startDate":{"format":"date","type":"string"}},"required":["endDate","startDate"]},
"DataSubjectsBulkActionsParamSchema":{"anyOf":[{"$ref":"#/$defs/ParamActionType"},{"$ref":"#/$defs/ParamTestDataSubject"},{"$ref":"#/$defs/ParamDateTypeInput"},{"$ref":"#/$defs/ParamOrganizationGroupIdInput"},{"$ref":"#/$defs/ParamPurposeIdInput"},{"$ref":"#/$defs/ParamLastTransactionCollectionPointIdInput"},{"$ref":"#/$defs/ParamWithdrawalNotesInput"},{"$ref":"#/$defs/ParamPrimaryIdentifierTypeInput"},{"$ref":"#/$defs/ParamAdditionalIdentifierTypeInput"},{"$ref":"#/$defs/ParamDataElementNameInput"},{"$ref":"#/$defs/ParamDataElementValueInput"}]},
"DataSubjectsBulkActionsRequest":{"type":"object","properties":{"endDate":{"format":"date","type":"string"},"exportType":{"enum":["DATA_SUBJECTS_BULK_ACTIONS"],"type":"string"},"params":{"items":{"$ref":"#/$defs/DataSubjectsBulkActionsParamSchema"},"type":"array","uniqueItems":true},"startDate":{"format":"date","type":"string"}}},
"DataSubjectsBulkAddPurposeParamSchema":{"anyOf":[{"$ref":"#/$defs/ParamLastTransactionCollectionPointIdInput"},{"$ref":"#/$defs/ParamPurposeIdInput"},{"$ref":"#/$defs/ParamStatusInput"},{"$ref":"#/$defs/ParamCustomPreferenceNameInput"},{"$ref":"#/$defs/ParamCustomPreferenceValueInput"},{"$ref":"#/$defs/ParamDataElementNameInput"},{"$ref":"#/$defs/ParamDataElementValueInput"},{"$ref":"#/$defs/ParamWithdrawalNotesInput"},{"$ref":"#/$defs/ParamIncludeTestDataSubjectInput"},{"$ref":"#/$defs/ParamDateTypeInput"},{"$ref":"#/$defs/ParamPrimaryIdentifierTypeInput"},{"$ref":"#/$defs/ParamAdditionalIdentifierTypeInput"},{"$ref":"#/$defs/ParamOrganizationGroupIdInput"},{"$ref":"#/$defs/ParamSourcePurposeGuid"},{"$ref":"#/$defs/ParamTargetPurposeGuid"},{"$ref":"#/$defs/ParamDefaultStatus"},{"$ref":"#/$defs/ParamCollectionPointJwt"}]},
"DataSubjectsBulkAddPurposeRequest":{"type":"object","properties":{"endDate":{"format":"date","type":"string"},"exportType":{"enum":["DATA_SUBJECTS_BULK_ADD_PURPOSE"],"type":"string"},"params":{"items":{"$ref":"#/$defs/DataSubjectsBulkAddPurposeParamSchema"},"type":"array","uniqueItems":true},"startDate":{"format":"date","type":"string"}},"required":["endDate","startDate"]},
"DataSubjectsParamSchema":{"anyOf":[{"$ref":"#/$defs/ParamLastTransactionCollectionPointIdInput"},{"$ref":"#/$defs/ParamPurposeIdInput"},{"$ref":"#/$defs/ParamStatusInput"},{"$ref":"#/$defs/ParamCustomPreferenceNameInput"},{"$ref":"#/$defs/ParamCustomPreferenceValueInput"},{"$ref":"#/$defs/ParamDataElementNameInput"},{"$ref":"#/$defs/ParamDataElementValueInput"},{"$ref":"#/$defs/ParamWithdrawalNotesInput"},{"$ref":"#/$defs/ParamIncludeTestDataSubjectInput"},{"$ref":"#/$defs/ParamDateTypeInput"},{"$ref":"#/$defs/ParamPrimaryIdentifierTypeInput"},{"$ref":"#/$defs/ParamAdditionalIdentifierTypeInput"},{"$ref":"#/$defs/ParamOrganizationGroupIdInput"}]},
"DataSubjectsRequest":{"type":"object","properties":{"endDate":{"format":"date","type":"string"},"exportType":{"enum":["DATA_SUBJECTS"],"type":"string"},"params":{"items":{"$ref":"#/$defs/DataSubjectsParamSchema"},"type":"array","uniqueItems":true},"startDate":{"format":"date","type":"string"}},"required":["endDate","startDate"]},
"HeadersSchema":{"type":"object","properties":{"Authorization":{"type":["string","null"]}}},
"PageableObject":{"type":"object","properties":{"offset":{"format":"int64","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"paged":{"type":["boolean","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"unpaged":{"type":["boolean","null"]}}},
"ParamActionType":{"type":"object","properties":{"name":{"default":"actionType","enum":["actionType"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["DELETE","REMOVE_TEST_FLAG"]},{"type":"string"}]},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamAdditionalIdentifierType":{"type":"object","properties":{"name":{"default":"additionalIdentifierType","enum":["additionalIdentifierType"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamAdditionalIdentifierTypeInput":{"type":"object","properties":{"name":{"default":"additionalIdentifierType","enum":["additionalIdentifierType"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamCollectionPointGuid":{"type":"object","properties":{"name":{"default":"collectionPointGuid","enum":["collectionPointGuid"],"type":"string"},"values":{"items":{"format":"uuid","type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamCollectionPointGuidInput":{"type":"object","properties":{"name":{"default":"collectionPointGuid","enum":["collectionPointGuid"],"type":"string"},"values":{"items":{"format":"uuid","type":"string"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamCollectionPointJwt":{"type":"object","properties":{"name":{"default":"collectionPointJWT","enum":["collectionPointJWT"],"type":"string"},"values":{"items":{"format":"string","type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamCollectionPointVersion":{"type":"object","properties":{"name":{"default":"collectionPointVersion","enum":["collectionPointVersion"],"type":"string"},"values":{"items":{"format":"int32","type":"integer"},"type":["array","null"]}},"required":["name"]},
"ParamCollectionPointVersionInput":{"type":"object","properties":{"name":{"default":"collectionPointVersion","enum":["collectionPointVersion"],"type":"string"},"values":{"items":{"format":"int32","minimum":0,"type":"integer"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamCustomPreferenceName":{"type":"object","properties":{"name":{"default":"customPreferenceName","enum":["customPreferenceName"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamCustomPreferenceNameInput":{"type":"object","properties":{"name":{"default":"customPreferenceName","enum":["customPreferenceName"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamCustomPreferenceValue":{"type":"object","properties":{"name":{"default":"customPreferenceValue","enum":["customPreferenceValue"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamCustomPreferenceValueInput":{"type":"object","properties":{"name":{"default":"customPreferenceValue","enum":["customPreferenceValue"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamDataElementName":{"type":"object","properties":{"name":{"default":"dataElementName","enum":["dataElementName"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamDataElementNameInput":{"type":"object","properties":{"name":{"default":"dataElementName","enum":["dataElementName"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamDataElementValue":{"type":"object","properties":{"name":{"default":"dataElementValue","enum":["dataElementValue"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamDataElementValueInput":{"type":"object","properties":{"name":{"default":"dataElementValue","enum":["dataElementValue"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamDateType":{"type":"object","properties":{"name":{"default":"dateType","enum":["dateType"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["CREATED_DATE","LAST_MODIFIED_DATE","LAST_INTERACTION_DATE"]},{"type":"string"}]},"type":["array","null"]}},"required":["name"]},
"ParamDateTypeInput":{"type":"object","properties":{"name":{"default":"dateType","enum":["dateType"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["CREATED_DATE","LAST_MODIFIED_DATE","LAST_INTERACTION_DATE"]},{"type":"string"}]},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamDefaultStatus":{"type":"object","properties":{"name":{"default":"defaultStatus","enum":["defaultStatus"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["PENDING","CONFIRMED","WITHDRAWN","IMPLICIT","EXPIRED","NOTGIVEN","OPT_OUT","NO_CHOICE","HARD_OPT_OUT","EXTEND","OPT_IN","NO_OPT_OUT"]},{"type":"string"}]},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamIncludeTestDataSubject":{"type":"object","properties":{"name":{"default":"includeTestDataSubject","enum":["includeTestDataSubject"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["true","false"]},{"type":"string"}]},"type":["array","null"]}},"required":["name"]},
"ParamIncludeTestDataSubjectInput":{"type":"object","properties":{"name":{"default":"includeTestDataSubject","enum":["includeTestDataSubject"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["true","false"]},{"type":"string"}]},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamLastTransactionCollectionPointId":{"type":"object","properties":{"name":{"default":"lastTransactionCollectionPointId","enum":["lastTransactionCollectionPointId"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamLastTransactionCollectionPointIdInput":{"type":"object","properties":{"name":{"default":"lastTransactionCollectionPointId","enum":["lastTransactionCollectionPointId"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamOrganizationGroupId":{"type":"object","properties":{"name":{"default":"organizationGroupId","enum":["organizationGroupId"],"type":"string"},"values":{"items":{"format":"uuid","type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamOrganizationGroupIdInput":{"type":"object","properties":{"name":{"default":"organizationGroupId","enum":["organizationGroupId"],"type":"string"},"values":{"items":{"format":"uuid","type":"string"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamPrimaryIdentifierType":{"type":"object","properties":{"name":{"default":"primaryIdentifierType","enum":["primaryIdentifierType"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamPrimaryIdentifierTypeInput":{"type":"object","properties":{"name":{"default":"primaryIdentifierType","enum":["primaryIdentifierType"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamPurposeGuid":{"type":"object","properties":{"name":{"default":"purposeGuid","enum":["purposeGuid"],"type":"string"},"values":{"items":{"format":"uuid","type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamPurposeGuidInput":{"type":"object","properties":{"name":{"default":"purposeGuid","enum":["purposeGuid"],"type":"string"},"values":{"items":{"format":"uuid","type":"string"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamPurposeId":{"type":"object","properties":{"name":{"default":"purposeId","enum":["purposeId"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamPurposeIdInput":{"type":"object","properties":{"name":{"default":"purposeId","enum":["purposeId"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamPurposeVersion":{"type":"object","properties":{"name":{"default":"purposeVersion","enum":["purposeVersion"],"type":"string"},"values":{"items":{"format":"int32","type":"integer"},"type":["array","null"]}},"required":["name"]},
"ParamPurposeVersionInput":{"type":"object","properties":{"name":{"default":"purposeVersion","enum":["purposeVersion"],"type":"string"},"values":{"items":{"format":"int32","minimum":0,"type":"integer"},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamSourcePurposeGuid":{"type":"object","properties":{"name":{"default":"sourcePurposeGuid","enum":["sourcePurposeGuid"],"type":"string"},"values":{"items":{"format":"uuid","type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamStatus":{"type":"object","properties":{"name":{"default":"status","enum":["status"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["DRAFT","ACTIVE","RETIRED"]},{"type":"string"}]},"type":["array","null"]}},"required":["name"]},
"ParamStatusInput":{"type":"object","properties":{"name":{"default":"status","enum":["status"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["DRAFT","ACTIVE","RETIRED"]},{"type":"string"}]},"maxItems":20,"minItems":1,"type":"array"}},"required":["name"]},
"ParamTargetPurposeGuid":{"type":"object","properties":{"name":{"default":"targetPurposeGuid","enum":["targetPurposeGuid"],"type":"string"},"values":{"items":{"format":"uuid","type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamTestDataSubject":{"type":"object","properties":{"name":{"default":"testDataSubject","enum":["testDataSubject"],"type":"string"},"values":{"items":{"anyOf":[{"type":"string","enum":["true","false"]},{"type":"string"}]},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"ParamWithdrawalNotes":{"type":"object","properties":{"name":{"default":"withdrawalNotes","enum":["withdrawalNotes"],"type":"string"},"values":{"items":{"type":"string"},"type":["array","null"]}},"required":["name"]},
"ParamWithdrawalNotesInput":{"type":"object","properties":{"name":{"default":"withdrawalNotes","enum":["withdrawalNotes"],"type":"string"},"values":{"items":{"type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"required":["name"]},
"SortObject":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}}
}`,
});
