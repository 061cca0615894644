import { expect, test, vi } from "vitest";
import type { Limiter, OneTrustEvent, TurnOptions } from "../../src/index.js";
import { errorOf, finished, openNotes, pass, respond, virtualTime } from "../support/virtual-host.js";

/** A limiter that keeps calls waiting itself, and what it is asked. */
function limiterWith(takeTurn: Limiter["takeTurn"]): Limiter & { readonly blocks: unknown[] } {
  const blocks: unknown[] = [];
  return {
    check: () => {
      throw new Error("check is not asked");
    },
    block: (operation, { period }) => void blocks.push([operation, period]),
    ...(takeTurn && { takeTurn }),
    blocks,
  };
}

test("takeTurn is asked before each request and told of its end; block still hears of each 429", async () => {
  virtualTime();
  const steps: string[] = [];
  const limiter = limiterWith((operation, request, { attempts }) => {
    steps.push(`${operation} ${JSON.stringify(request)} ${attempts}`);
    return () => void steps.push("end");
  });
  let n = 0;
  const limited = () => respond(429, { "retry-after": "1", "ot-period": "MINUTE" });
  const notes = openNotes(() => (n++ === 0 ? limited() : respond()), { limiter });
  await finished(notes.getNote({ path: { id: 5 } }));
  const asked = 'GET /notes/{id} {"usesToken":true}';
  expect(steps).toEqual([`${asked} 0`, "end", `${asked} 1`, "end"]);
  expect(limiter.blocks).toEqual([["GET /notes/{id}", "MINUTE"]]);
});

test("a turn that never comes ends with maxWait, and one that comes later is given back", async () => {
  virtualTime();
  let isEnded = false;
  let options: TurnOptions | undefined;
  const limiter = limiterWith(async (_, __, given) => {
    options = given;
    await pass(5000);
    return () => {
      isEnded = true;
    };
  });
  const notes = openNotes(() => respond(), { limiter, retry: { maxWait: 3000 } });
  const error = errorOf(notes.listTags());
  await vi.advanceTimersByTimeAsync(3000);
  expect(await error).toMatchObject({ kind: "rate-limit", outcome: "not-sent", attempts: 0, resumeAt: Date.now() });
  expect([options?.maxWait, options?.signal.aborted, isEnded]).toEqual([3000, true, false]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(isEnded).toBe(true);
});

test("the caller's signal ends the wait, whatever the limiter does", async () => {
  virtualTime();
  const given = new AbortController();
  const notes = openNotes(() => respond(), { limiter: limiterWith(() => new Promise(() => {})) });
  const error = errorOf(notes.listTags({}, { signal: given.signal }));
  await vi.advanceTimersByTimeAsync(10);
  given.abort();
  expect(await error).toMatchObject({ kind: "abort", outcome: "not-sent" });
});

test("a limit that takeTurn returns ends the call, and nothing is sent", async () => {
  virtualTime();
  let requests = 0;
  const resumeAt = Date.now() + 600_000;
  const limit = { resumeAt, period: "MINUTE", allowed: 5, made: 6, eventId: "e-1" } as const;
  const notes = openNotes(() => respond(200, { "x-n": `${requests++}` }), { limiter: limiterWith(() => limit) });
  const error = await finished(errorOf(notes.listTags()));
  expect(error).toMatchObject({ ...limit, kind: "rate-limit", outcome: "not-sent", attempts: 0 });
  expect(error?.message).toBe(
    "listTags: OneTrust's rate limit: the operation is blocked for 600 s. Call again after error.resumeAt, or raise retry.maxWait.",
  );
  expect(requests).toBe(0);
});

test.each<[does: string, takeTurn: () => unknown, message: string]>([
  [
    "rejects",
    () => Promise.reject(new Error("redis down")),
    "takeTurn of your limiter threw: Error: redis down. Mend it, or leave the option limiter out.",
  ],
  [
    "returns a number",
    () => 5,
    "takeTurn of your limiter must return a function or a limit with the number resumeAt; it returned a number.",
  ],
  [
    "returns null",
    () => null,
    "takeTurn of your limiter must return a function or a limit with the number resumeAt; it returned null.",
  ],
  [
    "returns an object",
    () => ({}),
    "takeTurn of your limiter must return a function or a limit with the number resumeAt; it returned an object whose resumeAt is undefined.",
  ],
])("a limiter whose takeTurn %s is told by name, and nothing is sent", async (_, takeTurn, message) => {
  virtualTime();
  let requests = 0;
  // As JavaScript would write it: the compiler allows functions and limits only.
  const limiter = limiterWith(takeTurn as never);
  const notes = openNotes(() => respond(200, { "x-n": `${requests++}` }), { limiter });
  const error = await finished(errorOf(notes.listTags()));
  expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent", attempts: 0 });
  expect(error?.message).toBe(`listTags: ${message}`);
  expect(requests).toBe(0);
});

test("the limiter says how long a call waits", async () => {
  virtualTime();
  const waits: unknown[] = [];
  const limiter = limiterWith(async (_, __, { onWait }) => {
    onWait(1500);
    await pass(1500);
    return () => {};
  });
  const onEvent = ({ type, ms }: OneTrustEvent) => type === "wait" && waits.push(ms);
  await finished(openNotes(() => respond(), { limiter, onEvent }).listTags());
  expect(waits).toEqual([1500]);
});

test("an end of a turn that throws costs nothing but a warning", async () => {
  virtualTime();
  const onWarning = vi.fn();
  const limiter = limiterWith(() => () => {
    throw new Error("redis down");
  });
  await finished(openNotes(() => respond(), { limiter, onWarning }).listTags());
  expect(onWarning.mock.calls).toMatchObject([
    [{ kind: "limiter", text: "the end of a turn of your limiter threw: Error: redis down." }],
  ]);
});

test("the turn ends also if the request fails", async () => {
  virtualTime();
  const end = vi.fn();
  const notes = openNotes(() => Promise.reject(new TypeError("fetch failed")), {
    limiter: limiterWith(() => end),
    retry: { attempts: 2 },
  });
  expect(await finished(errorOf(notes.listTags()))).toMatchObject({ kind: "network" });
  expect(end).toHaveBeenCalledTimes(2);
});
