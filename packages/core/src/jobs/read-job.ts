import type { JobDefinition } from "../contracts/metadata.js";
import { property } from "../errors/foreign-error.js";

/** What a response says of a job. */
export interface JobReport {
  readonly phase: "running" | "done" | "failed" | "unknown";
  /** The state as the host names it. */
  readonly state: string | undefined;
}

/** Reads what a response says of a job. */
export function readJob(job: JobDefinition, data: unknown): JobReport {
  if (job.by === "state") return readState(job, property(data, job.property));
  const phase = hasText(data, job.failure) ? "failed" : hasText(data, job.result) ? "done" : "running";
  return { phase, state: undefined };
}

type KnownStates = Pick<JobDefinition & { by: "state" }, "running" | "done" | "failed">;

function readState(known: KnownStates, state: unknown): JobReport {
  if (typeof state !== "string") return { phase: "unknown", state: undefined };
  const phases = ["running", "done", "failed"] as const;
  const phase = phases.find((each) => known[each].some((name) => isSameState(name, state)));
  return { phase: phase ?? "unknown", state };
}

/** Hosts do not agree on capitals: a definition has `COMPLETED`, and its example `Completed`. */
function isSameState(known: string, state: string): boolean {
  return known.toLowerCase() === state.trim().toLowerCase();
}

function hasText(data: unknown, name: string): boolean {
  const text = property(data, name);
  return typeof text === "string" && text.trim() !== "";
}
