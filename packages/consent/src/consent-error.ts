import { type ConfigurationError, createConfigurationError, isOneTrustError } from "@onetrust-client/core";

/** What OneTrust would refuse of a consent, or drop without a word. */
export interface ConsentProblem {
  /** Tells the problems apart. */
  readonly code: ConsentProblemCode;
  /** Where it is in what was passed: `purposes[0].Id`. */
  readonly place: string;
  /** What is there, what was expected and what to do. Holds no identifier of a person and no value of a data element. */
  readonly text: string;
}

export type ConsentProblemCode =
  | "identifier"
  | "identifier-type"
  | "unknown-purpose"
  | "repeated-purpose"
  | "too-many-purposes"
  | "not-given"
  | "unknown-topic"
  | "unknown-preference"
  | "unknown-option"
  | "missing-preference"
  | "unknown-data-element"
  | "long-data-element"
  | "unknown-additional-identifier"
  | "parents"
  | "authentication-required"
  | "data-subject-token"
  | "link-tokens"
  | "long-payload"
  | "too-many-attachments";

/** A consent that does not fit its collection point. Nothing was sent. */
export interface ConsentError extends ConfigurationError {
  /** All that is wrong. */
  readonly problems: readonly ConsentProblem[];
}

/** Whether an error says that a consent does not fit its collection point. */
export function isConsentError(error: unknown): error is ConsentError {
  return isOneTrustError(error) && error.kind === "configuration" && "problems" in error;
}

/** Makes the error of a consent that does not fit. Its message has all problems. */
export function consentError(operation: string, problems: readonly ConsentProblem[]): ConsentError {
  const text = problems.map(({ place, text }) => `${place} ${text}`).join(" ");
  return Object.assign(createConfigurationError(operation, text), { problems });
}
