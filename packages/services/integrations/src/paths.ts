// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { integrations } from "./index.js";
import type { Credentials, WorkflowActionsRequest } from "./schema.js";

/** The requests of OneTrust's "Platform - Integrations" by path, for `pathClient`. */
export const integrationsPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(integrations);

export interface paths {
  "/api/integrationmanager/v2/credentials/{type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update System Credential */
    put: operations["updateSystemCredential"];
    /** Create System Credential */
    post: operations["createSystemCredential"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/integrationmanager/v2/workflows/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Export Workflow */
    get: operations["exportWorkflow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/integrationmanager/v2/workflows/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import Workflow */
    post: operations["importWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  updateSystemCredential: {
    parameters: {
      query: {
        name: string;
      };
      header?: never;
      path: {
        type: "HTTP";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Credentials;
      };
    };
    responses: {
      202: {
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
  createSystemCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        type: "HTTP";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Credentials;
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
  exportWorkflow: {
    parameters: {
      query: {
        workflowName: string;
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
          "application/json": WorkflowActionsRequest;
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
  importWorkflow: {
    parameters: {
      query?: {
        name?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "multipart/form-data": {
          file: Blob;
        };
      };
    };
    responses: {
      201: {
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
}
