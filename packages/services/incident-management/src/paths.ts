// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { incidentManagement } from "./index.js";
import type {
  Incident,
  IncidentCreateRequest,
  IncidentDetails,
  IncidentList,
  IncidentUpdateRequest,
  InventoryLinkAssociation,
  InventoryLinkCreationRequest,
  SearchCriteria,
  WorkflowSpecificStageNavigationRequest,
  WorkflowStageList,
} from "./schema.js";

/** The requests of OneTrust's "Privacy Automation - Incident Management" by path, for `pathClient`. */
export const incidentManagementPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(incidentManagement);

export interface paths {
  "/api/incident/v1/assignments/entities/{entityId}/stage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Incident Stage */
    post: operations["updateIncidentStage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/assignments/entities/{entityId}/types/{type}/stage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Incident Stage by Type */
    post: operations["updateIncidentStageByType"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/incidents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Incident */
    post: operations["createIncident"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/incidents/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Incidents */
    post: operations["searchIncidents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/incidents/{incidentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Incident */
    get: operations["getIncident"];
    /** Update Incident */
    put: operations["updateIncident"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/incidents/{incidentId}/inventory-links/{inventoryType}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Link Incident to Inventory */
    post: operations["linkIncidentToInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  updateIncidentStage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
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
  updateIncidentStageByType: {
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
  createIncident: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IncidentCreateRequest;
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
  searchIncidents: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
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
          "application/json": IncidentList[];
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
  getIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: string;
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
          "application/json": IncidentDetails;
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
  updateIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IncidentUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Incident;
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
  linkIncidentToInventory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: string;
        inventoryType: "assets" | "processing-activities" | "vendors" | "entities" | (string & {});
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryLinkCreationRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InventoryLinkAssociation[];
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
