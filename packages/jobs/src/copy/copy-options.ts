import type { CallOptions, OperationMetadata, Page, PageOptions, RequestDraft } from "@onetrust-client/core";
import type { StoppedError } from "../job/job-error.js";
import { isRecord } from "../job/read-values.js";
import { checkRunOptions, type Fail, failureOf, hasMethods, type RunOptions } from "../job/run-options.js";
import type { CopyCounts, CopyState, Sink } from "../sinks/sink.js";
import type { StateStore } from "../sinks/state-file.js";

/** A list: the paged operations of all services fit. */
export interface ListOperation<Input, Item> {
  pages(input?: Input, options?: CallOptions & PageOptions): AsyncIterableIterator<Page<unknown, Item>>;
  draft(input?: Input): RequestDraft;
  readonly metadata: OperationMetadata;
}

/** How to read only what has changed, from a list that filters by date. */
export interface ChangesSince<Input> {
  /** Where the first run begins. Later ones begin where the one before ended. */
  readonly from: Date;
  /** Returns the input that lists what changed between two moments. */
  readonly input: (range: { readonly from: Date; readonly to: Date }) => Input;
  /** Longest window of one list, in ms, where the API has a limit: a day for receipts. Default: no limit. */
  readonly window?: number | undefined;
  /** How much of what was read before is read again, in ms, since hosts show changes late. Default: 3,600,000. */
  readonly lookback?: number | undefined;
}

/** Options of {@link copy}. Times are in milliseconds. */
export interface CopyOptions<Input, Item> extends RunOptions {
  /** The input of the list. With `since`, that of full passes. */
  readonly input?: Input | undefined;
  /** Returns what makes a row unique. It stands in the sink and in the report. */
  readonly key: (row: Item) => string | number | null | undefined;
  /** Returns what is copied in place of the row, such as the result of a call for it. A row that is answered with 404 counts as gone. */
  readonly detail?: ((row: Item, options: { readonly signal: AbortSignal }) => Promise<unknown>) | undefined;
  /** How many details are asked for at a time, 1 to 100. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Reads only what has changed. Default: the whole list is read each time. */
  readonly since?: ChangesSince<Input> | undefined;
  /** `true` with `since`: reads the whole list this time, which finds the rows that vanished. Default: `false`. */
  readonly full?: boolean | undefined;
  /** Keeps the state, for sinks that have no place for it: {@link stateFile}. Default: the sink keeps it with its rows. */
  readonly state?: StateStore | undefined;
  /** How many pages to request ahead, 0 to 100. A run that is killed has requested them in vain. Default: 0. */
  readonly prefetch?: number | undefined;
  /** Ends the run between two pages. The next run goes on. */
  readonly signal?: AbortSignal | undefined;
}

/** What a run of {@link copy} came to. */
export interface CopyReport {
  /** Whether the whole list was read, or changes of it. */
  readonly kind: CopyState["kind"];
  /** What this pass met, in all runs that it took. */
  readonly counts: CopyCounts;
  /** Keys of rows whose details could not be read, in this pass. The sink has what it had of them. */
  readonly failed: readonly string[];
  /**
   * `false`: rows came twice or the total changed, so the list moved while it was read, and rows may have been missed. Such rows stay in
   * the sink until the next pass.
   */
  readonly isSteady: boolean;
  /** With `since`: up to which moment all changes have been copied. */
  readonly until: string | undefined;
}

/** What {@link copy} rejects with if a run ends before its last row. */
export type CopyStopped = StoppedError<CopyReport>;

/** Throws a `configuration` error that names the argument that is wrong. */
export function checkCopyOptions(list: unknown, sink: unknown, options: unknown): void {
  const fail: Fail = failureOf("copy");
  const pages: unknown = typeof list === "function" ? Reflect.get(list, "pages") : undefined;
  if (typeof pages !== "function")
    fail("the first argument must be a list of a service, such as inventory.listInventories.");
  if (!hasMethods<Sink>(sink, ["open", "begin", "write", "removeUnseen", "close"])) {
    fail('the second argument must be a sink. Write sqliteSink("copy.db").');
  }
  const { since, state } = checkRunOptions(fail, options, {
    own: ["input", "detail", "since", "full", "state", "prefetch"],
    functions: ["detail"],
    example: "copy(list, sink, { key })",
  });
  if (state !== undefined && !hasMethods<StateStore>(state, ["open", "write", "close"])) {
    fail('state must be a store of states. Write stateFile("copy.state").');
  }
  if (since !== undefined) checkSince(since, fail);
}

function checkSince(since: unknown, fail: Fail): void {
  const { from, input, window = 1, lookback = 0 } = isRecord(since) ? since : {};
  if (!(from instanceof Date) || Number.isNaN(from.getTime()))
    fail("since.from must be a Date: where the first run begins.");
  if (typeof input !== "function")
    fail("since.input must be a function of { from, to } that returns the input of the list.");
  if (typeof window !== "number" || !(window > 0)) fail("since.window must be a number of milliseconds above 0.");
  if (typeof lookback !== "number" || !(lookback >= 0)) fail("since.lookback must be a number of milliseconds.");
}
