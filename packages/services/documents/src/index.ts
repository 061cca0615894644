// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { Documents } from "./interface.js";
import * as operations from "./operations.js";

export type { Documents } from "./interface.js";
export type {
  AttachmentCreateRequest,
  AttachmentMultipartRequest,
  AttachmentProcessInitResponse,
  AttachmentResponse,
  GetDownloadTokenInput,
  GetFileLocationInput,
  SharedAccessParams,
  TokenResponse,
  UploadFileInput,
} from "./schema.js";

/** Binds the operations of OneTrust's "Platform - Documents" to a connection. */
export const documents: Service<Documents> = /* @__PURE__ */ defineService<Documents>({
  package: "documents",
  host: "tenant",
  definition: {
    id: "platform-documents",
    asOf: "August 2026",
    snapshot: "0e58c34f21e38361e8f19ff4783320990d8b7d217dc44c309d9aef20251a32b1",
  },
  operations,
});
