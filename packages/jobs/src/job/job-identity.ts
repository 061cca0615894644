import { createJobError } from "./job-error.js";
import { isRecord } from "./read-values.js";

/** Which job a ledger or a state belongs to. It is stored with them as plain JSON. */
export interface JobIdentity {
  /** Version of what is stored. */
  readonly format: number;
  readonly kind: "bulk" | "copy";
  /** Package and operation: `dsr-automation.createRequest`. */
  readonly operation: string;
  /** Method and path, which has the version of the API in it. */
  readonly request: string;
  /** Host of the tenant. */
  readonly tenant: string;
  /** SHA-256 of what else makes the job, such as the filter of a list. */
  readonly input?: string;
}

/** Version of what this package stores. */
const storedFormat = 1;

interface Named {
  readonly name: string;
  readonly package?: string | undefined;
  readonly method: string;
  readonly path: string;
}

/** The identity of a job with this operation at the host of this address. */
export function identityOf(kind: JobIdentity["kind"], metadata: Named, url: string): JobIdentity {
  const { name, package: packageName, method, path } = metadata;
  return {
    format: storedFormat,
    kind,
    operation: packageName === undefined ? name : `${packageName}.${name}`,
    request: `${method} ${path}`,
    tenant: new URL(url).host,
  };
}

/** Throws an error if what is stored belongs to another job, tenant or version. `subject`: `ledger requests.ndjson`. */
export function requireSameJob(subject: string, stored: unknown, job: JobIdentity): void {
  const found = readIdentity(subject, stored);
  const other = `Pass another file or table for this job, or run the one that it belongs to.`;
  if (found.format !== job.format) {
    throw createJobError({
      code: "other-version",
      subject,
      problem: `has format ${found.format}`,
      expected: `format ${job.format}`,
      remedy: "Run the job with the version of @onetrust-client/jobs that wrote it, or begin with an empty one.",
    });
  }
  if (found.tenant !== job.tenant) {
    throw createJobError({
      code: "other-tenant",
      subject,
      problem: `belongs to the tenant ${found.tenant}`,
      expected: job.tenant,
      remedy: "Pass another file or table for this tenant, or connect to the other one.",
    });
  }
  const differs = (["kind", "operation", "request"] as const).find((field) => found[field] !== job[field]);
  if (differs !== undefined) {
    throw createJobError({
      code: "other-job",
      subject,
      problem: `belongs to the job ${found.kind} ${found.operation}, ${found.request}`,
      expected: `${job.kind} ${job.operation}, ${job.request}`,
      remedy: other,
    });
  }
  if (found.input === job.input) return;
  throw createJobError({
    code: "other-job",
    subject,
    problem: "belongs to a copy with another input",
    expected: "the input that the copy began with",
    remedy: other,
  });
}

function readIdentity(subject: string, stored: unknown): JobIdentity {
  const fields = isRecord(stored) ? stored : {};
  const { format, kind, operation, request, tenant, input } = fields;
  const isKnownKind = kind === "bulk" || kind === "copy";
  const isComplete = typeof operation === "string" && typeof request === "string" && typeof tenant === "string";
  if (typeof format === "number" && isKnownKind && isComplete) {
    return { format, kind, operation, request, tenant, ...(typeof input === "string" && { input }) };
  }
  throw createJobError({
    code: "damaged",
    subject,
    problem: "does not say which job it belongs to",
    expected: "what a job of @onetrust-client/jobs wrote",
    remedy: "Pass a file or table of its own, which need not exist.",
  });
}
