import type { Call } from "../../contracts/call.js";
import type { EndTurn, LimitedRequest, RateLimit } from "../../contracts/limiter.js";
import type { OneTrustError } from "../../contracts/onetrust-error.js";
import { createError } from "../../errors/create-error.js";
import { typeOf } from "../../errors/describe.js";
import { copyByCode, property, quote } from "../../errors/foreign-error.js";
import { emitEvent } from "../../events/emit-event.js";
import { queueError, rateLimitError } from "../../response/rate-limit.js";
import { isPromise, runUntil, runUntilDone } from "../../time/wait.js";
import { remainingTime } from "../create-call.js";

/** How long a method of a limiter may take, in ms. */
const limiterTime = 2000;

/** Method and path template, by which limiters and queues know an operation. */
export function operationKey({ metadata }: Call): string {
  return `${metadata.method} ${metadata.path}`;
}

/**
 * The limit that holds a call back, `undefined` if it may leave; without a promise if the limiter answers at once. A limiter that fails is
 * a `configuration` error that says how.
 */
export function askLimiter(call: Call): RateLimit | undefined | Promise<RateLimit | undefined> {
  const { limiter } = call.context;
  const explain = (error: unknown): never => {
    throw limiterError(call, "check", error);
  };
  let answer: ReturnType<typeof limiter.check>;
  try {
    answer = withinTime(call, () => limiter.check(operationKey(call), limitedRequest(call)));
  } catch (error) {
    return explain(error);
  }
  return isPromise(answer) ? answer.then((limit) => readLimit(call, limit), explain) : readLimit(call, answer);
}

function readLimit(call: Call, answer: RateLimit | null | undefined): RateLimit | undefined {
  if (answer === undefined || answer === null) return undefined;
  if (!isRateLimit(answer)) throw answerError(call, "check of your limiter must return undefined", answer);
  return answer.resumeAt > Date.now() ? answer : undefined;
}

/**
 * Waits until a limiter that keeps calls waiting itself lets this one leave, and no longer than the call may wait. Returns what to call when
 * the response is there. A turn that comes too late is given back.
 */
export async function waitForTurn(call: Call, takeTurn: TakeTurn): Promise<EndTurn> {
  const maxWait = remainingTime(call);
  let isOver = false;
  const answer = await runUntil(
    async ({ signal }) => {
      const turn: unknown = await takeTurn(operationKey(call), limitedRequest(call), {
        attempts: call.progress.attempts,
        maxWait,
        signal,
        onWait: (ms) => emitEvent(call, "wait", { ms }),
      });
      const end = isEndTurn(turn) ? endsTurn(call, turn) : turn;
      if (isOver && isEndTurn(end)) end();
      return end;
    },
    { parent: call.signal, ms: maxWait, onTimeout: () => tooLate },
  ).catch((error: unknown) => {
    isOver = true;
    throw error === tooLate ? queueError(call) : limiterError(call, "takeTurn", error);
  });
  if (isEndTurn(answer)) return answer;
  if (isRateLimit(answer)) throw rateLimitError(call, answer);
  throw answerError(call, "takeTurn of your limiter must return a function", answer);
}

type TakeTurn = NonNullable<Call["context"]["limiter"]["takeTurn"]>;

/** Ends a turn whatever the limiter does then: the response is there, and the call goes on. */
function endsTurn({ context, metadata }: Call, end: EndTurn): EndTurn {
  return () => {
    try {
      end();
    } catch (error) {
      context.warn(metadata, { kind: "limiter", text: `the end of a turn of your limiter ${whatFailed(error)}.` });
    }
  };
}

function isEndTurn(value: unknown): value is EndTurn {
  return typeof value === "function";
}

function isRateLimit(value: unknown): value is RateLimit {
  const resumeAt = property(value, "resumeAt");
  return typeof resumeAt === "number" && !Number.isNaN(resumeAt);
}

function answerError(call: Call, rule: string, answer: unknown): OneTrustError {
  const isObject = typeof answer === "object" && answer !== null;
  const found = isObject ? `an object whose resumeAt is ${typeOf(property(answer, "resumeAt"))}` : typeOf(answer);
  return failure(call, `${rule} or a limit with the number resumeAt; it returned ${found}.`);
}

/** Tells the limiter of a 429. If it fails, the call goes on: what the host answered is known all the same. */
export async function tellLimiter(call: Call, limit: RateLimit): Promise<void> {
  const { limiter, warn } = call.context;
  try {
    await withinTime(call, () => limiter.block(operationKey(call), limit, limitedRequest(call)));
  } catch (error) {
    if (!call.signal?.aborted)
      warn(call.metadata, { kind: "limiter", text: `block of your limiter ${whatFailed(error)}.` });
  }
}

function limitedRequest({ metadata }: Call): LimitedRequest {
  return { usesToken: metadata.credentials !== "none", perMinute: metadata.perMinute };
}

/** Stands for a limiter that takes too long. */
const tooLate = Symbol("too late");

/** Calls a method of a limiter. One that answers at once costs no timer. */
function withinTime<Result>({ signal }: Call, ask: () => Result | Promise<Result>): Result | Promise<Result> {
  return runUntilDone<Result>(ask, { parent: signal, ms: limiterTime, onTimeout: () => tooLate });
}

function whatFailed(error: unknown): string {
  return error === tooLate ? `did not answer within ${limiterTime / 1000} s` : `threw: ${quote(error)}`;
}

function limiterError(call: Call, method: string, error: unknown): OneTrustError {
  return failure(
    call,
    `${method} of your limiter ${whatFailed(error)}. Mend it, or leave the option limiter out.`,
    error,
  );
}

function failure({ progress }: Call, text: string, error?: unknown): OneTrustError {
  return createError({ progress, kind: "configuration", text, hidden: { cause: copyByCode(error) } });
}
