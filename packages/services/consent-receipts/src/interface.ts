// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type {
  ConsentReceiptResponse,
  CreateConsentReceiptsInBulkInput,
  CreateConsentReceiptsInput,
  CreateConsentReceiptsOutput,
  CreateIdentifiedConsentReceiptsInput,
} from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Consent Receipts". */
export interface ConsentReceipts {
  /**
   * Create Consent Receipts
   *
   * `POST /request/v1/consentreceipts`
   *
   * Returns `CreateConsentReceiptsOutput`. Not safe to repeat: it may take effect twice. The collection point must be set up in OneTrust: its details have the token for `requestInformation`.
   * @see https://developer.onetrust.com/onetrust/reference/createconsentreceiptusingpost
   */
  readonly createConsentReceipts: Operation<[input: CreateConsentReceiptsInput], CreateConsentReceiptsOutput>;

  /**
   * Create Consent Receipts in Bulk
   *
   * `POST /request/v1/consentreceipts/bulk`
   *
   * Returns a list of `ConsentReceiptResponse`. Not safe to repeat: it may take effect twice. The collection point must be set up in OneTrust: its details have the token for `requestInformation`.
   * @see https://developer.onetrust.com/onetrust/reference/createbulkconsentreceiptusingpost
   */
  readonly createConsentReceiptsInBulk: Operation<[input: CreateConsentReceiptsInBulkInput], ConsentReceiptResponse[]>;

  /**
   * Create Identified Consent Receipts
   *
   * `POST /request/v1/consentreceipts/identified`
   *
   * Returns a list of `ConsentReceiptResponse`. Not safe to repeat: it may take effect twice. The collection point must be set up in OneTrust: its details have the token for `requestInformation`.
   * @see https://developer.onetrust.com/onetrust/reference/createidentifiedconsentreceiptusingpost
   */
  readonly createIdentifiedConsentReceipts: Operation<
    [input: CreateIdentifiedConsentReceiptsInput],
    ConsentReceiptResponse[]
  >;
}
