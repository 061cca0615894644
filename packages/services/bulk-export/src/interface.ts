// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.
import type { JobOperation, NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  BulkExportCredits,
  BulkExportDownloadPageResponse,
  BulkExportDownloadResponse,
  BulkExportListItem,
  BulkExportListItemPage,
  BulkExportResponse,
  CancelBulkExportInput,
  CreateBulkExportInput,
  GetBulkExportDownloadDetailsInput,
  GetBulkExportStatusInput,
  ListBulkExportDownloadDetailsInput,
  ListBulkExportsInput,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Bulk Export". */
export interface BulkExport {
  /**
   * Cancel Bulk Export
   *
   * `DELETE /api/ot-insights/v1/bulk-export-jobs/{id}`, scope `BULK_EXPORT`
   *
   * Returns any JSON. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/cancelbulkexportdelete
   */
  readonly cancelBulkExport: Operation<[input: CancelBulkExportInput], unknown>;

  /**
   * Create Bulk Export
   *
   * `POST /api/ot-insights/v1/bulk-export-jobs`, scope `BULK_EXPORT`
   *
   * Returns `BulkExportResponse`. Not safe to repeat: it may take effect twice. {@link getBulkExportStatus} tells when it is done, and {@link getBulkExportDownloadDetails} where the files are.
   * @see https://developer.onetrust.com/onetrust/reference/startexportrunpost
   */
  readonly createBulkExport: Operation<[input: CreateBulkExportInput], BulkExportResponse>;

  /**
   * Get Bulk Export Credit Details
   *
   * `GET /api/ot-insights/v1/bulk-export-jobs/credits`, scope `BULK_EXPORT`
   *
   * Returns `BulkExportCredits`.
   * @see https://developer.onetrust.com/onetrust/reference/getcreditsinformationget
   */
  readonly getBulkExportCreditDetails: Operation<[input?: NoInput], BulkExportCredits>;

  /**
   * Get Bulk Export Download Details
   *
   * `GET /api/ot-insights/v1/bulk-export-jobs/{id}/download`, scope `BULK_EXPORT`
   *
   * Returns a list of `BulkExportDownloadResponse`. The response has the address of each file and a token for it, which holds for an hour.
   * @see https://developer.onetrust.com/onetrust/reference/getattachmentdownloadcommandsget
   */
  readonly getBulkExportDownloadDetails: Operation<
    [input: GetBulkExportDownloadDetailsInput],
    BulkExportDownloadResponse[]
  >;

  /**
   * Get Bulk Export Status
   *
   * `GET /api/ot-insights/v1/bulk-export-jobs/{id}`, scope `BULK_EXPORT`
   *
   * Returns `BulkExportResponse`. `getBulkExportStatus.wait` returns when the job has ended.
   * @see https://developer.onetrust.com/onetrust/reference/getexportrundetailsget
   */
  readonly getBulkExportStatus: JobOperation<[input: GetBulkExportStatusInput], BulkExportResponse>;

  /**
   * Get List of Bulk Export Download Details
   *
   * `GET /api/ot-insights/v1/bulk-export-jobs/{id}/download/pages`, scope `BULK_EXPORT`
   *
   * Paged list of `BulkExportDownloadResponse`. The response has the address of each file and a token for it, which holds for an hour.
   * @see https://developer.onetrust.com/onetrust/reference/getpaginatedattachmentdownloadcommandsget
   */
  readonly listBulkExportDownloadDetails: PagedOperation<
    [input: ListBulkExportDownloadDetailsInput],
    BulkExportDownloadPageResponse,
    BulkExportDownloadResponse
  >;

  /**
   * Get List of Bulk Exports
   *
   * `GET /api/ot-insights/v1/bulk-export-jobs`, scope `BULK_EXPORT`
   *
   * Paged list of `BulkExportListItem`.
   * @see https://developer.onetrust.com/onetrust/reference/getexportrunsget
   */
  readonly listBulkExports: PagedOperation<[input?: ListBulkExportsInput], BulkExportListItemPage, BulkExportListItem>;
}
