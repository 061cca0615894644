// Generated from specs/snapshots/privacy-automation-data-mapping-automation.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { dataMapping } from "./index.js";
import type {
  AssetInventoryCreateRequest,
  AttributeDetailResponse,
  BaseInventoryAssociation,
  BasicInventoryFilterRequest,
  CreateInventoryOutput,
  DataCategoryCreateUpdateRequest,
  DataCategoryResponse,
  DataCategoryRow,
  DataClassificationCreateUpdateRequest,
  DataClassificationResponse,
  DataElementCreateRequest,
  DataElementDetailedResponse,
  DataSubjectCreateUpdateRequest,
  DataSubjectResponse,
  DataSubjectRow,
  EntityInventoryCreateRequest,
  InventoriesPaginatedListResponse,
  InventoryAssociationCreateRequest,
  InventoryAssociationRemoveRequest,
  InventoryAssociationRequest,
  InventoryAssociationUpdateRequest,
  InventoryChanges,
  InventoryControlImplementationsRequest,
  InventoryResult,
  KeyNameInput,
  ListInventoryLinksOutput,
  PersonalDataLinkAttributesRequest,
  ProcessingActivityInventoryCreateRequest,
  SchemaSummary,
  UpdateInventoryByExternalIdOutput,
  VendorInventoryCreateRequest,
} from "./schema.js";

/** The requests of OneTrust's "Privacy Automation - Data Mapping Automation" by path, for `pathClient`. */
export const dataMappingPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(dataMapping);

