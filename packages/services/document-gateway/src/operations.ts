// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { DocumentGateway } from "./interface.js";

const service: OperationGroup = { package: "document-gateway", host: "tenant" };

/**
 * Download Document
 *
 * `GET /api/document-gateway/{id}`
 */
export const downloadDocument: UnboundOperation<DocumentGateway["downloadDocument"]> = /* @__PURE__ */ defineOperation(service, {
  name: "downloadDocument",
  path: "/api/document-gateway/{id}",
  credentials: "none",
  required: { headers: ["Authorization"] },
  response: "binary",
});
