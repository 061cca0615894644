import { type Connection, isOneTrustError, type OperationMetadata } from "@onetrust-client/core";
import { documentedPerHour, documentedPerMinute } from "@onetrust-client/core/pace";
import { isRecord } from "../job/read-values.js";
import { type Fail, failureOf } from "../job/run-options.js";

/** An operation that a job will call, and how often. */
export interface PlannedCalls {
  readonly operation: { readonly metadata: OperationMetadata };
  readonly calls: number;
}

/** The limits that a job has to itself. */
export interface PlanOptions {
  /** Requests a minute for each operation, where your environment has a limit of its own. Default: what OneTrust documents. */
  readonly perMinute?: number | undefined;
  /** Requests an hour for the account, where your environment has a limit of its own. Default: what OneTrust documents. */
  readonly perHour?: number | undefined;
  /** Part of each limit that the job uses, above 0 and up to 1: the `share` of `pace`. Default: 1. */
  readonly share?: number | undefined;
}

/** What a job will take. */
export interface Plan {
  readonly operations: readonly {
    /** Name of the operation. */
    readonly name: string;
    readonly requests: number;
    /** Requests a minute that the job has for it. */
    readonly perMinute: number;
    /** How long its requests take by that limit. */
    readonly minutes: number;
  }[];
  /** Requests of the job. */
  readonly requests: number;
  /** How long the job takes by the limits of its operations and of the account. Hosts that answer slowly take longer. */
  readonly minutes: number;
  /** Scopes that the credential lacks. `undefined`: its token does not name its scopes. */
  readonly missingScopes: readonly string[] | undefined;
}

/**
 * Tells what a job will take before it starts: requests, minutes at the limits, and scopes that are missing. Sends nothing but a request
 * for a token, if there is none yet.
 *
 * @example await plan(onetrust, [{ operation: dsr.createRequest, calls: inputs.length }]);
 */
export async function plan(
  connection: Connection,
  planned: readonly PlannedCalls[],
  options: PlanOptions = {},
): Promise<Plan> {
  checkPlan(planned, options);
  const { share = 1, perHour = documentedPerHour } = options;
  const operations = planned.map(({ operation, calls }) => {
    const perMinute = (operation.metadata.perMinute ?? options.perMinute ?? documentedPerMinute) * share;
    return { name: operation.metadata.name, requests: calls, perMinute, minutes: rounded(calls / perMinute) };
  });
  const ofAccount = planned.filter(({ operation }) => operation.metadata.credentials === "tenant");
  const requestsOfAccount = ofAccount.reduce((sum, { calls }) => sum + calls, 0);
  return {
    operations,
    requests: planned.reduce((sum, { calls }) => sum + calls, 0),
    // Operations are called side by side, but all of them count for the account.
    minutes: Math.max(
      0,
      ...operations.map(({ minutes }) => minutes),
      rounded((requestsOfAccount / (perHour * share)) * 60),
    ),
    missingScopes: await missingScopes(connection, planned),
  };
}

/** To a tenth of a minute, and never less than it takes. */
function rounded(minutes: number): number {
  return Math.ceil(minutes * 10) / 10;
}

async function missingScopes(
  connection: Connection,
  planned: readonly PlannedCalls[],
): Promise<readonly string[] | undefined> {
  try {
    return await connection.missingScopes(...planned.map(({ operation }) => operation));
  } catch (error) {
    // A token that does not name its scopes is no reason against a plan. A token that cannot be got is one.
    if (isOneTrustError(error) && error.kind === "configuration") return undefined;
    throw error;
  }
}

function checkPlan(planned: unknown, options: unknown): void {
  const fail: Fail = failureOf("plan");
  if (!Array.isArray(planned)) fail("pass a list of operations: [{ operation: dsr.createRequest, calls: 2000 }].");
  for (const each of planned) {
    const { operation, calls } = isRecord(each) ? each : {};
    const metadata: unknown = typeof operation === "function" ? Reflect.get(operation, "metadata") : undefined;
    if (metadata === undefined) fail("operation must be an operation of a service, such as dsr.createRequest.");
    if (typeof calls !== "number" || !(calls >= 0)) fail("calls must be a number of at least 0.");
  }
  for (const [name, value] of Object.entries(isRecord(options) ? options : {})) {
    if (!["perMinute", "perHour", "share"].includes(name))
      fail(`unknown option "${name}". Known options: perMinute, perHour, share.`);
    if (value !== undefined && !(typeof value === "number" && value > 0)) fail(`${name} must be a number above 0.`);
  }
}
