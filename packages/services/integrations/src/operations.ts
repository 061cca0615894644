// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { Integrations } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<Integrations> = {
  createSystemCredential: {
    path: "/api/integrationmanager/v2/credentials/{type}",
    scopes: ["INTEGRATIONS"],
    method: "POST",
    body: "json",
    response: "none",
  },
  exportWorkflow: {
    path: "/api/integrationmanager/v2/workflows/export",
    scopes: ["INTEGRATIONS"],
    required: { query: ["workflowName"] },
  },
  importWorkflow: {
    path: "/api/integrationmanager/v2/workflows/import",
    scopes: ["INTEGRATIONS"],
    method: "POST",
    body: "multipart",
    bodyOptional: true,
    files: ["file"],
    responseType: "any",
  },
  updateSystemCredential: {
    path: "/api/integrationmanager/v2/credentials/{type}",
    scopes: ["INTEGRATIONS"],
    method: "PUT",
    body: "json",
    required: { query: ["name"] },
    response: "none",
    idempotent: true,
  },
};
