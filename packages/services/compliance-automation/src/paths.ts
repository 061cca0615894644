// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { complianceAutomation } from "./index.js";
import type { InitiativeResponse, InitiativeUpdateRequest, PageSearchRequest } from "./schema.js";

/** The requests of OneTrust's "Tech Risk & Compliance - Compliance Automation" by path, for `pathClient`. */
export const complianceAutomationPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(complianceAutomation);

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export interface paths {
  "/api/compliance-wr/v1/initiatives/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Initiatives */
    post: operations["listInitiatives"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/compliance-wr/v1/initiatives/{initiativeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Initiative */
    get: operations["getInitiative"];
    /** Update Initiative */
    put: operations["updateInitiative"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listInitiatives: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "id,asc" | "id,desc" | "number,asc" | "number,desc" | "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": PageSearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InitiativeResponse[];
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
  getInitiative: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        initiativeId: string;
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
          "application/json": InitiativeResponse;
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
  updateInitiative: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        initiativeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WithRequired<InitiativeUpdateRequest, "name" | "observationEndDT" | "observationStartDT" | "ownerIds">;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InitiativeResponse;
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
