// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import { type Operation, type Service, service } from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  AttachmentProcessInitResponse,
  AttachmentResponse,
  GetFileLocationInput,
  paths,
  UploadFileInput,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Documents". */
export interface Documents {
  /**
   * Get File Location
   *
   * `GET /api/document/v3/attachments/{attachmentId}/content`, accepts the scope `ATTACHMENT_READ`, `DATA_DISCOVERY`, or `DSAR`
   * @see https://developer.onetrust.com/onetrust/reference/filelocation
   */
  readonly getFileLocation: Operation<[input: GetFileLocationInput], AttachmentProcessInitResponse>;

  /**
   * Upload File
   *
   * `POST /api/document/v2/attachments`, accepts the scope `ATTACHMENT`
   * @see https://developer.onetrust.com/onetrust/reference/fileupload
   */
  readonly uploadFile: Operation<[input: UploadFileInput], AttachmentResponse>;
}

/** Binds the operations of OneTrust's "Platform - Documents" to a connection. */
export const documents: Service<Documents, paths> = service("tenant", operations);
