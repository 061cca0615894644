import { expect, test, vi } from "vitest";
import { bearer, connect } from "../../src/index.js";
import { createCall, remainingTime } from "../../src/pipeline/create-call.js";
import { createRetryQuota } from "../../src/pipeline/retry.js";
import { now } from "../../src/time/clock.js";
import { stopClock } from "../support/clock.js";
import { pets } from "../support/pets.js";

const { getPets } = pets(connect({ hostname: "app.onetrust.com", credentials: bearer("t") }));
const quotas = { calls: createRetryQuota(1000), tokens: createRetryQuota(100) };

/** A call of a connection with some options. */
function call(ofConnection: object, options: object = {}, parts: object = {}) {
  const context: object = { calls: 0, headers: {}, quotas, ...ofConnection };
  const draft = { ...getPets.draft(), headers: { accept: "application/json" } };
  return createCall(context as never, { metadata: getPets.metadata, draft, options, ...parts });
}

test("a call has the usual limits", () => {
  stopClock();
  expect(call({ calls: 4 })).toMatchObject({
    number: 5,
    timeout: 60_000,
    deadline: Number.POSITIVE_INFINITY,
    endsAt: Number.POSITIVE_INFINITY,
    startedAt: now(),
    attempts: 3,
    maxWait: 90_000,
    maxBytes: undefined,
    bigint: false,
    stream: false,
    token: undefined,
    progress: { operation: "getPets", attempts: 0, outcome: "not-sent", mayHaveHappened: false },
  });
});

test("the connection's options come before the usual ones, and the call's before those", () => {
  stopClock();
  const ofConnection = { timeout: 1, deadline: 2, maxBytes: 3, bigint: true };
  expect(call(ofConnection)).toMatchObject({ ...ofConnection, endsAt: now() + 2 });
  const own = { timeout: 10, deadline: 20, maxBytes: 30, bigint: false, stream: true };
  expect(call(ofConnection, own)).toMatchObject({ ...own, endsAt: now() + 20 });
});

test.each([
  [undefined, undefined, 3, 90_000],
  [undefined, false, 1, 5000],
  [false, undefined, 1, 5000],
  [{ maxWait: 1000 }, false, 1, 1000],
  [{ attempts: 4 }, false, 1, 5000],
  [false, { attempts: 4 }, 4, 90_000],
  [{ attempts: 2, maxWait: 7 }, {}, 2, 7],
  [{ attempts: 2, maxWait: 7 }, undefined, 2, 7],
  [{ attempts: 2 }, { maxWait: 0 }, 2, 0],
  [{ attempts: 2, maxWait: 7 }, { attempts: 5, maxWait: 9 }, 5, 9],
])("retry %j of the connection and %j of the call", (ofConnection, ofCall, attempts, maxWait) => {
  expect(call({ retry: ofConnection }, { retry: ofCall })).toMatchObject({ attempts, maxWait });
});

test("headers of the connection go with a request to its hosts, and the request's own come before", () => {
  const headers = { accept: "text/csv", "x-app": "1" };
  expect(call({ headers }).draft.headers).toEqual({ accept: "application/json", "x-app": "1" });
  expect(call({ headers }, {}, { isElsewhere: true }).draft.headers).toEqual({ accept: "application/json" });
});

test("token requests have a quota of their own", () => {
  expect(call({}).quota).toBe(quotas.calls);
  expect(call({}, {}, { quota: "tokens" }).quota).toBe(quotas.tokens);
});

test("a call can wait for as long as its longest wait, or until its end if that is sooner", () => {
  stopClock();
  vi.advanceTimersByTime(1000);
  expect(remainingTime(call({}, { retry: { maxWait: 30 }, deadline: 50 }))).toBe(30);
  expect(remainingTime(call({}, { retry: { maxWait: 70 }, deadline: 50 }))).toBe(50);
});

test("a signal is what has the two members that are used", () => {
  const signal = { aborted: true, addEventListener: () => {} };
  expect(call({}, { signal }).signal).toBe(signal);
});

test.each<[object, string]>([
  [{ signal: null }, "getPets: signal must be an AbortSignal; got null. Pass controller.signal."],
  [{ signal: { aborted: false } }, "getPets: signal must be an AbortSignal; got an object. Pass controller.signal."],
  [
    { signal: { addEventListener: () => {} } },
    "getPets: signal must be an AbortSignal; got an object. Pass controller.signal.",
  ],
  [{ retry: null }, "getPets: retry must be false or { attempts, maxWait }; got null."],
  [{ retry: true }, "getPets: retry must be false or { attempts, maxWait }; got a boolean."],
  [{ retry: { attempts: 0 } }, "getPets: retry.attempts must be "],
  [{ retry: { maxWait: -1 } }, "getPets: retry.maxWait must be "],
  [{ retry: { tries: 2 } }, 'getPets: unknown option "retry.tries"'],
  [{ maxBytes: 0 }, "getPets: maxBytes must be "],
  [{ timeout: 0 }, "getPets: timeout must be "],
  [{ deadline: 0 }, "getPets: deadline must be "],
])("%j is refused by name", (options, message) => {
  expect(() => call({}, options)).toThrow(message);
});
