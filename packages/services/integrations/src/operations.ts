// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { Integrations } from "./interface.js";

const service: OperationGroup = { package: "integrations", host: "tenant" };

/**
 * Create System Credential
 *
 * `POST /api/integrationmanager/v2/credentials/{type}`
 */
export const createSystemCredential: UnboundOperation<Integrations["createSystemCredential"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createSystemCredential",
  path: "/api/integrationmanager/v2/credentials/{type}",
  scopes: ["INTEGRATIONS"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Export Workflow
 *
 * `GET /api/integrationmanager/v2/workflows/export`
 */
export const exportWorkflow: UnboundOperation<Integrations["exportWorkflow"]> = /* @__PURE__ */ defineOperation(service, {
  name: "exportWorkflow",
  path: "/api/integrationmanager/v2/workflows/export",
  scopes: ["INTEGRATIONS"],
  required: { query: ["workflowName"] },
});

/**
 * Import Workflow
 *
 * `POST /api/integrationmanager/v2/workflows/import`
 */
export const importWorkflow: UnboundOperation<Integrations["importWorkflow"]> = /* @__PURE__ */ defineOperation(service, {
  name: "importWorkflow",
  path: "/api/integrationmanager/v2/workflows/import",
  scopes: ["INTEGRATIONS"],
  method: "POST",
  body: "multipart",
  bodyOptional: true,
  files: ["file"],
  responseType: "any",
});

/**
 * Update System Credential
 *
 * `PUT /api/integrationmanager/v2/credentials/{type}`
 */
export const updateSystemCredential: UnboundOperation<Integrations["updateSystemCredential"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateSystemCredential",
  path: "/api/integrationmanager/v2/credentials/{type}",
  scopes: ["INTEGRATIONS"],
  method: "PUT",
  body: "json",
  required: { query: ["name"] },
  response: "none",
  idempotent: true,
});
