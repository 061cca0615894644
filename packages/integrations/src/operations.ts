// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { Integrations } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<Integrations> = {
  createSystemCredential: {
    method: "POST",
    path: "/api/integrationmanager/v2/credentials/{type}",
    scopes: ["INTEGRATIONS"],
    body: "json",
    answer: "none",
  },
  exportWorkflow: { path: "/api/integrationmanager/v2/workflows/export", scopes: ["INTEGRATIONS"] },
  importWorkflow: {
    method: "POST",
    path: "/api/integrationmanager/v2/workflows/import",
    scopes: ["INTEGRATIONS"],
    body: "multipart",
  },
  updateSystemCredential: {
    method: "PUT",
    path: "/api/integrationmanager/v2/credentials/{type}",
    scopes: ["INTEGRATIONS"],
    body: "json",
    answer: "none",
    replaySafe: true,
  },
};
