// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { inventoryLinking } from "./index.js";
import type {
  ContextualLinkUpdateRequest,
  EntityListRequest,
  LinkRequest,
  PersonalDataDetailedResponse,
  PersonalDataLinkRequest,
  Relationship,
  RelationshipCreateRequest,
  RelationshipRow,
  SearchCriteria,
} from "./schema.js";

/** The requests of OneTrust's "Platform - Inventory" by path, for `pathClient`. */
export const inventoryLinkingPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(inventoryLinking);

export interface paths {
  "/api/inventory-linking/v1/contextual-entities/inventory/{inventoryId}/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Relationships */
    post: operations["listRelationships"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Relationship by Type Name */
    put: operations["updateRelationshipByTypeName"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Link or Unlink Personal Data to Relationship by Type Name */
    put: operations["setRelationshipPersonalDataByTypeName"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Personal Data for Relationship by Type Name */
    post: operations["listRelationshipPersonalDataByTypeName"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Relationship by Type ID */
    put: operations["updateRelationshipByTypeId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Link or Unlink Personal Data to Relationship by Type ID */
    put: operations["setRelationshipPersonalDataByTypeId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Personal Data for Relationship by Type ID */
    post: operations["listRelationshipPersonalDataByTypeId"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/inventories/relations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Relationship */
    post: operations["createInventoryRelationship"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/relationship": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Relationship */
    post: operations["createRelationship"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Relationship by Type Name */
    get: operations["getRelationshipByTypeName"];
    put?: never;
    post?: never;
    /** Delete Relationship by Type Name */
    delete: operations["deleteRelationshipByTypeName"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Relationship by Type ID */
    get: operations["getRelationshipByTypeId"];
    put?: never;
    post?: never;
    /** Delete Relationship by Type ID */
    delete: operations["deleteRelationshipByTypeId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listRelationships: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        inventoryId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityListRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown | RelationshipRow[];
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
  updateRelationshipByTypeName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild" | (string & {});
        contextualLinkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContextualLinkUpdateRequest;
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
  setRelationshipPersonalDataByTypeName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeName: string;
        contextualLinkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PersonalDataLinkRequest[];
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
  listRelationshipPersonalDataByTypeName: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        contextualLinkId: string;
        entityTypeName: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PersonalDataDetailedResponse[];
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
  updateRelationshipByTypeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeId: string;
        contextualLinkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContextualLinkUpdateRequest;
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
  setRelationshipPersonalDataByTypeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeId: string;
        contextualLinkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PersonalDataLinkRequest[];
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
  listRelationshipPersonalDataByTypeId: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        contextualLinkId: string;
        entityTypeId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PersonalDataDetailedResponse[];
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
  createInventoryRelationship: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  createRelationship: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RelationshipCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  getRelationshipByTypeName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        relationshipTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild" | (string & {});
        relationshipId: string;
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
          "application/json": Relationship;
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
  deleteRelationshipByTypeName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        relationshipTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild" | (string & {});
        relationshipId: string;
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
  getRelationshipByTypeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        relationshipTypeId: string;
        relationshipId: string;
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
          "application/json": Relationship;
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
  deleteRelationshipByTypeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        relationshipTypeId: string;
        relationshipId: string;
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
}
