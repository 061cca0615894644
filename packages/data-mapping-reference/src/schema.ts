// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AttributeCreateRequest {
  allowOther?: boolean;
  attributeType?: "none" | "locations" | "users";
  description: string;
  name: string;
  responseType: "single-select" | "multi-select" | "text" | "date";
  trackedAtRelatedInventoryType?: "personal-data";
}

export type AttributeDetailResponse = {
  allowOther?: boolean;
  values?: AttributeValueResponse[];
} & AttributeResponse;

export interface AttributeResponse {
  attributeType?: string | null;
  description?: string | null;
  descriptionKey?: string | null;
  fieldName?: string | null;
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
  required?: boolean | null;
  responseType?: string | null;
  status?: string | null;
}

export interface AttributeValueCreateRequest {
  selectionValue?: string;
  value?: string;
}

export interface AttributeValueResponse {
  id?: string;
  seeded?: boolean;
  status?: string;
  value?: string;
  valueKey?: string;
}

export interface AttributeValueUpdateRequest {
  selectionValue?: string;
  value?: string;
}

export interface BaseInventoryAssociation {
  inventoryAssociationId?: string;
  inventoryId?: string;
}

export interface BasicEntityIdAndName {
  id: string;
  name: string;
}

export interface BulkAttributeStatusUpdateRequest {
  fieldNames?: string[];
}

export interface ContextualLinkUpdateRequest {
  attributes?: unknown;
  processingActivityId?: string;
}

export interface CreateAsset {
  location?: InventoryValue;
  name?: string;
  organization?: InventoryValue;
}

export interface CreateEntity {
  name?: string;
  organization?: InventoryValue;
  primaryOperatingLocation?: InventoryValue;
}

export interface CreateInventory {
  exampleMultiSelectField?: InventoryValue[];
  exampleSingleSelectField?: InventoryValue[];
  location?: InventoryValue;
  name?: string;
  organization?: InventoryValue;
  type?: {
    /** UUID. */
    id?: string;
    value?: string;
  };
}

export interface CreatePa {
  name?: string;
  organization?: InventoryValue;
}

export interface CreateVendor {
  name?: string;
  organization?: InventoryValue;
  type?: InventoryValue;
}

export interface CriteriaDefinition {
  attributeKey: string;
  operator: "EQ" | "IN_BETWEEN";
  values: string[];
}

export interface DataCategoryCreateUpdateRequest {
  description?: string;
  value?: string;
}

