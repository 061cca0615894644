import type { Call, CallProgress } from "../contracts/call.js";
import type { ConfigurationError, OneTrustError } from "../contracts/onetrust-error.js";
import { marker } from "./is-onetrust-error.js";
import { headersOf } from "./response-header.js";
import { retryAfter } from "./retry-after.js";

/** The progress of something that is not a call, or of a call that has not begun. */
export function noCall(operation: string): CallProgress {
  return { operation, attempts: 0, outcome: "not-sent", mayHaveHappened: false };
}

/** Records that the latest attempt did nothing, which is unknown until then. */
export function recordOutcome(progress: CallProgress, outcome: "not-sent" | "refused"): void {
  if (!progress.mayHaveHappened) progress.outcome = outcome;
}

/** A sentence for errors after which a write may have taken effect. Empty if it cannot, or if repeating it changes nothing. */
export function effectNotice({ metadata, progress }: Pick<Call, "metadata" | "progress">): string {
  const isRisky = progress.outcome === "unknown" && !metadata.idempotent;
  return isRisky ? " The request may have taken effect: look before you send it again." : "";
}

/** What an error is made of. */
interface ErrorParts<Kind, Visible, Hidden> {
  readonly progress: Pick<CallProgress, "operation" | "attempts" | "outcome">;
  readonly kind: Kind;
  /** Follows the name of the operation in the message. */
  readonly text: string;
  /** The platform's name of the error. Default: `"OneTrustError"`. */
  readonly name?: string;
  /** Fields that appear wherever the error is printed. */
  readonly visible?: Visible;
  /** Fields that can be read by name. No printer shows them, since a host or a runtime may have repeated the request in them. */
  readonly hidden?: Hidden;
  readonly response?: Response | undefined;
}

/** Makes an error of one kind. */
export function createError<Kind extends OneTrustError["kind"], Visible extends object, Hidden extends object>({
  progress: { operation, attempts, outcome },
  kind,
  text,
  name = "OneTrustError",
  visible,
  hidden,
  response,
}: ErrorParts<Kind, Visible, Hidden>): Error & { kind: Kind } & Visible &
  Hidden &
  Pick<CallProgress, "operation" | "attempts" | "outcome"> {
  const message = `${operation}: ${onOneLine(text)}`;
  const wait = retryAfter(response);
  const resume = wait !== undefined && { resumeAt: Date.now() + wait };
  // An error that repeats another one, as that of a call without a token, brings the headers along.
  const unseen: object = { ...(response && { headers: headersOf(response) }), ...hidden };
  const fields = Object.assign({ name, kind, message, operation, attempts, outcome }, resume, visible, hidden);
  const error = Object.assign(new Error(message), fields);
  Object.defineProperty(error, "message", { enumerable: true });
  Object.defineProperty(error, marker, { get: () => response });
  for (const [key, value] of Object.entries(unseen)) {
    Object.defineProperty(error, key, { get: () => value, enumerable: false, configurable: true });
  }
  return error;
}

/** Adds a sentence to the message of an error: what a later step knows about it. */
export function addSentence(error: OneTrustError, sentence: string): void {
  const { message, stack } = error;
  error.message = `${message} ${sentence}`;
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message);
}

/** Escapes control and direction characters: a name that somebody passed in must not begin a new line of a log. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code > 0xffff ? `{${code.toString(16)}}` : code.toString(16).padStart(4, "0")}`;
  });
}

/**
 * Makes the error for an option or an input that is wrong: nothing was sent. `text` says what was expected and what to do, and stands behind
 * the name of the function that was called.
 *
 * @example throw createConfigurationError("redisLimiter", "prefix must be a text that is not empty.");
 */
export function createConfigurationError(operation: string, text: string): ConfigurationError & Error {
  return createError({ progress: noCall(operation), kind: "configuration", text, hidden: { cause: undefined } });
}

/** Runs the work of a public function. The stack of what it throws begins with the caller of that function. */
export function runForCaller<Result>(entry: (...args: never[]) => unknown, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw beginStackAtCaller(error, entry);
  }
}

/** Makes a public function of its work. The stack of what it rejects with begins with the caller of that function. */
export function forCaller<Arguments extends unknown[], Result>(
  work: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  const entry = async (...given: Arguments): Promise<Result> => {
    try {
      return await work(...given);
    } catch (error) {
      throw beginStackAtCaller(error, entry);
    }
  };
  return entry;
}

/**
 * Makes the stack of an error begin with the caller of `entry`, a public function. The frames of this package say nothing to the caller
 * and would push out those that do. Runtimes without `captureStackTrace` keep the stack as it is.
 */
export function beginStackAtCaller<Thrown>(error: Thrown, entry: (...args: never[]) => unknown): Thrown {
  const capture: unknown = Reflect.get(Error, "captureStackTrace");
  if (typeof capture !== "function" || !(error instanceof Error)) return error;
  const before = error.stack;
  capture(error, entry);
  // Behind an await, Node puts frames of its own before the caller's: of its promises, or of its timers if those are late.
  error.stack = error.stack?.replace(/(\n {4}at [^\n]*\bnode:internal\/(process|timers)\b[^\n]*)+/, "") ?? "";
  // Nobody awaits the call: the frames of this package are better than none.
  if (before !== undefined && !error.stack.includes("\n    at ")) error.stack = before;
  return error;
}
