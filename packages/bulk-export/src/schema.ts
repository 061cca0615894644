// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AttributeValueInformation {
  colorCode?: string;
  disabled?: boolean;
  displayLabel?: string;
  /** Format: uuid */
  id?: string;
  optionSelectionValue?: string;
  value?: string;
  valueKey?: string;
}

export interface BulkExportCreditsInformation {
  /** Format: int32 */
  creditsRemaining?: number;
  /** Format: int32 */
  readonly creditsUsed?: number;
  /** Format: int32 */
  totalCredits?: number;
}

export interface BulkExportDownloadPageResponse {
  continuationToken?: string;
  hasNext?: boolean;
  items?: BulkExportDownloadResponse[];
}

export interface BulkExportDownloadResponse {
  fileName?: string;
  headers?: HeadersSchema;
  /** Format: uuid */
  id?: string;
  /** Format: uri */
  url?: string;
}

/** @default CSV */
export type BulkExportFormat = "CSV" | "JSON";

export interface BulkExportListItem {
  /** Format: date-time */
  completionDate?: string;
  createdBy?: AttributeValueInformation;
  /** Format: date-time */
  createdDate?: string;
  /** Format: date-time */
  expiryDate?: string;
  exportType?: "Consent Receipts" | "Cookie Receipts" | "Data Subjects";
  fileFormat?: "csv" | "json";
  name?: string;
  /** Format: uuid */
  runId?: string;
  status?: "EXPORT_IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELLED";
}

export type BulkExportParam = {
  name?: "collectionPointVersion" | "purposeVersion" | "collectionPointGuid" | "purposeGuid" | "lastTransactionCollectionPointId" | "purposeId" | "status" | "customPreferenceName" | "customPreferenceValue" | "dataElementName" | "dataElementValue" | "withdrawalNotes" | "includeTestDataSubject" | "dateType" | "primaryIdentifierType" | "additionalIdentifierType" | "organizationGroupId";
  values?: string[];
} & (ParamCollectionPointVersion | ParamCollectionPointGuid | ParamPurposeVersion | ParamPurposeGuid | ParamLastTransactionCollectionPointId | ParamPurposeId | ParamStatus | ParamCustomPreferenceName | ParamCustomPreferenceValue | ParamDataElementName | ParamDataElementValue | ParamWithdrawalNotes | ParamIncludeTestDataSubject | ParamDateType | ParamPrimaryIdentifierType | ParamAdditionalIdentifierType | ParamOrganizationGroupId);

export type BulkExportRequest = {
  /** Format: date */
  endDate?: string;
  /** @default CSV */
  exportFormat?: BulkExportFormat;
  exportType: BulkExportType;
  name?: string;
  /** Format: date */
  startDate?: string;
} & (ConsentReceiptsRequest | CookieReceiptsRequest | DataSubjectsRequest | DataSubjectsBulkActionsRequest | DataSubjectsBulkAddPurposeRequest);

export interface BulkExportResponse {
  /** Format: int32 */
  availableCredit?: number;
  /** Format: date-time */
  completionDate?: string;
  createdBy?: AttributeValueInformation;
  /** Format: date-time */
  createdDate?: string;
  /** Format: date */
  endDate?: string;
  /** Format: date-time */
  expiryDate?: string;
  exportType?: "Consent Receipts" | "Cookie Receipts" | "Data Subjects";
  fileFormat?: "csv" | "json";
  name?: string;
  params?: BulkExportParam[];
  /** Format: double */
  progressPercentage?: number;
  /** Format: int64 */
  recordCount?: number;
  /** Format: uuid */
  runId?: string;
  /** Format: date */
  startDate?: string;
  status?: "EXPORT_IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELLED";
}

export type BulkExportType = "CONSENT_RECEIPTS" | "COOKIE_RECEIPTS" | "DATA_SUBJECTS" | "DATA_SUBJECTS_BULK_ACTIONS" | "DATA_SUBJECTS_BULK_ADD_PURPOSE";

export interface CancelBulkExportInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export type ConsentReceiptsParamSchema = ParamCollectionPointVersion | ParamCollectionPointGuid | ParamPurposeVersion | ParamPurposeGuid;

export interface ConsentReceiptsRequest {
  /** Format: date */
  endDate: string;
  /** @description discriminator enum property added by openapi-typescript */
  exportType: "CONSENT_RECEIPTS";
  params?: ConsentReceiptsParamSchema[];
  /** Format: date */
  startDate: string;
}

