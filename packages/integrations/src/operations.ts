// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { Integrations } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<Integrations> = {
  createSystemCredential: {
    path: "/api/integrationmanager/v2/credentials/{type}",
    scopes: ["INTEGRATIONS"],
    method: "POST",
    body: "json",
    answer: "none",
  },
  exportWorkflow: { path: "/api/integrationmanager/v2/workflows/export", scopes: ["INTEGRATIONS"] },
  importWorkflow: {
    path: "/api/integrationmanager/v2/workflows/import",
    scopes: ["INTEGRATIONS"],
    method: "POST",
    body: "multipart",
  },
  updateSystemCredential: {
    path: "/api/integrationmanager/v2/credentials/{type}",
    scopes: ["INTEGRATIONS"],
    method: "PUT",
    body: "json",
    answer: "none",
    replaySafe: true,
  },
};
