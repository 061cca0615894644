import type { SiteOperation } from "../catalog/operations.js";

/** An error that callers should be ready for. */
export interface ExpectedError {
  /** `error.kind`. */
  readonly kind: string;
  /** The documented status that has this kind, if it is one. */
  readonly status?: string;
  readonly meaning: string;
}

/** The errors to expect of an operation: those that its definition documents, and those that every call can end with. */
export function expectedErrors(operation: SiteOperation): readonly ExpectedError[] {
  return [...operation.failures.map((status) => documentedError(status, operation)), ...otherErrors(operation)];
}

function documentedError(status: string, facts: SiteOperation): ExpectedError {
  const { scopes, idempotent } = facts.operation;
  const known: Readonly<Record<string, readonly [kind: string, meaning: string]>> = {
    400: ["http", "The host refuses the input. error.issues has its reasons."],
    401: ["authentication", "The host refuses the token. The message says what to check."],
    403: [
      "forbidden",
      scopes.length === 0
        ? "The user of the credential may not do this."
        : `The token lacks a scope (${scopes.join(" or ")}), or the user of the credential may not do this.`,
    ],
    404: ["http", "What the input names is not there."],
    409: ["http", "The record is in a state that does not allow this."],
    422: ["http", "The host refuses the input. error.issues has its reasons."],
    429: [
      "rate-limit",
      "Too many requests. The client waits as long as the host says; error.resumeAt tells if that is too long.",
    ],
    500: [
      "http",
      idempotent
        ? "The host failed. The client has sent the request again."
        : `The host failed, and the request may have taken effect. The client does not repeat it; error.outcome is "unknown".`,
    ],
  };
  const [kind, meaning] = known[status] ?? ["http", "The definition documents this status."];
  return { kind, status, meaning };
}

function otherErrors({ operation, definition, isJob }: SiteOperation): readonly ExpectedError[] {
  const unknown = operation.idempotent ? "" : ` The request may have taken effect: error.outcome is "unknown".`;
  return [
    ...(definition.failures === undefined
      ? []
      : [{ kind: "partial-failure", meaning: "The status says success, and the response reports failures." }]),
    ...(isJob ? [{ kind: "job-failed", meaning: "wait found that the job has failed or was cancelled." }] : []),
    { kind: "network", meaning: `No complete response arrived.${unknown}` },
    { kind: "timeout", meaning: `The call took longer than the time that you allow.${unknown}` },
    { kind: "configuration", meaning: "A part of the input is missing or has the wrong form. Nothing was sent." },
  ];
}
