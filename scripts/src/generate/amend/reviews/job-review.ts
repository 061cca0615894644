import type { JobDefinition } from "@onetrust-client/core";
import { entryOf, isRecord, type NameMap } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { goneFindings, parseReview, reasoned } from "./review-file.js";

/** What people found out about an operation that looks as if it told the state of a job. */
export interface JobVerdict {
  readonly because: string;
  /** Absent: it tells of no job that a program can wait for. */
  readonly job?: JobDefinition;
}

/** The verdicts on the operations of a service, by key (`GET /api/…`). */
export type JobReview = NameMap<JobVerdict>;

/** Reads specs/jobs/<package>.yaml; `name` is the file's, for messages. */
export function parseJobReview(text: string, name: string): JobReview {
  return parseReview(text, name, { expected: "a verdict on each operation", read: verdictOf });
}

function verdictOf(entry: unknown, place: string): JobVerdict {
  const { because, value: job } = reasoned(entry, "job") ?? {};
  if (because !== undefined && job === undefined) return { because };
  if (because !== undefined && isJob(job)) return { because, job };
  throw new Error(
    `${place}: expected { because, job: { by, … } } with a job as core's JobDefinition has it; no job if it is none.`,
  );
}

function isJob(job: unknown): job is JobDefinition {
  if (!isRecord(job)) return false;
  const { by, mayBeMissing, ...parts } = job;
  if (mayBeMissing !== undefined && mayBeMissing !== true) return false;
  if (by === "result") return hasExactly(parts, ["failure", "result"]) && Object.values(parts).every(isName);
  const { property, ...states } = parts;
  const isListed = hasExactly(states, ["done", "failed", "running"]) && Object.values(states).every(isListOfNames);
  return by === "state" && isName(property) && isListed;
}

function hasExactly(parts: object, names: readonly string[]): boolean {
  return Object.keys(parts).toSorted().join() === names.join();
}

function isListOfNames(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isName);
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** What the definition says of an operation's response. */
export interface ResponseFacts {
  /** Whether the response has a property. */
  readonly has: (operation: SourceOperation, property: string) => boolean;
  /** The values that a property can have, if the definition lists them. */
  readonly values: (operation: SourceOperation, property: string) => readonly string[];
  /** Why the operation looks as if it told the state of a job. */
  readonly likeness: (operation: SourceOperation) => string | undefined;
}

/**
 * Operations that the review knows and the definition does not, operations that look as if they told the state of a job and are not
 * reviewed, and jobs whose states or properties are not those of the definition.
 */
export function jobFindings(
  review: JobReview,
  operations: readonly SourceOperation[],
  { has, values, likeness }: ResponseFacts,
): string[] {
  const differing = operations.flatMap((operation) => {
    const { key } = operation;
    const verdict = entryOf(review, key);
    if (verdict === undefined) {
      const reason = likeness(operation);
      return reason === undefined
        ? []
        : [`${key} looks as if it told the state of a job (${reason}), and specs/jobs does not speak of it`];
    }
    if (verdict.job === undefined) return [];
    const lost = propertiesOf(verdict.job).filter((property) => !has(operation, property));
    const unknown = unknownStates(verdict.job, (property) => values(operation, property));
    return [
      ...lost.map((property) => `specs/jobs reads ${property} of ${key}, which its response lacks`),
      ...unknown.map((state) => `specs/jobs does not say what the state ${state} of ${key} means`),
    ];
  });
  return [...goneFindings("the review of jobs", Object.keys(review), operations), ...differing];
}

function propertiesOf(job: JobDefinition): string[] {
  return job.by === "state" ? [job.property] : [job.result, job.failure];
}

/** States that the definition lists and the review does not. */
function unknownStates(job: JobDefinition, values: (property: string) => readonly string[]): string[] {
  if (job.by !== "state") return [];
  const known = [...job.running, ...job.done, ...job.failed];
  return values(job.property).filter((value) => !known.includes(value));
}
