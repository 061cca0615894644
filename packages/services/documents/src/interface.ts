// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type {
  AttachmentProcessInitResponse,
  AttachmentResponse,
  GetFileLocationInput,
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
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/fileupload
   */
  readonly uploadFile: Operation<[input: UploadFileInput], AttachmentResponse>;
}
