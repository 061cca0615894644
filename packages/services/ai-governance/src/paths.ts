// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { aiGovernance } from "./index.js";
import type {
  Attribute,
  AttributeCreateRequest,
  AttributeOptionRequest,
  AttributeQueryCriteria,
  Entity,
  EntityCreateRequest,
  EntityListRequest,
  EntityQueryRequest,
  EntityRowPage,
  EntityType,
  EntityTypeRowPage,
  EntityUpdateRequest,
  Link,
  LinkRequest,
  LinkRowPage,
  Task,
  TaskCreateRequest,
  TaskUpdateRequest,
  WorkflowSpecificStageNavigationRequest,
  WorkflowStageList,
} from "./schema.js";

/** The requests of OneTrust's "AI Governance - AI Governance" by path, for `pathClient`. */
export const aiGovernancePaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(aiGovernance);

export interface paths {
  "/api/ai-governance/v1/assignments/entities/{entityId}/types/{type}/stage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Entity Workflow Stage */
    post: operations["updateEntityWorkflowStage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Entity */
    post: operations["createEntity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entities/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Full Entity Details */
    post: operations["searchEntities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entities/{entityId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Entity */
    get: operations["getEntity"];
    put?: never;
    post?: never;
    /** Delete Entity */
    delete: operations["deleteEntity"];
    options?: never;
    head?: never;
    /** Modify Entity */
    patch: operations["modifyEntity"];
    trace?: never;
  };
  "/api/ai-governance/v1/entity-basic-details/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Basic Entity Details */
    post: operations["searchBasicEntityDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entity-types/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Entity Types */
    post: operations["listEntityTypes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entity-types/{entityTypeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Entity Type */
    get: operations["getEntityType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/linked-entity-types/entity-types/names/{entityTypeName}/entities/{entityId}/links/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Relationship Records by Entity */
    post: operations["listRelationshipRecordsByEntity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Relationship Record between Entities */
    post: operations["createRelationshipRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/links/{linkId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Relationship Record */
    get: operations["getRelationshipRecord"];
    put?: never;
    post?: never;
    /** Remove Relationship Record */
    delete: operations["removeRelationshipRecord"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/schema-attribute-options": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Options to Attribute */
    post: operations["addOptionsToAttribute"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/schema-attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Attribute to Schema */
    post: operations["addAttributeToSchema"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/schema-attributes/{attributeId}/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Disable Attribute */
    put: operations["disableAttribute"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/schema-attributes/{attributeId}/enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Enable Attribute */
    put: operations["enableAttribute"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Task */
    post: operations["createTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/tasks/{taskId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Task */
    get: operations["getTask"];
    /** Update Task */
    put: operations["updateTask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  updateEntityWorkflowStage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
        type: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WorkflowSpecificStageNavigationRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkflowStageList;
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
  createEntity: {
    parameters: {
      query?: {
        entityTypeId?: string | undefined;
        entityTypeName?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Entity;
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
  searchEntities: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
        entityTypeName?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
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
          "application/json": EntityRowPage;
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
  getEntity: {
    parameters: {
      query?: {
        entityTypeId?: string | undefined;
        entityTypeName?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        entityId: string;
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
          "application/json": Entity;
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
  deleteEntity: {
    parameters: {
      query?: {
        entityTypeId?: string | undefined;
        entityTypeName?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        entityId: string;
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
  modifyEntity: {
    parameters: {
      query?: {
        entityTypeId?: string | undefined;
        entityTypeName?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Entity;
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
  searchBasicEntityDetails: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityQueryRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityRowPage;
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
  listEntityTypes: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": AttributeQueryCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityTypeRowPage;
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
  getEntityType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeId: string;
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
          "application/json": EntityType;
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
  listRelationshipRecordsByEntity: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "id,asc" | "id,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        entityTypeName: "aisystems" | "datasets" | "models" | "aiagents" | (string & {});
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AttributeQueryCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkRowPage;
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
  createRelationshipRecord: {
    parameters: {
      query: {
        linkTypeId: string;
      };
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Link;
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
  getRelationshipRecord: {
    parameters: {
      query: {
        linkTypeId: string;
      };
      header?: never;
      path: {
        linkId: string;
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
          "application/json": Link;
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
  removeRelationshipRecord: {
    parameters: {
      query: {
        linkTypeId: string;
      };
      header?: never;
      path: {
        linkId: string;
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
  addOptionsToAttribute: {
    parameters: {
      query: {
        attributeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AttributeOptionRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Attribute;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Attribute;
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
  addAttributeToSchema: {
    parameters: {
      query: {
        schemaName: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AttributeCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Attribute;
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
  disableAttribute: {
    parameters: {
      query: {
        schemaId: string;
      };
      header?: never;
      path: {
        attributeId: string;
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
          "application/json": Attribute;
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
  enableAttribute: {
    parameters: {
      query: {
        schemaId: string;
      };
      header?: never;
      path: {
        attributeId: string;
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
          "application/json": Attribute;
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
  createTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TaskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Task;
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
  getTask: {
    parameters: {
      query?: {
        includePermissionsMetadata?: boolean | undefined;
        excludeInactiveTasks?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        taskId: string;
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
          "application/json": Task;
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
  updateTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TaskUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Task;
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
