// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { globalActivity } from "./index.js";
import type { EventType } from "./schema.js";

/** The requests of OneTrust's "Platform - Global Activity" by path, for `pathClient`. */
export const globalActivityPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(globalActivity);

export interface paths {
  "/api/audit/v4/audits/event-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Event Types */
    get: operations["listEventTypes"];
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
  listEventTypes: {
    parameters: {
      query?: {
        modules?: string[] | undefined;
        objectTypes?: string[] | undefined;
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
          "application/json": EventType[];
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
