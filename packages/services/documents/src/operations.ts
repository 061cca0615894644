// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { Documents } from "./interface.js";

const service: OperationGroup = { package: "documents", host: "tenant" };

/**
 * Get Download Token
 *
 * `GET /api/document/v4/attachments/token/{attachmentId}`
 */
export const getDownloadToken: UnboundOperation<Documents["getDownloadToken"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDownloadToken",
  path: "/api/document/v4/attachments/token/{attachmentId}",
  scopes: ["ATTACHMENT", "ATTACHMENT_READ"],
});

/**
 * Get File Location
 *
 * `GET /api/document/v3/attachments/{attachmentId}/content`
 */
export const getFileLocation: UnboundOperation<Documents["getFileLocation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getFileLocation",
  path: "/api/document/v3/attachments/{attachmentId}/content",
  scopes: ["ATTACHMENT_READ", "DATA_DISCOVERY", "DSAR"],
});

/**
 * Upload File
 *
 * `POST /api/document/v2/attachments`
 */
export const uploadFile: UnboundOperation<Documents["uploadFile"]> = /* @__PURE__ */ defineOperation(service, {
  name: "uploadFile",
  path: "/api/document/v2/attachments",
  scopes: ["ATTACHMENT"],
  method: "POST",
  body: "multipart",
  files: ["file"],
});
