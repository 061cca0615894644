import { beforeEach, expect, test } from "vitest";
import { bearer, connect, type OneTrustError, type OneTrustEvent } from "../../src/index.js";
import { createRetryQuota, retry } from "../../src/pipeline/retry.js";
import { now } from "../../src/time/clock.js";
import { noBackOff, stopClock } from "../support/clock.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const { getPets } = pets(connect({ hostname: "app.onetrust.com", credentials: bearer("t") }));

beforeEach(() => {
  noBackOff();
  stopClock();
});

/** The error of a call that met a status and was not repeated. */
function failureOf(status: number): Promise<OneTrustError> {
  const fetch = async () => new Response(null, { status });
  return rejection(
    pets(connect({ hostname: "app.onetrust.com", credentials: bearer("t"), fetch, retry: false })).getPets(),
  );
}

/** Sends a call through the step alone. Each of its attempts fails with the next of the errors; then they succeed. */
async function send(
  quota: object,
  errors: readonly OneTrustError[],
  signal?: AbortSignal,
): Promise<{ error?: unknown; events: string[] }> {
  const events: string[] = [];
  const onEvent = ({ type, error }: OneTrustEvent) => void events.push(`${type} ${error}`);
  const left = [...errors];
  const step = retry(async () => {
    const error = left.shift();
    if (error !== undefined) throw error;
    return { data: [], response: new Response() };
  });
  const progress = { operation: "getPets", attempts: 1, outcome: "unknown", mayHaveHappened: false };
  const bounds = { attempts: 3, maxWait: 90_000, endsAt: Number.POSITIVE_INFINITY, startedAt: now() };
  const call: object = {
    quota,
    metadata: getPets.metadata,
    progress,
    context: { onEvent },
    signal,
    ...bounds,
  };
  const error = await step(call as never).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, events };
}

test("a quota begins full, and no failure is remembered", () => {
  expect(createRetryQuota(7)).toEqual({ size: 7, left: 7, failedAt: Number.NEGATIVE_INFINITY });
});

test("a repeat uses one of the quota, and the call says so that finds none left", async () => {
  const quota = { size: 10, left: 1, failedAt: now() };
  const failure = await failureOf(503);
  expect(await send(quota, [failure, failure])).toEqual({
    error: failure,
    events: ["retry http", "retry-refused http"],
  });
  expect(failure.message).toBe(
    "getPets: GET /api/pet/v1/pets answered 503. The host failed. Try again later. It was not repeated, as the connection has used up its retries. They return as calls succeed, or after a minute without failures.",
  );
  expect(quota.left).toBe(0);
});

test("a call that succeeds gives back what it used, and half a repeat more, up to the size", async () => {
  const quota = { size: 10, left: 5, failedAt: now() };
  const failure = await failureOf(503);
  await send(quota, [failure, failure]);
  expect(quota.left).toBe(5.5);
  for (let n = 0; n < 20; n++) await send(quota, []);
  expect(quota.left).toBe(10);
});

test("a call that the host answers in the end, with an error that stays, gives back what it used", async () => {
  const quota = { size: 10, left: 5, failedAt: now() };
  await send(quota, [await failureOf(503), await failureOf(400)]);
  expect(quota.left).toBe(5.5);
});

test("a 429 uses no quota", async () => {
  const quota = { size: 10, left: 0, failedAt: -1 };
  const limited = await failureOf(429);
  expect((await send(quota, [limited, limited])).error).toBeUndefined();
  expect(quota).toEqual({ size: 10, left: 0.5, failedAt: -1 });
});

test.each([
  [519, 0],
  [520, 1],
  [530, 1],
  [531, 0],
])("of the statuses of proxies, %i is repeated %i times", async (status, times) => {
  const { events } = await send(createRetryQuota(10), [await failureOf(status)]);
  expect(events).toEqual(Array.from({ length: times }, () => "retry http"));
});

test("nothing is repeated for a caller that has given up", async () => {
  const failure = await failureOf(503);
  const signal = AbortSignal.abort();
  expect(await send(createRetryQuota(10), [failure], signal)).toEqual({ error: failure, events: [] });
});

test.each([
  [60_000, 10],
  [59_999, 0],
])("%i ms without a failure leave %i repeats", async (ms, left) => {
  const quota = { size: 10, left: 0, failedAt: now() - ms };
  const { error } = await send(quota, [await failureOf(503)]);
  expect(error === undefined).toBe(left > 0);
  expect(quota.failedAt).toBe(now());
  // Given back by the success: the one that it used, and no more than the size.
  expect(quota.left).toBe(left);
});
