import { isWrite, operations } from "@onetrust-client/catalog";
import { isOneTrustError, type OneTrustError } from "@onetrust-client/core";
import { UsageError } from "../usage-error.js";
import { EXIT } from "./exit-codes.js";

/** What a command says when it does not succeed. */
export interface Failure {
  readonly exitCode: number;
  readonly message: string;
  /** What `--json` prints. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** What to say of an error. Nothing in it is secret: core's messages hold no secret and no personal data. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof UsageError) return failure(EXIT.usage, error.message, { kind: "usage" });
  if (isOneTrustError(error)) return ofCall(error);
  const message = error instanceof Error ? error.message : String(error);
  return failure(EXIT.failed, message, { kind: "failed" });
}

function ofCall(error: OneTrustError): Failure {
  const { kind, operation, outcome, attempts, resumeAt } = error;
  const details = {
    kind,
    operation,
    outcome,
    attempts,
    ...("status" in error && { status: error.status }),
    ...("codes" in error && { codes: error.codes }),
    ...("traceId" in error && { traceId: error.traceId }),
    ...("missing" in error && { missing: error.missing }),
    ...(resumeAt !== undefined && { resumeAt: new Date(resumeAt).toISOString() }),
  };
  return failure(exitCodeOf(error), `${error.message}${kind === "authentication" ? LOGIN : ""}`, details);
}

const LOGIN = " To see what is wrong, run: onetrust doctor. To store another credential, run: onetrust login";

function exitCodeOf({ kind, outcome, operation }: OneTrustError): number {
  if (kind === "abort" && !(outcome === "unknown" && changesSomething(operation))) return EXIT.interrupted;
  if (kind === "configuration") return EXIT.usage;
  if (kind === "forbidden") return EXIT.forbidden;
  if (kind === "rate-limit") return EXIT.rateLimited;
  if (outcome === "unknown" && changesSomething(operation)) return EXIT.mayHaveHappened;
  return EXIT.failed;
}

/** Whether an operation of that name may change something. A reading one has no effect that could have happened. */
function changesSomething(name: string): boolean {
  const named = operations.filter((operation) => operation.name === name);
  return named.length === 0 || named.some(isWrite);
}

function failure(exitCode: number, message: string, details: Readonly<Record<string, unknown>>): Failure {
  return { exitCode, message, json: { error: { ...details, message, exitCode } } };
}
