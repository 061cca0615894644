import type { ResumePosition } from "@onetrust-client/core";
import type { JobIdentity } from "../job/job-identity.js";

/** One row on its way into a sink. */
export interface SinkRow {
  /** What the option `key` returned. */
  readonly key: string;
  /** The row as JSON. */
  readonly json: string;
  /** SHA-256 of the JSON. */
  readonly hash: string;
  /** The row itself. */
  readonly row: unknown;
}

/** Numbers of rows that a copy has met. */
export interface CopyCounts {
  /** Pages that were read. */
  readonly pages: number;
  /** Rows of these pages. */
  readonly rows: number;
  /** Rows that the sink did not have. */
  readonly inserted: number;
  /** Rows that the sink had with another content. */
  readonly updated: number;
  /** Rows that the sink had as they are. */
  readonly unchanged: number;
  /** Rows that came before in the same pass, because the pages of the list moved or overlap. They count here and nowhere else. */
  readonly overlap: number;
  /** Rows that were gone when their details were asked for. */
  readonly gone: number;
  /** Rows for which `key` returned no text and no number. They are not in the sink. */
  readonly withoutKey: number;
  /** Rows that were removed from the sink, because the list does not have them any more. */
  readonly removed: number;
}

/** Between two moments, as ISO 8601. */
export interface TimeRange {
  readonly from: string;
  readonly to: string;
}

/** How far a copy has come. Plain JSON, which is stored after each page. */
export interface CopyState {
  /** `full`: the whole list is read. `changes`: windows of a list that filters by date. */
  readonly kind: "full" | "changes";
  /** Number of the full pass that is under way, or was the last one. */
  readonly pass: number;
  /** Whether the run is over. */
  readonly isComplete: boolean;
  /** Whether all pages of a full pass have been read. */
  readonly isListRead?: boolean | undefined;
  /** Where the next page starts. Absent: at the start of the list or window. */
  readonly position?: ResumePosition | undefined;
  /** The window that is being read. */
  readonly window?: TimeRange | undefined;
  /** Up to which moment the run reads changes. */
  readonly target?: string | undefined;
  /** Up to which moment all changes have been copied. */
  readonly until?: string | undefined;
  /** Number of rows that the list said it has. */
  readonly total?: number | undefined;
  /** `false`: rows came twice, or the total of the list changed, so that rows may have been missed. */
  readonly isSteady: boolean;
  readonly counts: CopyCounts;
  /** Keys of rows whose details could not be read. */
  readonly failed: readonly string[];
}

/** What one page brings. */
export interface PageWrite {
  /** Each key occurs once. */
  readonly rows: readonly SinkRow[];
  /** Keys that the page had and of which there is nothing to write. They are not to be removed. */
  readonly seen: readonly string[];
  /** The pass that sees these rows. */
  readonly pass: number;
  /** Makes the state that is stored with the page from what became of its rows. */
  readonly stateAfter: (counts: WriteCounts) => CopyState;
}

/** What became of the rows of a page. */
export type WriteCounts = Pick<CopyCounts, "inserted" | "updated" | "unchanged" | "overlap">;

/**
 * Where a copy goes: {@link ndjsonSink}, {@link sqliteSink}, {@link postgresSink}, or an object of your own with these five methods. One run uses it at a time.
 */
export interface Sink {
  /** What messages call it: a path, a table. */
  readonly name: string;
  /**
   * Locks the sink, creates it if need be, and returns the state that is stored with its rows. Throws if another run has it, and if it
   * belongs to another job.
   */
  open(job: JobIdentity): Promise<CopyState | undefined>;
  /** Writes the rows of a page by key, remembers that this pass has seen them, and stores the state: all or nothing. */
  write(page: PageWrite): Promise<CopyState>;
  /** A pass begins: stores the state. */
  begin(state: CopyState): Promise<void>;
  /**
   * Removes the rows that were last seen in a pass before this one, and stores the state that `stateAfter` makes of their number: both or
   * nothing. Returns that state.
   */
  removeUnseen(before: number, stateAfter: (removed: number) => CopyState): Promise<CopyState>;
  /** Gives the lock back. */
  close(): Promise<void>;
}
