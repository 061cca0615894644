import { randomUUID } from "node:crypto";
import type { JobDefinition, OperationMetadata } from "@onetrust-client/core";
import { checkNumber, checkOptionNames, show } from "../check-arguments.js";
import type { JobOptions } from "../tenant.js";
import type { Handler } from "./respond.js";

const ends: readonly unknown[] = ["done", "failed", "unknown", "never"];

/** A state that no definition has. */
const UNKNOWN_STATE = "STATE_OF_ANOTHER_RELEASE";

/** Makes a handler that plays the jobs of an operation. Each path is a job of its own. `subject` is the call that wrote it. */
export function createJobHandler(
  subject: string,
  { job }: Pick<OperationMetadata, "job">,
  options: JobOptions<object>,
): Handler {
  if (!job) throw new Error(`${subject}: the operation does not tell the state of a job. Use tenant.answer.`);
  checkOptionNames(subject, options, ["polls", "ends", "data"]);
  const { polls = 2, ends: end = "done", data = {} } = options;
  checkNumber(`${subject}: polls`, polls, { min: 0, unit: "requests" });
  if (!ends.includes(end)) throw new Error(`${subject}: ends must be one of ${ends.join(", ")}; got ${show(end)}.`);
  if (job.by === "result" && end === "unknown") {
    throw new Error(`${subject}: the operation names no states, so that none is unknown. Pass another value for ends.`);
  }
  const requests = new Map<string, number>();
  return ({ path }) => {
    const key = JSON.stringify(path);
    const before = requests.get(key) ?? 0;
    requests.set(key, before + 1);
    const isRunning = end === "never" || before < polls;
    if (isRunning && before === 0 && job.mayBeMissing) return missing();
    return isRunning ? running(job, before, data) : ended(job, end, data);
  };
}

/** The states of a job that goes on, one after the other. */
function running(job: JobDefinition, before: number, data: object): object {
  if (job.by === "state") return { ...data, [job.property]: job.running[Math.min(before, job.running.length - 1)] };
  const hidden = [job.result, job.failure];
  return Object.fromEntries(Object.entries(data).filter(([name]) => !hidden.includes(name)));
}

function ended(job: JobDefinition, end: JobOptions<object>["ends"], data: object): object {
  if (job.by === "state") {
    const known = end === "failed" ? job.failed : job.done;
    return { ...data, [job.property]: end === "unknown" ? UNKNOWN_STATE : known[0] };
  }
  const [name, text] = end === "failed" ? [job.failure, "The request was not created."] : [job.result, "A1B2C3"];
  return { [name]: text, ...data };
}

/** What an operation returns, with a job that is done. */
export function doneJob(job: JobDefinition | undefined, data: unknown): unknown {
  if (!job || typeof data !== "object" || data === null) return data;
  if (job.by === "state") return ended(job, "done", data);
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== job.failure));
}

/** The host does not know the job yet. */
function missing(): Response {
  const errors = [{ title: "Not found", detail: "There is nothing under this id yet.", code: "NOT_FOUND" }];
  return Response.json({ errors, traceId: randomUUID() }, { status: 404 });
}
