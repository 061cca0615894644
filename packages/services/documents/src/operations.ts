// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { Documents } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<Documents> = {
  getDownloadToken: {
    path: "/api/document/v4/attachments/token/{attachmentId}",
    scopes: ["ATTACHMENT", "ATTACHMENT_READ"],
  },
  getFileLocation: {
    path: "/api/document/v3/attachments/{attachmentId}/content",
    scopes: ["ATTACHMENT_READ", "DATA_DISCOVERY", "DSAR"],
  },
  uploadFile: {
    path: "/api/document/v2/attachments",
    scopes: ["ATTACHMENT"],
    method: "POST",
    body: "multipart",
    files: ["file"],
  },
};
