import type { OneTrustEvent } from "../contracts/events.js";
import { optionChecks } from "../errors/check-options.js";

/** What {@link debugLog} writes for one call: names and figures, never a value of the input or a response. */
export interface DebugRecord {
  readonly call: number;
  readonly package: string | undefined;
  readonly operation: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly status: number | undefined;
  readonly attempts: number;
  /** Duration of the call, rounded. */
  readonly ms: number;
  readonly outcome: string | undefined;
  /** Kind of the error. */
  readonly error: string | undefined;
  readonly traceId: string | undefined;
}

/** Options of {@link debugLog}. */
export interface DebugLogOptions {
  /** Writes one record, with a sentence that says the same. Default: `console.debug`. */
  readonly log?: ((record: DebugRecord, message: string) => unknown) | undefined;
}

/**
 * Returns a listener for `onEvent` that writes one object for each call, when it is over. The environment variable `ONETRUST_DEBUG=1` does
 * the same for connections without `onEvent`.
 *
 * @example connect({ onEvent: debugLog({ log: (record, message) => logger.debug(record, message) }) })
 */
export function debugLog(options: DebugLogOptions = {}): (event: OneTrustEvent) => unknown {
  const checks = optionChecks("debugLog");
  checks.known(options, ["log"]);
  checks.callable("log", options.log);
  const { log = writeToConsole } = options;
  return (event) => {
    if (event.type !== "end") return undefined;
    const record = toRecord(event);
    // What it returns may be a promise, whose failure the connection reports.
    return log(record, toSentence(record));
  };
}

function toRecord(event: OneTrustEvent): DebugRecord {
  const { call, operation, method, path, status, attempts = 0, ms = 0, outcome, error, traceId } = event;
  return {
    ...{ call, package: event.package, operation, method, path, status, attempts },
    ...{ ms: Math.round(ms), outcome, error, traceId },
  };
}

function toSentence({ operation, status, attempts, ms, outcome, error }: DebugRecord): string {
  const times = attempts === 1 ? "1 request" : `${attempts} requests`;
  const result = error === undefined ? "" : ` failed (${error}, ${outcome})`;
  return `${operation}${result}${status === undefined ? "" : ` ${status}`}: ${times}, ${ms} ms`;
}

function writeToConsole(record: DebugRecord, message: string): void {
  console.debug(message, record);
}
