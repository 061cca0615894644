// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.

export interface AttachmentCreateRequest {
  /** At most 1073741823 characters. */
  Comments?: string | undefined;
  Encrypt?: boolean | undefined;
  /** At most 260 characters. */
  FileName: string;
  IsInternal?: boolean | undefined;
  /** At most 260 characters. */
  Name?: string | undefined;
  /** At most 1 item. */
  RefIds: string[];
  /** Integer. */
  Type: 10 | 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 | 100 | 110 | 120 | 130 | 140 | 150 | 160 | 170 | 180 | 190 | 200 | 210 | 21 | 161 | 220 | (number & {});
}

export interface AttachmentMultipartRequest {
  attachment: AttachmentCreateRequest | string;
  file: Blob;
}

export interface AttachmentProcessInitResponse {
  downloadUrl?: string | null;
  requestType?: "CREATED" | "RENEWED" | "OVERRIDE" | "RETRY" | "DIRECTORY" | (string & {}) | null;
  statusUrl?: string | null;
  uploadParams?: SharedAccessParams | null;
}

export interface AttachmentResponse {
  Comments?: string | null;
  CreatedBy?: string | null;
  /** UUID. */
  CreatedById?: string | null;
  /** Date and time. */
  CreatedDT?: string | null;
  FileName?: string | null;
  /** Integer. */
  FileSize?: number | null;
  FileType?: "pdf" | "doc" | "docx" | "txt" | "png" | "jpg" | "jpeg" | "csv" | (string & {}) | null;
  /** UUID. */
  Id?: string | null;
  IsInternal?: boolean | null;
  Name?: string | null;
  /** UUID. */
  RefId?: string | null;
  /** Integer. */
  Type?: 10 | 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 | 100 | 110 | 120 | 130 | 140 | 150 | 160 | 170 | 180 | 190 | 200 | 210 | 21 | 161 | 220 | (number & {}) | null;
}

export interface GetDownloadTokenInput {
  path: {
    /** UUID. */
    attachmentId: string;
  };
}

export interface GetFileLocationInput {
  path: {
    /** UUID. */
    attachmentId: string;
  };
}

export interface SharedAccessParams {
  containerName?: string | null;
  fileName?: string | null;
  signature?: string | null;
  storageAccountName?: string | null;
}

export interface TokenResponse {
  /** UUID. */
  attachmentId?: string | null;
  token?: string | null;
}

export interface UploadFileInput {
  body: AttachmentMultipartRequest;
}
