import type { JobIdentity } from "../job/job-identity.js";
import { isRecord } from "../job/read-values.js";

/** A value as JSON has it. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/**
 * How far a row has come.
 * - `planned`: not sent, or known not to have taken effect.
 * - `sent`: about to be sent, or sent. After a crash nobody knows whether it took effect.
 * - `done`, `refused`: the host said so, or a read showed it.
 * - `unknown`: sent, and the response was lost or does not tell.
 */
export type RowState = "planned" | "sent" | "done" | "refused" | "unknown";

/** What a ledger knows of one row. It holds nothing of the input but the key, and nothing of the response but `result`. */
export interface LedgerRow {
  /** What the option `key` returned. */
  readonly key: string;
  /** SHA-256 of the request. */
  readonly fingerprint: string;
  readonly state: RowState;
  /** How often it was sent. */
  readonly sends: number;
  /** When it was last sent, in ms since the epoch. */
  readonly sentAt?: number | undefined;
  /** What the option `result` returned of the response. */
  readonly result?: JsonValue | undefined;
  /** Why it was refused or is unknown: kind of the error, status, codes and trace id. */
  readonly reason?: string | undefined;
}

/**
 * Where a bulk run writes down what it is about to do and what came of it: {@link ndjsonLedger}, {@link sqliteLedger}, {@link postgresLedger}, or an object of your
 * own with these five methods. One run uses it at a time.
 */
export interface Ledger {
  /** What messages call it: a path, a table. */
  readonly name: string;
  /**
   * Locks the ledger and creates it if need be. Throws if another run has it, and if it belongs to another job, for which
   * {@link requireSameJob} can be used.
   */
  open(job: JobIdentity): Promise<void>;
  /** Returns the rows of these keys that are known, in any order. */
  get(keys: readonly string[]): Promise<readonly LedgerRow[]>;
  /**
   * Writes rows in place of those of the same keys, all or none. When it returns, a crash cannot lose them. Throws if the lock is not held
   * any longer: what follows is a request.
   */
  put(rows: readonly LedgerRow[]): Promise<void>;
  /** All rows. Can be read when no run has it open, too. */
  rows(): AsyncIterable<LedgerRow>;
  /** Gives the lock back. */
  close(): Promise<void>;
}

const states: readonly unknown[] = ["planned", "sent", "done", "refused", "unknown"] satisfies RowState[];

function isRowState(value: unknown): value is RowState {
  return states.includes(value);
}

/** Reads a row that was stored. `undefined` if it is none. */
export function readLedgerRow(value: unknown): LedgerRow | undefined {
  const { key, fingerprint, state, sends, sentAt, result, reason } = isRecord(value) ? value : {};
  if (typeof key !== "string" || typeof fingerprint !== "string" || typeof sends !== "number") return undefined;
  if (!isRowState(state)) return undefined;
  return {
    ...{ key, fingerprint, state, sends },
    ...(typeof sentAt === "number" && { sentAt }),
    ...(isJsonValue(result) && { result }),
    ...(typeof reason === "string" && { reason }),
  };
}

function isJsonValue(value: unknown): value is JsonValue {
  if (Array.isArray(value)) return value.every(isJsonValue);
  if (isRecord(value)) return Object.values(value).every(isJsonValue);
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