export interface DataCategoryResponse {
  description?: string | null;
  descriptionKey?: string | null;
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface DataClassificationCreateUpdateRequest {
  description?: string;
  value?: string;
}

export interface DataClassificationResponse {
  description?: string | null;
  descriptionKey?: string | null;
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface DataElementCreateRequest {
  categories?: ObjectReference[];
  classifications?: ObjectReference[];
  description?: string;
  value?: string;
}

export interface DataElementDetailedResponse {
  categories?: DataCategoryResponse[] | null;
  classifications?: DataClassificationResponse[] | null;
  description?: string | null;
  descriptionKey?: string | null;
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface DataElementResponse {
  description?: string;
  descriptionKey?: string;
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface DataSubjectCreateUpdateRequest {
  description?: string;
  value?: string;
}

export interface DataSubjectResponse {
  description?: string;
  descriptionKey?: string;
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface EntityIdAndType {
  id: string;
  type: string;
}

export interface ErrorSchema {
  code?: string;
  detail?: string;
  source?: ErrorSource;
  title?: string;
}

export interface ErrorSource {
  parameter?: string;
  pointer?: string;
}

export interface GetAttributeOptionsInput {
  path: {
    attributeId: string;
    valueId: string;
  };
}

export interface GetInventorySchemaInput {
  path: {
    type: "processing-activities" | "vendors" | "assets" | "entities";
  };
  query?: {
    showAll?: "true" | "false";
  };
}

export interface GetListOfDataClassificationsInput {
  query: {
    /** Default 0. */
    page: string;
    size?: string;
  };
}

export interface GetListOfDataElementsInput {
  query: {
    page: number;
    size?: string;
  };
}

export interface InventoryAssociationCreateRequest {
  id: string;
  relation?: "RelatedLinkType" | "SubProcessorLinkType" | "StorageProcessingLinkType" | "JointControllerLinkType" | "DestinationAccessLinkType" | "RecipientOfSaleLinkType" | "ControllerLinkType" | "ProcessorLinkType" | "ProductOrServiceProviderLinkType" | "SourceCollectionLinkType";
}

export interface InventoryAssociationRemoveRequest {
  inventoryAssociationId?: string;
}

export interface InventoryAssociationRequest {
  relation: "RelatedLinkType" | "SubProcessorLinkType" | "StorageProcessingLinkType" | "JointControllerLinkType" | "DestinationAccessLinkType" | "RecipientOfSaleLinkType" | "ControllerLinkType" | "ProcessorLinkType" | "ProductOrServiceProviderLinkType" | "SourceCollectionLinkType";
}

export interface InventoryAttachmentRequest {
  attachmentId: string;
  description?: string;
}

export interface InventoryControlImplementationsRequest {
  controlIds: string[];
  status?: "Pending" | "Implemented" | "NotDoing" | "Suggested";
}

export interface InventoryFilterRequest {
  filters?: CriteriaDefinition[];
}

export interface InventoryListResponse {
  data?: {
    id?: string;
    name?: string;
    organization?: {
      id?: string;
      value?: string;
    };
  }[];
  meta?: {
    page?: {
      number?: string;
      size?: string;
      totalElements?: string;
      totalPages?: string;
    };
  };
}

export interface InventoryStatusRequest {
  key?: "pending" | "active" | "archived";
}

export interface InventoryValue {
  id?: string;
  selectionValue?: string;
  value?: string;
}

export interface LinkRequest {
  attributes?: unknown;
  contextProcess?: unknown;
  linkTypeLabel: string;
  linkTypeName: string;
  sourceInventory: unknown;
  targetInventory: unknown;
}

export type ListAttributeValueCreateRequest = AttributeValueCreateRequest[];

export type ListAttributeValueResponse = AttributeValueResponse[];

export type ListInventoryAttachmentRequest = InventoryAttachmentRequest[];

export interface Metadata {
  page?: OtPage;
}

export interface ObjectReference {
  id?: string;
  value?: string;
}

export interface OneTrustMetadata {
  page?: OneTrustPage | null;
}

export interface OneTrustPage {
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  size?: number | null;
  sort?: OneTrustSort[] | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface OneTrustResponseListDataCategoryResponse {
  data?: DataCategoryResponse[];
  errors?: unknown[];
  meta?: OneTrustMetadata;
}

export interface OneTrustResponseListDataClassificationResponse {
  data?: DataClassificationResponse[] | null;
  errors?: unknown[] | null;
  meta?: OneTrustMetadata | null;
}

export interface OneTrustResponseListDataElementDetailedResponse {
  data?: DataElementDetailedResponse[] | null;
  errors?: unknown[] | null;
  meta?: OneTrustMetadata | null;
}

export interface OneTrustResponseListDataSubjectResponse {
  data?: DataSubjectResponse[];
  errors?: unknown[];
  meta?: OneTrustMetadata;
}

export interface OneTrustResponseListPersonalDataLinkResponse {
  data?: PersonalDataLinkResponse[];
  errors?: unknown[];
  meta?: OneTrustMetadata;
}

export interface OneTrustSort {
  direction?: "ASC" | "DESC" | (string & {}) | null;
  property?: string | null;
}

export interface OtPage {
  first?: boolean;
  last?: boolean;
  /** Integer. */
  number?: number;
  /** Integer. */
  size?: number;
  /** Integer. */
  totalElements?: number;
  /** Integer. */
  totalPages?: number;
}

export interface PersonalDataLinkRequest {
  dataElement?: ObjectReference;
  dataSubjectType?: ObjectReference;
}

export interface PersonalDataLinkResponse {
  dataCategories?: DataCategoryResponse[];
  dataClassifications?: DataClassificationResponse[];
  dataElement?: DataElementResponse;
  dataSubjectType?: DataSubjectResponse;
}

export interface PersonalDataRequest {
  dataElementId?: string;
  dataSubjectTypeId?: string;
}

export interface ResponseDataCategoryResponse {
  data?: DataCategoryResponse;
  errors?: ErrorSchema[];
  meta?: Metadata;
}

export interface ResponseDataClassificationResponse {
  data?: DataClassificationResponse;
  errors?: ErrorSchema[];
  meta?: Metadata;
}

export interface ResponseDataElementDetailedResponse {
  data?: DataElementDetailedResponse;
  errors?: ErrorSchema[];
  meta?: Metadata;
}

export interface ResponseDataSubjectResponse {
  data?: DataSubjectResponse;
  errors?: ErrorSchema[];
  meta?: Metadata;
}

export interface ResponseSchema {
  data?: unknown;
  errors?: ErrorSchema[];
}

export interface SchemaSummary {
  description?: string;
  id?: string;
  name?: string;
  nameKey?: string;
  uri?: string;
}

export interface UpdateInventory {
  exampleMultiSelectField?: InventoryValue[];
  exampleSingleSelectField?: InventoryValue[];
  exampleTextField?: string;
}

export interface UpsertInventory {
  exampleMultiSelectField?: InventoryValue[];
  exampleSingleSelectField?: InventoryValue[];
  exampleTextField?: string;
  location?: InventoryValue;
  name?: string;
  organization?: InventoryValue;
  type?: InventoryValue;
}

export interface paths {
  "/api/inventory/v2/data-classifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Classifications */
    get: operations["getListOfDataClassifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-elements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Elements */
    get: operations["getListOfDataElements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/schemas/attributes/{attributeId}/values/{valueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Attribute Options */
    get: operations["getAttributeOptions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/schemas/{type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory Schema */
    get: operations["getInventorySchema"];
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
  getListOfDataClassifications: {
    parameters: {
      query: {
        page: string;
        size?: string;
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
          "application/json": OneTrustResponseListDataClassificationResponse;
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
  getListOfDataElements: {
    parameters: {
      query: {
        page: number;
        size?: string;
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
          "application/json": OneTrustResponseListDataElementDetailedResponse;
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
  getAttributeOptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attributeId: string;
        valueId: string;
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
  getInventorySchema: {
    parameters: {
      query?: {
        showAll?: "true" | "false";
      };
      header?: never;
      path: {
        type: "processing-activities" | "vendors" | "assets" | "entities";
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
          "application/json": AttributeResponse[];
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
