// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type {
  AttachmentProcessInitResponse,
  AttachmentResponse,
  GetDownloadTokenInput,
  GetFileLocationInput,
  TokenResponse,
  UploadFileInput,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Documents". */
export interface Documents {
  /**
   * Get Download Token
   *
   * `GET /api/document/v4/attachments/token/{attachmentId}`, scope `ATTACHMENT` or `ATTACHMENT_READ`
   *
   * Returns `TokenResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getattachmentdownloadtokenv4
   */
  readonly getDownloadToken: Operation<[input: GetDownloadTokenInput], TokenResponse>;

  /**
   * Get File Location
   *
   * `GET /api/document/v3/attachments/{attachmentId}/content`, scope `ATTACHMENT_READ`, `DATA_DISCOVERY`, or `DSAR`
   *
   * Returns `AttachmentProcessInitResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/filelocation
   */
  readonly getFileLocation: Operation<[input: GetFileLocationInput], AttachmentProcessInitResponse>;

  /**
   * Upload File
   *
   * `POST /api/document/v2/attachments`, scope `ATTACHMENT`
   *
   * Returns `AttachmentResponse`. Not safe to repeat: it may take effect twice. `Id` and `FileName` of the response attach the file to a record.
   * @see https://developer.onetrust.com/onetrust/reference/fileupload
   */
  readonly uploadFile: Operation<[input: UploadFileInput], AttachmentResponse>;
}
