/** What went wrong, told apart by machines. */
export type SyncErrorCode =
  | "unreachable"
  | "timed-out"
  | "certificate"
  | "broken-off"
  | "redirect"
  | "missing"
  | "status"
  | "too-large"
  | "html"
  | "syntax"
  | "duplicate-key"
  | "no-definition"
  | "no-operations"
  | "dangling-reference"
  | "misshapen"
  | "too-deep"
  | "too-many-operations"
  | "unforeseen"
  | "no-links"
  | "index-changed"
  | "unsafe-id"
  | "name-taken";

/** A failure as data: what is wrong, where, and what a maintainer can do. */
export interface Problem {
  readonly code: SyncErrorCode;
  readonly message: string;
  /** A JSON pointer (`#/paths/~1v1`), a line and column, or an address. */
  readonly place: string;
  readonly remedy: string;
}

/** Carries a {@link Problem} out of a stage. Never holds what the host sent. */
export class SyncError extends Error {
  override readonly name = "SyncError";
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.problem = problem;
  }
}

export const WAIT_FOR_VENDOR = "Tell the vendor; until it is mended, the last good snapshot stays in use.";

/** Turns a failure into data. One that no stage foresaw is a defect of ours, and still costs only what was run. */
export async function problemOr<Value>(run: () => Promise<Value>): Promise<Value | Problem> {
  try {
    return await run();
  } catch (thrown) {
    if (thrown instanceof SyncError) return thrown.problem;
    return unforeseen(thrown);
  }
}

/** Names the function of ours that gave up: what JavaScript said of it would tell a reader nothing. */
function unforeseen(thrown: unknown): Problem {
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  const place = /at (\w+) \(?[^\n]*?(scripts\/src\/[\w/.-]+)/.exec(stack);
  return {
    code: "unforeseen",
    message: "the definition has a form that sync was not made for",
    place: place === null ? "a place that is not known" : `${place[1]} in ${place[2]}`,
    remedy: `Teach sync this form, with a test. ${WAIT_FOR_VENDOR}`,
  };
}
