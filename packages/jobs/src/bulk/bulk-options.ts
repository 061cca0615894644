import type { CallOptions, OperationMetadata, RequestDraft } from "@onetrust-client/core";
import type { StoppedError } from "../job/job-error.js";
import { checkRunOptions, type Fail, failureOf, hasMethods, type RunOptions } from "../job/run-options.js";
import type { JsonValue, Ledger, LedgerRow } from "../ledgers/ledger.js";
import type { Settle } from "./settle.js";

/** An operation that takes an input: those of all services fit. */
export interface InputOperation<Input, Data> {
  (input: Input, options?: CallOptions): Promise<Data>;
  draft(input: Input): RequestDraft;
  readonly metadata: OperationMetadata;
}

/** Options of {@link bulk}. Times are in milliseconds. */
export interface BulkOptions<Input, Data> extends RunOptions {
  /** Where the run writes down what it does: {@link ndjsonLedger}, {@link sqliteLedger}, {@link postgresLedger}, or one of your own. */
  readonly ledger: Ledger;
  /**
   * Returns what names the row, in this run and all later ones: an id of yours. It stands in the ledger and in messages, so it should not
   * be personal data.
   */
  readonly key: (input: Input) => string | number | null | undefined;
  /** How many requests are under way at a time, 1 to 100. Default: 4. */
  readonly concurrency?: number | undefined;
  /**
   * Finds out by a read what became of a row whose response was lost: {@link settleBy}, or a function of yours. Without it such a row of
   * an operation that is not idempotent is listed, and never sent again.
   */
  readonly settle?: Settle<Input> | undefined;
  /**
   * How long after a request is sent a read tells for certain whether it took effect. Default: what the read needs, if it is one of
   * {@link settleBy}, or else 120,000.
   */
  readonly settleAfter?: number | undefined;
  /** Returns what of the response goes into the ledger, such as the id of what was created. Default: nothing. */
  readonly result?: ((data: Data, input: Input) => JsonValue | undefined) | undefined;
  /** `true` sends rows again that an earlier run was refused. Default: `false`, unless their input has changed. */
  readonly repeatRefused?: boolean | undefined;
  /** Ends the run: no more rows are sent, and those under way have five seconds. The next run goes on. */
  readonly signal?: AbortSignal | undefined;
}

/** An input that was not sent, because nothing could be made of it. */
export interface InvalidInput {
  /** Its place among the inputs, from 0. */
  readonly index: number;
  /** What the option `key` returned, if it was a key. */
  readonly key: string | undefined;
  /** What is wrong with it. */
  readonly problem: string;
}

/** What a run of {@link bulk} came to. */
export interface BulkReport {
  /** Rows of the ledger by state. Together they are all rows that any run of the job has met. */
  readonly totals: {
    readonly rows: number;
    readonly done: number;
    readonly refused: number;
    readonly unknown: number;
    /** Not sent, or known not to have taken effect. */
    readonly planned: number;
  };
  /** What this run did. */
  readonly run: {
    /** Inputs that were read. */
    readonly inputs: number;
    /** Calls that were made. A call may repeat its request where that is safe. */
    readonly calls: number;
    /** Rows whose outcome a read showed. */
    readonly settled: number;
    /** Inputs that came before in this run, with the same key and content. */
    readonly duplicates: number;
  };
  /** Rows that the host refused. */
  readonly refused: readonly LedgerRow[];
  /** Rows of which nobody knows whether they took effect. Look at each by hand. */
  readonly unknown: readonly LedgerRow[];
  /** Inputs that could not be sent: without a key, with the key of another, or wrong for the operation. */
  readonly invalid: readonly InvalidInput[];
  /** Keys whose input is not the one that was sent. They were not sent again. */
  readonly changed: readonly string[];
}

/** What {@link bulk} rejects with if a run ends before its last row. */
export type BulkStopped = StoppedError<BulkReport>;

/** Throws a `configuration` error that names the argument that is wrong. */
export function checkBulkOptions(operation: unknown, options: unknown): void {
  const fail: Fail = failureOf("bulk");
  const draft: unknown = typeof operation === "function" ? Reflect.get(operation, "draft") : undefined;
  if (typeof draft !== "function")
    fail("the first argument must be an operation of a service, such as dsr.createRequest.");
  const { ledger, settleAfter = 0 } = checkRunOptions(fail, options, {
    own: ["ledger", "settle", "settleAfter", "result", "repeatRefused"],
    functions: ["settle", "result"],
    example: "bulk(operation, inputs, { ledger, key })",
  });
  if (!hasMethods<Ledger>(ledger, ["open", "get", "put", "rows", "close"])) {
    fail('ledger must be a ledger. Write ndjsonLedger("requests.ndjson").');
  }
  if (typeof settleAfter !== "number" || !(settleAfter >= 0)) fail("settleAfter must be a number of milliseconds.");
}
