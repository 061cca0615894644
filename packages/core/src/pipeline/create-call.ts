import type { Call, ConnectionContext } from "../contracts/call.js";
import type { ResponseValidator, SendOptions } from "../contracts/connection.js";
import type { OperationMetadata } from "../contracts/metadata.js";
import type { RequestDraft } from "../contracts/request.js";
import { optionChecks, requestOptionNames } from "../errors/check-options.js";
import { createConfigurationError, noCall } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { now } from "../time/clock.js";

/** What a call is made of. */
interface CallParts {
  readonly metadata: OperationMetadata;
  readonly draft: RequestDraft;
  readonly options?: SendOptions | undefined;
  /** Whether the request goes to a host that is none of the tenant's: the connection's headers are not for it. */
  readonly isElsewhere?: boolean | undefined;
  /** Checks the data. Default: nothing is checked. */
  readonly validate?: ResponseValidator | undefined;
  /** Which retries the call may use. Default: those of calls. */
  readonly quota?: keyof ConnectionContext["quotas"] | undefined;
}

/** The options of most calls: there is nothing to check. */
const noOptions: SendOptions = {};

/** Makes a call at its start. Its own options come before those of the connection, and those before the defaults. */
export function createCall(
  context: ConnectionContext,
  { metadata, draft, options = noOptions, quota = "calls", validate, isElsewhere = false }: CallParts,
): Call {
  if (options !== noOptions) checkCallOptions(metadata.name, options);
  const { timeout = context.timeout ?? 60_000, deadline = context.deadline ?? Number.POSITIVE_INFINITY } = options;
  const { signal, stream = false } = options;
  const { attempts, maxWait } = retryLimits(context.retry, options.retry);
  const startedAt = now();
  return {
    number: ++context.calls,
    context,
    metadata,
    operationKey: `${metadata.method} ${metadata.path}`,
    draft: ownDraft(draft, isElsewhere ? {} : context.headers),
    progress: noCall(metadata.name),
    signal,
    timeout,
    deadline,
    startedAt,
    endsAt: startedAt + deadline,
    quota: context.quotas[quota],
    attempts,
    maxWait,
    maxBytes: options.maxBytes ?? context.maxBytes,
    bigint: options.bigint ?? context.bigint ?? false,
    stream,
    validate,
    token: undefined,
    encodedBody: undefined,
  };
}

/** A copy of a draft, with the headers of the connection: whoever wrote it may go on writing. */
function ownDraft({ url, method, headers, body }: RequestDraft, ofConnection: RequestDraft["headers"]): RequestDraft {
  return { url, method, headers: Object.assign({}, ofConnection, headers), body };
}

/** How long a call can wait from now on without exceeding its longest wait or its deadline, in ms. */
export function remainingTime({ maxWait, endsAt }: Call): number {
  return Math.min(maxWait, endsAt - now());
}

type Retry = SendOptions["retry"];

/** How long a call waits by default, in ms: for the end of a minute's limit, and for those who go first then. */
const usualWait = 90_000;

/** How long a call that is not repeated waits for a rate limit, in ms: whoever wants no retries wants to know soon. */
const shortWait = 5000;

function retryLimits(ofConnection: Retry, ofCall: Retry): { attempts: number; maxWait: number } {
  const chosen = ofCall ?? ofConnection;
  const shared = ofConnection === false ? {} : ofConnection;
  const maxWait = shared?.maxWait ?? usualWait;
  if (chosen === false) return { attempts: 1, maxWait: Math.min(maxWait, shortWait) };
  return { attempts: chosen?.attempts ?? shared?.attempts ?? 3, maxWait: chosen?.maxWait ?? maxWait };
}

function checkCallOptions(operation: string, options: SendOptions): void {
  const checks = optionChecks(operation);
  checks.known(options, [...requestOptionNames, "stream"]);
  checks.milliseconds("timeout", options.timeout);
  checks.milliseconds("deadline", options.deadline);
  checkRetry(operation, options.retry);
  checks.count("maxBytes", options.maxBytes, { min: 1 });
  checks.signal(options.signal);
}

/** Checks the option `retry` of a call or a connection. */
export function checkRetry(operation: string, retry: unknown): void {
  if (retry === undefined || retry === false) return;
  if (typeof retry !== "object" || retry === null) {
    throw createConfigurationError(operation, `retry must be false or { attempts, maxWait }; got ${typeOf(retry)}.`);
  }
  const checks = optionChecks(operation);
  checks.known(retry, ["attempts", "maxWait"], "retry");
  checks.count("retry.attempts", property(retry, "attempts"), { min: 1 });
  const maxWait = property(retry, "maxWait");
  if (maxWait !== 0) checks.milliseconds("retry.maxWait", maxWait);
}
