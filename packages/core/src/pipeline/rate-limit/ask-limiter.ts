import type { Call } from "../../contracts/call.js";
import type { EndTurn, LimitedRequest, RateLimit } from "../../contracts/limiter.js";
import type { OneTrustError } from "../../contracts/onetrust-error.js";
import { createError } from "../../errors/create-error.js";
import { typeOf } from "../../errors/describe.js";
import { copyByCode, property, quote } from "../../errors/foreign-error.js";
import { emitEvent } from "../../events/emit-event.js";
import { queueError, rateLimitError } from "../../response/rate-limit.js";
import { isPromise, runUntil } from "../../time/wait.js";
import { remainingTime } from "../create-call.js";

/** How long a method of a limiter may take, in ms. */
const limiterTime = 2000;

/**
 * The limit that holds a call back, `undefined` if it may leave; without a promise if the limiter answers at once. A limiter that fails is
 * a `configuration` error that says how.
 */
export function askLimiter(call: Call): RateLimit | undefined | Promise<RateLimit | undefined> {
  const { limiter } = call.context;
  let answer: ReturnType<typeof limiter.check>;
  try {
    answer = limiter.check(call.operationKey, limitedRequest(call));
  } catch (error) {
    throw limiterError(call, "check", error);
  }
  return isPromise(answer) ? awaitLimit(call, answer) : readLimit(call, answer);
}

async function awaitLimit(
  call: Call,
  answer: PromiseLike<RateLimit | null | undefined>,
): Promise<RateLimit | undefined> {
  let limit: RateLimit | null | undefined;
  try {
    limit = await withinTime(call, answer);
  } catch (error) {
    throw limiterError(call, "check", error);
  }
  return readLimit(call, limit);
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
  let opensAt = 0;
  const answer = await runUntil(
    async ({ signal }) => {
      const turn: unknown = await takeTurn(call.operationKey, limitedRequest(call), {
        attempts: call.progress.attempts,
        maxWait,
        signal,
        onWait: (ms) => {
          opensAt = Date.now() + ms;
          emitEvent(call, "wait", { ms });
        },
      });
      const end = isEndTurn(turn) ? endsTurn(call, turn) : turn;
      if (isOver && isEndTurn(end)) end();
      return end;
    },
    { parent: call.signal, ms: maxWait, onTimeout: () => tooLate },
  ).catch((error: unknown) => {
    isOver = true;
    throw error === tooLate ? queueError(call, { resumeAt: opensAt }) : limiterError(call, "takeTurn", error);
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
    const answer = limiter.block(call.operationKey, limit, limitedRequest(call));
    if (isPromise(answer)) await withinTime(call, answer);
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

/** Waits for what a limiter promised. */
function withinTime<Answer>({ signal }: Call, answer: PromiseLike<Answer>): Promise<Answer> {
  // The call may have ended meanwhile. What the limiter fails with is then nobody's to handle.
  answer.then(undefined, () => {});
  return runUntil(async () => answer, { parent: signal, ms: limiterTime, onTimeout: () => tooLate });
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
