// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { dataMappingReference } from "./index.js";
import type { AttributeResponse, DataClassificationListResult, DataElementDetailedListResult } from "./schema.js";

/** The requests of OneTrust's "Privacy Automation - Data Mapping Automation" by path, for `pathClient`. */
export const dataMappingReferencePaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(dataMappingReference);

export interface paths {
  "/api/inventory/v2/data-classifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Classifications */
    get: operations["listDataClassifications"];
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
    get: operations["listDataElements"];
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
  listDataClassifications: {
    parameters: {
      query: {
        page: string;
        size?: string | undefined;
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
          "application/json": DataClassificationListResult;
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
  listDataElements: {
    parameters: {
      query: {
        page: number;
        size?: string | undefined;
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
          "application/json": DataElementDetailedListResult;
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
        showAll?: "true" | "false" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        type: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
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
