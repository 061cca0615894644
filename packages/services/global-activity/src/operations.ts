// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { GlobalActivity } from "./interface.js";

const service: OperationGroup = { package: "global-activity", host: "tenant" };

/**
 * Get List of Event Types
 *
 * `GET /api/audit/v4/audits/event-types`
 */
export const listEventTypes: UnboundOperation<GlobalActivity["listEventTypes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listEventTypes",
  path: "/api/audit/v4/audits/event-types",
  scopes: ["ACTIVITY_LOG"],
  responseType: "list",
});
