// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.

export interface AttributeValue {
  colorCode?: string | null;
  disabled?: boolean | null;
  displayLabel?: string | null;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface BulkExportCredits {
  /** Integer, at least 0. */
  creditsRemaining?: number | null;
  /** Integer, at least 0. */
  creditsUsed?: number | null;
  /** Integer, at least 0. */
  totalCredits?: number | null;
}

export interface BulkExportDownloadPageResponse {
  continuationToken?: string | null;
  hasNext?: boolean | null;
  items?: BulkExportDownloadResponse[] | null;
}

export interface BulkExportDownloadResponse {
  fileName?: string | null;
  headers?: HeadersSchema | null;
  /** UUID. */
  id?: string | null;
  /** URL. */
  url?: string | null;
}

/** Default CSV. */
export type BulkExportFormat = "CSV" | "JSON" | (string & {});

export interface BulkExportListItem {
  /** Date and time. */
  completionDate?: string | null;
  createdBy?: AttributeValue | null;
  /** Date and time. */
  createdDate?: string | null;
  /** Date and time. */
  expiryDate?: string | null;
  exportType?: "Consent Receipts" | "Cookie Receipts" | "Data Subjects" | (string & {}) | null;
  fileFormat?: "csv" | "json" | (string & {}) | null;
  /** At most 255 characters. */
  name?: string | null;
  /** UUID. */
  runId?: string | null;
  status?: "EXPORT_IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELLED" | (string & {}) | null;
}

export interface BulkExportListItemPage {
  content?: BulkExportListItem[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export type BulkExportParam = {
  name?: "collectionPointVersion" | "purposeVersion" | "collectionPointGuid" | "purposeGuid" | "lastTransactionCollectionPointId" | "purposeId" | "status" | "customPreferenceName" | "customPreferenceValue" | "dataElementName" | "dataElementValue" | "withdrawalNotes" | "includeTestDataSubject" | "dateType" | "primaryIdentifierType" | "additionalIdentifierType" | "organizationGroupId";
  values?: string[] | null;
} & (ParamCollectionPointVersion | ParamCollectionPointGuid | ParamPurposeVersion | ParamPurposeGuid | ParamLastTransactionCollectionPointId | ParamPurposeId | ParamStatus | ParamCustomPreferenceName | ParamCustomPreferenceValue | ParamDataElementName | ParamDataElementValue | ParamWithdrawalNotes | ParamIncludeTestDataSubject | ParamDateType | ParamPrimaryIdentifierType | ParamAdditionalIdentifierType | ParamOrganizationGroupId);

export type BulkExportRequest = {
  /** Date, yyyy-MM-dd. */
  endDate?: string | undefined;
  /** Default CSV. */
  exportFormat?: BulkExportFormat | undefined;
  exportType: BulkExportType;
  /** 1 to 255 characters. */
  name?: string | undefined;
  /** Date, yyyy-MM-dd. */
  startDate?: string | undefined;
} & (ConsentReceiptsRequest | CookieReceiptsRequest | DataSubjectsRequest | DataSubjectsBulkActionsRequest | DataSubjectsBulkAddPurposeRequest);

export interface BulkExportResponse {
  /** Integer, at least 0. */
  availableCredit?: number | null;
  /** Date and time. */
  completionDate?: string | null;
  createdBy?: AttributeValue | null;
  /** Date and time. */
  createdDate?: string | null;
  /** Date, yyyy-MM-dd. */
  endDate?: string | null;
  /** Date and time. */
  expiryDate?: string | null;
  exportType?: "Consent Receipts" | "Cookie Receipts" | "Data Subjects" | (string & {}) | null;
  fileFormat?: "csv" | "json" | (string & {}) | null;
  /** At most 255 characters. */
  name?: string | null;
  params?: BulkExportParam[] | null;
  /** 0 to 100. */
  progressPercentage?: number | null;
  /** Integer, at least 0. */
  recordCount?: number | null;
  /** UUID. */
  runId?: string | null;
  /** Date, yyyy-MM-dd. */
  startDate?: string | null;
  status?: "EXPORT_IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELLED" | (string & {}) | null;
}

export type BulkExportType = "CONSENT_RECEIPTS" | "COOKIE_RECEIPTS" | "DATA_SUBJECTS" | "DATA_SUBJECTS_BULK_ACTIONS" | "DATA_SUBJECTS_BULK_ADD_PURPOSE";

export interface CancelBulkExportInput {
  path: {
    /** UUID, 36 characters. */
    id: string;
  };
}

export type ConsentReceiptsParamSchema = ParamCollectionPointVersionInput | ParamCollectionPointGuidInput | ParamPurposeVersionInput | ParamPurposeGuidInput;

export interface ConsentReceiptsRequest {
  /** Date, yyyy-MM-dd. */
  endDate: string;
  exportType: "CONSENT_RECEIPTS";
  params?: ConsentReceiptsParamSchema[] | undefined;
  /** Date, yyyy-MM-dd. */
  startDate: string;
}

export type CookieReceiptsParamSchema = ParamCollectionPointVersionInput | ParamCollectionPointGuidInput | ParamPurposeVersionInput | ParamPurposeGuidInput;

export interface CookieReceiptsRequest {
  /** Date, yyyy-MM-dd. */
  endDate: string;
  exportType: "COOKIE_RECEIPTS";
  params?: CookieReceiptsParamSchema[] | undefined;
  /** Date, yyyy-MM-dd. */
  startDate: string;
}

export interface CreateBulkExportInput {
  body: BulkExportRequest;
}

export type DataSubjectsBulkActionsParamSchema = ParamActionType | ParamTestDataSubject | ParamDateTypeInput | ParamOrganizationGroupIdInput | ParamPurposeIdInput | ParamLastTransactionCollectionPointIdInput | ParamWithdrawalNotesInput | ParamPrimaryIdentifierTypeInput | ParamAdditionalIdentifierTypeInput | ParamDataElementNameInput | ParamDataElementValueInput;

export interface DataSubjectsBulkActionsRequest {
  /** Date, yyyy-MM-dd. */
  endDate?: string | undefined;
  exportType: "DATA_SUBJECTS_BULK_ACTIONS";
  params?: DataSubjectsBulkActionsParamSchema[] | undefined;
  /** Date, yyyy-MM-dd. */
  startDate?: string | undefined;
}

export type DataSubjectsBulkAddPurposeParamSchema = ParamLastTransactionCollectionPointIdInput | ParamPurposeIdInput | ParamStatusInput | ParamCustomPreferenceNameInput | ParamCustomPreferenceValueInput | ParamDataElementNameInput | ParamDataElementValueInput | ParamWithdrawalNotesInput | ParamIncludeTestDataSubjectInput | ParamDateTypeInput | ParamPrimaryIdentifierTypeInput | ParamAdditionalIdentifierTypeInput | ParamOrganizationGroupIdInput | ParamSourcePurposeGuid | ParamTargetPurposeGuid | ParamDefaultStatus | ParamCollectionPointJwt;

export interface DataSubjectsBulkAddPurposeRequest {
  /** Date, yyyy-MM-dd. */
  endDate: string;
  exportType: "DATA_SUBJECTS_BULK_ADD_PURPOSE";
  params?: DataSubjectsBulkAddPurposeParamSchema[] | undefined;
  /** Date, yyyy-MM-dd. */
  startDate: string;
}

export type DataSubjectsParamSchema = ParamLastTransactionCollectionPointIdInput | ParamPurposeIdInput | ParamStatusInput | ParamCustomPreferenceNameInput | ParamCustomPreferenceValueInput | ParamDataElementNameInput | ParamDataElementValueInput | ParamWithdrawalNotesInput | ParamIncludeTestDataSubjectInput | ParamDateTypeInput | ParamPrimaryIdentifierTypeInput | ParamAdditionalIdentifierTypeInput | ParamOrganizationGroupIdInput;

export interface DataSubjectsRequest {
  /** Date, yyyy-MM-dd. */
  endDate: string;
  exportType: "DATA_SUBJECTS";
  params?: DataSubjectsParamSchema[] | undefined;
  /** Date, yyyy-MM-dd. */
  startDate: string;
}

export interface GetBulkExportDownloadDetailsInput {
  path: {
    /** UUID, 36 characters. */
    id: string;
  };
}

export interface GetBulkExportStatusInput {
  path: {
    /** UUID, 36 characters. */
    id: string;
  };
}

export interface HeadersSchema {
  Authorization?: string | null;
}

export interface ListBulkExportDownloadDetailsInput {
  path: {
    /** UUID. */
    id: string;
  };
  query?: {
    continuationToken?: string | undefined;
    /** Integer, 1 to 500. */
    size?: number | undefined;
  } | undefined;
}

export interface ListBulkExportsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "name,asc" | "name,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "completedDate,asc" | "completedDate,desc" | "expiryDate,asc" | "expiryDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface PageableObject {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  sort?: SortObject | null;
  unpaged?: boolean | null;
}

export interface ParamActionType {
  /** Default actionType. */
  name: "actionType";
  /** 1 item. */
  values?: ("DELETE" | "REMOVE_TEST_FLAG" | (string & {}))[] | undefined;
}

export interface ParamAdditionalIdentifierType {
  name: "additionalIdentifierType";
  /** 1 to 20 items. */
  values?: string[] | null;
}

export interface ParamAdditionalIdentifierTypeInput {
  /** Default additionalIdentifierType. */
  name: "additionalIdentifierType";
  /** 1 to 20 items. */
  values?: string[] | undefined;
}

export interface ParamCollectionPointGuid {
  name: "collectionPointGuid";
  /** 1 to 20 items. */
  values?: string[] | null;
}

export interface ParamCollectionPointGuidInput {
  /** Default collectionPointGuid. */
  name: "collectionPointGuid";
  /** 1 to 20 items. */
  values?: string[] | undefined;
}

export interface ParamCollectionPointJwt {
  /** Default collectionPointJWT. */
  name: "collectionPointJWT";
  /** 1 item. */
  values?: string[] | undefined;
}

export interface ParamCollectionPointVersion {
  name: "collectionPointVersion";
  /** 1 to 20 items. */
  values?: number[] | null;
}

export interface ParamCollectionPointVersionInput {
  /** Default collectionPointVersion. */
  name: "collectionPointVersion";
  /** 1 to 20 items. */
  values?: number[] | undefined;
}

export interface ParamCustomPreferenceName {
  name: "customPreferenceName";
  /** 1 item. */
  values?: string[] | null;
}

export interface ParamCustomPreferenceNameInput {
  /** Default customPreferenceName. */
  name: "customPreferenceName";
  /** 1 item. */
  values?: string[] | undefined;
}

export interface ParamCustomPreferenceValue {
  name: "customPreferenceValue";
  /** 1 item. */
  values?: string[] | null;
}

export interface ParamCustomPreferenceValueInput {
  /** Default customPreferenceValue. */
  name: "customPreferenceValue";
  /** 1 item. */
  values?: string[] | undefined;
}

export interface ParamDataElementName {
  name: "dataElementName";
  /** 1 item. */
  values?: string[] | null;
}

export interface ParamDataElementNameInput {
  /** Default dataElementName. */
  name: "dataElementName";
  /** 1 item. */
  values?: string[] | undefined;
}

export interface ParamDataElementValue {
  name: "dataElementValue";
  /** 1 item. */
  values?: string[] | null;
}

export interface ParamDataElementValueInput {
  /** Default dataElementValue. */
  name: "dataElementValue";
  /** 1 item. */
  values?: string[] | undefined;
}

export interface ParamDateType {
  name: "dateType";
  /** 1 item. */
  values?: ("CREATED_DATE" | "LAST_MODIFIED_DATE" | "LAST_INTERACTION_DATE" | (string & {}))[] | null;
}

export interface ParamDateTypeInput {
  /** Default dateType. */
  name: "dateType";
  /** 1 item. */
  values?: ("CREATED_DATE" | "LAST_MODIFIED_DATE" | "LAST_INTERACTION_DATE" | (string & {}))[] | undefined;
}

export interface ParamDefaultStatus {
  /** Default defaultStatus. */
  name: "defaultStatus";
  /** 1 item. */
  values?: ("PENDING" | "CONFIRMED" | "WITHDRAWN" | "IMPLICIT" | "EXPIRED" | "NOTGIVEN" | "OPT_OUT" | "NO_CHOICE" | "HARD_OPT_OUT" | "EXTEND" | "OPT_IN" | "NO_OPT_OUT" | (string & {}))[] | undefined;
}

export interface ParamIncludeTestDataSubject {
  name: "includeTestDataSubject";
  /** 1 item. */
  values?: ("true" | "false" | (string & {}))[] | null;
}

export interface ParamIncludeTestDataSubjectInput {
  /** Default includeTestDataSubject. */
  name: "includeTestDataSubject";
  /** 1 item. */
  values?: ("true" | "false" | (string & {}))[] | undefined;
}

export interface ParamLastTransactionCollectionPointId {
  name: "lastTransactionCollectionPointId";
  /** 1 to 20 items. */
  values?: string[] | null;
}

export interface ParamLastTransactionCollectionPointIdInput {
  /** Default lastTransactionCollectionPointId. */
  name: "lastTransactionCollectionPointId";
  /** 1 to 20 items. */
  values?: string[] | undefined;
}

export interface ParamOrganizationGroupId {
  name: "organizationGroupId";
  /** 1 to 20 items. */
  values?: string[] | null;
}

export interface ParamOrganizationGroupIdInput {
  /** Default organizationGroupId. */
  name: "organizationGroupId";
  /** 1 to 20 items. */
  values?: string[] | undefined;
}

export interface ParamPrimaryIdentifierType {
  name: "primaryIdentifierType";
  /** 1 to 20 items. */
  values?: string[] | null;
}

export interface ParamPrimaryIdentifierTypeInput {
  /** Default primaryIdentifierType. */
  name: "primaryIdentifierType";
  /** 1 to 20 items. */
  values?: string[] | undefined;
}

export interface ParamPurposeGuid {
  name: "purposeGuid";
  /** 1 to 20 items. */
  values?: string[] | null;
}

export interface ParamPurposeGuidInput {
  /** Default purposeGuid. */
  name: "purposeGuid";
  /** 1 to 20 items. */
  values?: string[] | undefined;
}

export interface ParamPurposeId {
  name: "purposeId";
  /** 1 to 20 items. */
  values?: string[] | null;
}

export interface ParamPurposeIdInput {
  /** Default purposeId. */
  name: "purposeId";
  /** 1 to 20 items. */
  values?: string[] | undefined;
}

export interface ParamPurposeVersion {
  name: "purposeVersion";
  /** 1 to 20 items. */
  values?: number[] | null;
}

export interface ParamPurposeVersionInput {
  /** Default purposeVersion. */
  name: "purposeVersion";
  /** 1 to 20 items. */
  values?: number[] | undefined;
}

export interface ParamSourcePurposeGuid {
  /** Default sourcePurposeGuid. */
  name: "sourcePurposeGuid";
  /** 1 item. */
  values?: string[] | undefined;
}

export interface ParamStatus {
  name: "status";
  /** 1 to 20 items. */
  values?: ("DRAFT" | "ACTIVE" | "RETIRED" | (string & {}))[] | null;
}

export interface ParamStatusInput {
  /** Default status. */
  name: "status";
  /** 1 to 20 items. */
  values?: ("DRAFT" | "ACTIVE" | "RETIRED" | (string & {}))[] | undefined;
}

export interface ParamTargetPurposeGuid {
  /** Default targetPurposeGuid. */
  name: "targetPurposeGuid";
  /** 1 item. */
  values?: string[] | undefined;
}

export interface ParamTestDataSubject {
  /** Default testDataSubject. */
  name: "testDataSubject";
  /** 1 item. */
  values?: ("true" | "false" | (string & {}))[] | undefined;
}

export interface ParamWithdrawalNotes {
  name: "withdrawalNotes";
  /** 1 item. */
  values?: string[] | null;
}

export interface ParamWithdrawalNotesInput {
  /** Default withdrawalNotes. */
  name: "withdrawalNotes";
  /** 1 item. */
  values?: string[] | undefined;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}