export type CookieReceiptsParamSchema = ParamCollectionPointVersion | ParamCollectionPointGuid | ParamPurposeVersion | ParamPurposeGuid;

export interface CookieReceiptsRequest {
  /** Format: date */
  endDate: string;
  /** @description discriminator enum property added by openapi-typescript */
  exportType: "COOKIE_RECEIPTS";
  params?: CookieReceiptsParamSchema[];
  /** Format: date */
  startDate: string;
}

export interface CreateBulkExportInput {
  body: BulkExportRequest;
}

export type DataSubjectsBulkActionsParamSchema = ParamActionType | ParamTestDataSubject | ParamDateType | ParamOrganizationGroupId | ParamPurposeId | ParamLastTransactionCollectionPointId | ParamWithdrawalNotes | ParamPrimaryIdentifierType | ParamAdditionalIdentifierType | ParamDataElementName | ParamDataElementValue;

export interface DataSubjectsBulkActionsRequest {
  /** Format: date */
  endDate?: string;
  /** @description discriminator enum property added by openapi-typescript */
  exportType: "DATA_SUBJECTS_BULK_ACTIONS";
  params?: DataSubjectsBulkActionsParamSchema[];
  /** Format: date */
  startDate?: string;
}

export type DataSubjectsBulkAddPurposeParamSchema = ParamLastTransactionCollectionPointId | ParamPurposeId | ParamStatus | ParamCustomPreferenceName | ParamCustomPreferenceValue | ParamDataElementName | ParamDataElementValue | ParamWithdrawalNotes | ParamIncludeTestDataSubject | ParamDateType | ParamPrimaryIdentifierType | ParamAdditionalIdentifierType | ParamOrganizationGroupId | ParamSourcePurposeGuid | ParamTargetPurposeGuid | ParamDefaultStatus | ParamCollectionPointJWT;

export interface DataSubjectsBulkAddPurposeRequest {
  /** Format: date */
  endDate: string;
  /** @description discriminator enum property added by openapi-typescript */
  exportType: "DATA_SUBJECTS_BULK_ADD_PURPOSE";
  params?: DataSubjectsBulkAddPurposeParamSchema[];
  /** Format: date */
  startDate: string;
}

export type DataSubjectsParamSchema = ParamLastTransactionCollectionPointId | ParamPurposeId | ParamStatus | ParamCustomPreferenceName | ParamCustomPreferenceValue | ParamDataElementName | ParamDataElementValue | ParamWithdrawalNotes | ParamIncludeTestDataSubject | ParamDateType | ParamPrimaryIdentifierType | ParamAdditionalIdentifierType | ParamOrganizationGroupId;

export interface DataSubjectsRequest {
  /** Format: date */
  endDate: string;
  /** @description discriminator enum property added by openapi-typescript */
  exportType: "DATA_SUBJECTS";
  params?: DataSubjectsParamSchema[];
  /** Format: date */
  startDate: string;
}

export interface GetBulkExportDownloadDetailsInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetBulkExportStatusInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetListOfBulkExportDownloadDetailsInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  query?: {
    continuationToken?: string;
    /** Format: int32 */
    size?: number;
  };
}

export interface GetListOfBulkExportsInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default createdDate,desc */
    sort?: "name,asc" | "name,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "completedDate,asc" | "completedDate,desc" | "expiryDate,asc" | "expiryDate,desc";
  };
}

export interface HeadersSchema {
  Authorization?: string;
}

