// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
export { type Documents, documents } from "./client.js";
export type {
  AttachmentCreateRequest,
  AttachmentMultipartRequest,
  AttachmentProcessInitResponse,
  AttachmentResponse,
  GetFileLocationInput,
  paths,
  SharedAccessParams,
  UploadFileInput,
} from "./schema.js";
