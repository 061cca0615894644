// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { documentGateway } from "./index.js";

/** The requests of OneTrust's "The Trust Intelligence Platform - Document Gateway" by path, for `pathClient`. */
export const documentGatewayPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(documentGateway);

export interface paths {
  "/api/document-gateway/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download Document */
    get: operations["downloadDocument"];
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
  downloadDocument: {
    parameters: {
      query?: never;
      header: {
        Authorization: string;
      };
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
          "*/*": Blob;
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
