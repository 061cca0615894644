// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
export { documents } from "./client.js";
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
