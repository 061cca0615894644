// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AttachmentCreateRequestV2 {
  Comments?: string;
  Encrypt?: boolean;
  FileName: string;
  IsInternal?: boolean;
  Name?: string;
  RefIds: string[];
  /** Format: int64 */
  Type: "10" | "20" | "30" | "40" | "50" | "60" | "70" | "80" | "90" | "100" | "110" | "120" | "130" | "140" | "150" | "160" | "170" | "180" | "190" | "200" | "210";
}

export interface AttachmentMultipartRequest {
  attachment: AttachmentCreateRequestV2 | string;
  /** Format: binary */
  file: Blob;
}

export interface AttachmentProcessInitResponse {
  downloadUrl?: string;
  requestType?: "CREATED" | "RENEWED" | "OVERRIDE" | "RETRY" | "DIRECTORY";
  statusUrl?: string;
  uploadParams?: SharedAccessParams;
}

export interface AttachmentResponse {
  Comments?: string;
  CreatedBy?: string;
  /** Format: uuid */
  CreatedById?: string;
  /** Format: date-time */
  CreatedDT?: string;
  FileName?: string;
  /** Format: int64 */
  FileSize?: number;
  FileType?: "pdf" | "doc" | "docx" | "txt" | "png" | "jpg" | "jpeg" | "csv";
  /** Format: uuid */
  Id?: string;
  IsInternal?: boolean;
  Name?: string;
  /** Format: uuid */
  RefId?: string;
  /** Format: int64 */
  Type?: "10" | "20" | "30" | "40" | "50" | "60" | "70" | "80" | "90" | "100" | "110" | "120" | "130" | "140" | "150" | "160" | "170" | "180" | "190" | "200" | "210";
}

export interface GetFileLocationInput {
  path: {
    /** Format: uuid */
    attachmentId: string;
  };
}

export interface SharedAccessParams {
  containerName?: string;
  fileName?: string;
  signature?: string;
  storageAccountName?: string;
}

export interface UploadFileInput {
  body: AttachmentMultipartRequest;
}

export interface paths {
  "/api/document/v2/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Upload File */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/document/v3/attachments/{attachmentId}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get File Location */
    get: operations["getFileLocation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  uploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": AttachmentMultipartRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AttachmentResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getFileLocation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AttachmentProcessInitResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
