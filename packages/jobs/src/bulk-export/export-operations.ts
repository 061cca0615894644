import type { CallOptions, ItemsOptions, NoInput, WaitOptions } from "@onetrust-client/core";

type Maybe<Value> = Value | null | undefined;

/** How many exports the account may still make this month. */
export interface ExportCredits {
  readonly creditsRemaining?: Maybe<number>;
  readonly totalCredits?: Maybe<number>;
}

/** An export, as the host tells of it. */
export interface ExportRun {
  readonly runId?: Maybe<string>;
  readonly name?: Maybe<string>;
  readonly status?: Maybe<string>;
  readonly progressPercentage?: Maybe<number>;
  readonly recordCount?: Maybe<number>;
}

/** A file of an export: its address, and the token for it, which holds for an hour. */
export interface ExportFile {
  readonly id?: Maybe<string>;
  readonly fileName?: Maybe<string>;
  readonly url?: Maybe<string>;
  readonly headers?: Maybe<{ readonly Authorization?: Maybe<string> }>;
}

interface ById {
  readonly path: { readonly id: string };
}

/** The operations that an export needs: those of `bulkExport(onetrust)`. */
export interface ExportOperations<Request> {
  getBulkExportCreditDetails(input?: NoInput, options?: CallOptions): Promise<ExportCredits>;
  createBulkExport(input: { body: Request }, options?: CallOptions): Promise<ExportRun>;
  readonly getBulkExportStatus: {
    wait(input: { path: { id: string } }, options?: WaitOptions<ExportRun>): Promise<ExportRun>;
  };
  readonly listBulkExports: {
    items(input?: object, options?: CallOptions & ItemsOptions<ExportRun>): AsyncIterable<ExportRun>;
  };
  readonly listBulkExportDownloadDetails: {
    items(
      input: ById & { path: { id: string } },
      options?: CallOptions & ItemsOptions<ExportFile>,
    ): AsyncIterable<ExportFile>;
  };
}