export interface PageBulkExportListItem {
  content?: BulkExportListItem[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageableObject {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObject;
  unpaged?: boolean;
}

export interface ParamActionType {
  /** @default actionType */
  name: "actionType";
  values?: ("DELETE" | "REMOVE_TEST_FLAG")[];
}

export interface ParamAdditionalIdentifierType {
  /** @description discriminator enum property added by openapi-typescript */
  name: "additionalIdentifierType";
  values?: string[];
}

export interface ParamCollectionPointGuid {
  /** @description discriminator enum property added by openapi-typescript */
  name: "collectionPointGuid";
  values?: string[];
}

export interface ParamCollectionPointJWT {
  /** @default collectionPointJWT */
  name: "collectionPointJWT";
  values?: string[];
}

export interface ParamCollectionPointVersion {
  /** @description discriminator enum property added by openapi-typescript */
  name: "collectionPointVersion";
  values?: number[];
}

export interface ParamCustomPreferenceName {
  /** @description discriminator enum property added by openapi-typescript */
  name: "customPreferenceName";
  values?: string[];
}

export interface ParamCustomPreferenceValue {
  /** @description discriminator enum property added by openapi-typescript */
  name: "customPreferenceValue";
  values?: string[];
}

export interface ParamDataElementName {
  /** @description discriminator enum property added by openapi-typescript */
  name: "dataElementName";
  values?: string[];
}

export interface ParamDataElementValue {
  /** @description discriminator enum property added by openapi-typescript */
  name: "dataElementValue";
  values?: string[];
}

export interface ParamDateType {
  /** @description discriminator enum property added by openapi-typescript */
  name: "dateType";
  values?: ("CREATED_DATE" | "LAST_MODIFIED_DATE" | "LAST_INTERACTION_DATE")[];
}

export interface ParamDefaultStatus {
  /** @default defaultStatus */
  name: "defaultStatus";
  values?: ("PENDING" | "CONFIRMED" | "WITHDRAWN" | "IMPLICIT" | "EXPIRED" | "NOTGIVEN" | "OPT_OUT" | "NO_CHOICE" | "HARD_OPT_OUT" | "EXTEND" | "OPT_IN" | "NO_OPT_OUT")[];
}

export interface ParamIncludeTestDataSubject {
  /** @description discriminator enum property added by openapi-typescript */
  name: "includeTestDataSubject";
  values?: ("true" | "false")[];
}

export interface ParamLastTransactionCollectionPointId {
  /** @description discriminator enum property added by openapi-typescript */
  name: "lastTransactionCollectionPointId";
  values?: string[];
}

export interface ParamOrganizationGroupId {
  /** @description discriminator enum property added by openapi-typescript */
  name: "organizationGroupId";
  values?: string[];
}

export interface ParamPrimaryIdentifierType {
  /** @description discriminator enum property added by openapi-typescript */
  name: "primaryIdentifierType";
  values?: string[];
}

export interface ParamPurposeGuid {
  /** @description discriminator enum property added by openapi-typescript */
  name: "purposeGuid";
  values?: string[];
}

export interface ParamPurposeId {
  /** @description discriminator enum property added by openapi-typescript */
  name: "purposeId";
  values?: string[];
}

export interface ParamPurposeVersion {
  /** @description discriminator enum property added by openapi-typescript */
  name: "purposeVersion";
  values?: number[];
}

export interface ParamSourcePurposeGuid {
  /** @default sourcePurposeGuid */
  name: "sourcePurposeGuid";
  values?: string[];
}

export interface ParamStatus {
  /** @description discriminator enum property added by openapi-typescript */
  name: "status";
  values?: ("DRAFT" | "ACTIVE" | "RETIRED")[];
}

export interface ParamTargetPurposeGuid {
  /** @default targetPurposeGuid */
  name: "targetPurposeGuid";
  values?: string[];
}

export interface ParamTestDataSubject {
  /** @default testDataSubject */
  name: "testDataSubject";
  values?: ("true" | "false")[];
}

export interface ParamWithdrawalNotes {
  /** @description discriminator enum property added by openapi-typescript */
  name: "withdrawalNotes";
  values?: string[];
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface paths {
  "/api/ot-insights/v1/bulk-export-jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Bulk Exports */
    get: operations["getListOfBulkExports"];
    put?: never;
    /** Create Bulk Export */
    post: operations["createBulkExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ot-insights/v1/bulk-export-jobs/credits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Bulk Export Credit Details */
    get: operations["getBulkExportCreditDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ot-insights/v1/bulk-export-jobs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Bulk Export Status */
    get: operations["getBulkExportStatus"];
    put?: never;
    post?: never;
    /** Cancel Bulk Export */
    delete: operations["cancelBulkExport"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ot-insights/v1/bulk-export-jobs/{id}/download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Bulk Export Download Details */
    get: operations["getBulkExportDownloadDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ot-insights/v1/bulk-export-jobs/{id}/download/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Bulk Export Download Details */
    get: operations["getListOfBulkExportDownloadDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getListOfBulkExports: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "completedDate,asc" | "completedDate,desc" | "expiryDate,asc" | "expiryDate,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageBulkExportListItem;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createBulkExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BulkExportRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getBulkExportCreditDetails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportCreditsInformation;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getBulkExportStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  cancelBulkExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getBulkExportDownloadDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportDownloadResponse[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getListOfBulkExportDownloadDetails: {
    parameters: {
      query?: {
        continuationToken?: string;
        size?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportDownloadPageResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
