import type { Call } from "../../contracts/call.js";
import type { LimitedRequest, RateLimit } from "../../contracts/limiter.js";
import type { OneTrustError } from "../../contracts/onetrust-error.js";
import { createError } from "../../errors/create-error.js";
import { typeOf } from "../../errors/describe.js";
import { copyByCode, property, quote } from "../../errors/foreign-error.js";
import { runUntil } from "../../time/wait.js";

/** How long a method of a limiter may take, in ms. */
const limiterTime = 2000;

/** Method and path template, by which limiters and queues know an operation. */
export function operationKey({ metadata }: Call): string {
  return `${metadata.method} ${metadata.path}`;
}

/** The limit that holds a call back, `undefined` if it may leave. A limiter that fails is a `configuration` error that says how. */
export async function askLimiter(call: Call): Promise<RateLimit | undefined> {
  const { limiter } = call.context;
  const answer = await withinTime(call, () => limiter.check(operationKey(call), limitedRequest(call))).catch(
    (error: unknown) => {
      if (call.signal?.aborted) throw call.signal.reason;
      throw limiterError(call, "check", error);
    },
  );
  if (answer === undefined || answer === null) return undefined;
  const resumeAt = property(answer, "resumeAt");
  if (typeof resumeAt !== "number" || Number.isNaN(resumeAt)) {
    const found = typeof answer === "object" ? `an object whose resumeAt is ${typeOf(resumeAt)}` : typeOf(answer);
    throw failure(
      call,
      `check of your limiter must return undefined or a limit with the number resumeAt; it returned ${found}.`,
    );
  }
  return resumeAt > Date.now() ? answer : undefined;
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
  return { usesToken: metadata.credentials !== "none" };
}

/** Stands for a limiter that takes too long. */
const tooLate = Symbol("too late");

/** Calls a method of a limiter. One that answers at once costs no timer. */
async function withinTime<Result>({ signal }: Call, ask: () => Result | Promise<Result>): Promise<Result> {
  const answer = ask();
  if (typeof property(answer, "then") !== "function") return answer;
  return await runUntil(async () => answer, { parent: signal, ms: limiterTime, onTimeout: () => tooLate });
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