export interface paths {
  "/api/inventory/v2/data-categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Categories */
    get: operations["listDataCategories"];
    put?: never;
    /** Create Data Category */
    post: operations["createDataCategory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-categories/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Category */
    get: operations["getDataCategory"];
    put?: never;
    post?: never;
    /** Delete Data Category */
    delete: operations["deleteDataCategory"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-classifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Data Classification */
    post: operations["createDataClassification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-classifications/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Classification */
    get: operations["getDataClassification"];
    put?: never;
    post?: never;
    /** Delete Data Classification */
    delete: operations["deleteDataClassification"];
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
    get?: never;
    put?: never;
    /** Create Data Element */
    post: operations["createDataElement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-elements/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Element */
    get: operations["getDataElement"];
    put?: never;
    post?: never;
    /** Delete Data Element */
    delete: operations["deleteDataElement"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-subjects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subjects */
    get: operations["listDataSubjects"];
    put?: never;
    /** Create Data Subject */
    post: operations["createDataSubject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-subjects/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject */
    get: operations["getDataSubject"];
    put?: never;
    post?: never;
    /** Delete Data Subject */
    delete: operations["deleteDataSubject"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories-personal-data/{personalDataAssociationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Advanced Attributes for Personal Data Association */
    put: operations["updatePersonalDataAssociation"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{id}/associations/{associationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Inventory Link */
    put: operations["updateInventoryLink"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{id}/relations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Link Inventory */
    put: operations["updateInventoryAssociations"];
    /** Link Inventory */
    post: operations["linkInventory"];
    /** Delete Inventory Link */
    delete: operations["deleteInventoryLink"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{id}/relations/{inventoryType}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory Links */
    get: operations["listInventoryLinks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{inventoryId}/set-as-parent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set Inventory as Parent */
    put: operations["setInventoryAsParent"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{inventoryId}/unset-as-parent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Unset Inventory as Parent */
    put: operations["unsetInventoryAsParent"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{parentInventoryId}/link-assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Asset Inventory as Child to Parent Inventory */
    post: operations["addChildAsset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{parentInventoryId}/link-legal-entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Legal Entity Inventory as Child to Parent Inventory */
    post: operations["addChildLegalEntity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{parentInventoryId}/link-processing-activities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Processing Activity Inventory as Child to Parent Inventory */
    post: operations["addChildProcessingActivity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{parentInventoryId}/link-vendors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Vendor Inventory as Child to Parent Inventory */
    post: operations["addChildVendor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Inventories */
    get: operations["listInventories"];
    put?: never;
    /** Create Inventory */
    post: operations["createInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/business-key": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Inventory by External ID */
    put: operations["updateInventoryByExternalId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/criteria": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Inventories by Criteria */
    post: operations["searchInventories"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/reference/{externalId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory by External ID */
    get: operations["getInventoryByExternalId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory by ID */
    get: operations["getInventoryById"];
    /** Update Inventory by ID */
    put: operations["updateInventoryById"];
    post?: never;
    /** Delete Inventory */
    delete: operations["deleteInventory"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/{id}/copy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Copy Inventory */
    post: operations["copyInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/{id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Inventory Status */
    put: operations["updateInventoryStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{type}/{inventoryId}/control-implementations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Control Implementation */
    post: operations["createControlImplementation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventory-hierarchies/{rootInventoryId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Child Inventories by Root Inventory */
    get: operations["listChildInventories"];
    put?: never;
    post?: never;
    /** Remove Child Inventory from Root Inventory */
    delete: operations["removeChildInventory"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/schemas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Inventory Schemas */
    get: operations["listInventorySchemas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/schemas/{schemaName}/attributes/{fieldName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory Schema Details */
    get: operations["getInventorySchemaDetails"];
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
  listDataCategories: {
    parameters: {
      query?: {
        filter?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": unknown | DataCategoryRow[];
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
  createDataCategory: {
    parameters: {
      query?: {
        generator?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataCategoryCreateUpdateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataCategoryResponse;
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
  getDataCategory: {
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
          "application/json": DataCategoryResponse;
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
  deleteDataCategory: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  createDataClassification: {
    parameters: {
      query?: {
        generator?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataClassificationCreateUpdateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataClassificationResponse;
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
  getDataClassification: {
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
          "application/json": DataClassificationResponse;
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
  deleteDataClassification: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  createDataElement: {
    parameters: {
      query?: {
        generator?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataElementCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataElementDetailedResponse;
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
  getDataElement: {
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
          "application/json": DataElementDetailedResponse;
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
  deleteDataElement: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  listDataSubjects: {
    parameters: {
      query?: {
        filter?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": unknown | DataSubjectRow[];
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
  createDataSubject: {
    parameters: {
      query?: {
        generator?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSubjectCreateUpdateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSubjectResponse;
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
  getDataSubject: {
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
          "application/json": DataSubjectResponse;
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
  deleteDataSubject: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  updatePersonalDataAssociation: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
      };
      header?: never;
      path: {
        personalDataAssociationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PersonalDataLinkAttributesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  updateInventoryLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        associationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryAssociationRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  updateInventoryAssociations: {
    parameters: {
      query?: {
        entityType?: "processing-activities" | "vendors" | "assets" | "entities" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryAssociationUpdateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  linkInventory: {
    parameters: {
      query?: {
        entityType?: "processing-activities" | "vendors" | "assets" | "entities" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryAssociationCreateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BaseInventoryAssociation[];
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
  deleteInventoryLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryAssociationRemoveRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  listInventoryLinks: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        id: string;
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | "data-elements" | (string & {});
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
          "application/json": ListInventoryLinksOutput;
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
  setInventoryAsParent: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
      };
      header?: never;
      path: {
        inventoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  unsetInventoryAsParent: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
      };
      header?: never;
      path: {
        inventoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  addChildAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parentInventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  addChildLegalEntity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parentInventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  addChildProcessingActivity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parentInventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  addChildVendor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parentInventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": unknown[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  listInventories: {
    parameters: {
      query?: {
        filter?: string | undefined;
        markForDelete?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
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
          "application/json": InventoriesPaginatedListResponse;
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
  createInventory: {
    parameters: {
      query?: {
        generator?: string | undefined;
        createAsMaster?: boolean | undefined;
        sourceId?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssetInventoryCreateRequest | VendorInventoryCreateRequest | EntityInventoryCreateRequest | ProcessingActivityInventoryCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateInventoryOutput;
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
  updateInventoryByExternalId: {
    parameters: {
      query?: {
        generator?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssetInventoryCreateRequest | VendorInventoryCreateRequest | EntityInventoryCreateRequest | ProcessingActivityInventoryCreateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UpdateInventoryByExternalIdOutput;
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
  searchInventories: {
    parameters: {
      query?: {
        markForDelete?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BasicInventoryFilterRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InventoriesPaginatedListResponse;
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
  getInventoryByExternalId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
        externalId: string;
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
          "application/json": InventoryResult;
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
  getInventoryById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
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
          "application/json": InventoryResult;
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
  updateInventoryById: {
    parameters: {
      query?: {
        primaryEntity?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryChanges;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InventoryResult;
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
  deleteInventory: {
    parameters: {
      query?: {
        deleteType?: "SOFT" | "HARD" | (string & {}) | undefined;
        deleteReason?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
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
        content?: never;
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
  copyInventory: {
    parameters: {
      query?: {
        inheritFromMaster?: boolean | undefined;
        copyRelated?: boolean | undefined;
        copyAsChild?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryChanges;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  updateInventoryStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": KeyNameInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  createControlImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        type: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
        inventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryControlImplementationsRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  listChildInventories: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      };
      header?: never;
      path: {
        rootInventoryId: string;
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
  removeChildInventory: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
        childInventoryId: string;
      };
      header?: never;
      path: {
        rootInventoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  listInventorySchemas: {
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
          "application/json": SchemaSummary[];
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
  getInventorySchemaDetails: {
    parameters: {
      query?: {
        showAll?: boolean | undefined;
        optionsSize?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
        fieldName: string;
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
          "application/json": AttributeDetailResponse;
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
