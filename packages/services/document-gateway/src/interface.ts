// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
import type { DownloadOperation } from "@onetrust-client/core";
import type { DownloadDocumentInput } from "./schema.js";

/** The operations of OneTrust's "The Trust Intelligence Platform - Document Gateway". */
export interface DocumentGateway {
  /**
   * Download Document
   *
   * `GET /api/document-gateway/{id}`
   *
   * Returns a file.
   * @see https://developer.onetrust.com/onetrust/reference/download
   */
  readonly downloadDocument: DownloadOperation<[input: DownloadDocumentInput], Blob>;
}
