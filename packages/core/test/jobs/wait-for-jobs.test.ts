import { getEventListeners } from "node:events";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import {
  bearer,
  type ConnectOptions,
  connect,
  defineOperation,
  defineService,
  type JobOperation,
  type JobPoll,
  type OneTrustWarning,
  type Operation,
  type OperationDefinitions,
  type WaitOptions,
  waitForJobs,
} from "../../src/index.js";
import { type Answering, errorOf, finished, pass, respond, virtualTime } from "../support/virtual-host.js";

type ById = [input: { path: { id: string } }];
interface Export {
  status?: string;
}
interface Jobs {
  readonly getExport: JobOperation<ById, Export>;
  readonly getCreation: JobOperation<ById, { requestRefId?: string }>;
  readonly getNote: Operation<ById, unknown>;
}

const operations: OperationDefinitions<Jobs> = {
  getExport: {
    path: "/exports/{id}",
    job: { by: "state", property: "status", running: ["QUEUED", "RUNNING"], done: ["DONE"], failed: ["FAILED"] },
  },
  getCreation: {
    path: "/creations/{id}",
    job: { by: "result", result: "requestRefId", failure: "exceptionDescription", mayBeMissing: true },
  },
  getNote: { path: "/notes/{id}" },
};

const jobs = defineService<Jobs>({ package: "jobs", host: "tenant", operations, jobs: waitForJobs });

const input = { path: { id: "7" } };

function open(answering: Answering, options: ConnectOptions = {}): Jobs {
  return jobs(
    connect({
      hostname: "app.onetrust.com",
      credentials: bearer("t"),
      fetch: async (url, init) => answering(new URL(url).pathname, init),
      ...options,
    }),
  );
}

function json(body: object): Response {
  return new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
}

/** Answers one after the other; the last one for good. */
function inTurn(...answers: (() => Response)[]): { readonly answering: Answering; readonly at: readonly number[] } {
  const at: number[] = [];
  const start = Date.now();
  const answering: Answering = () => {
    at.push(Date.now() - start);
    const answer = answers[Math.min(at.length, answers.length) - 1];
    return answer ? answer() : respond(500);
  };
  return { answering, at };
}

const state = (status: string) => () => json({ status });

test("a wait returns the last response, and tells of each poll", async () => {
  virtualTime();
  const { answering } = inTurn(state("QUEUED"), state("running"), () => json({ status: " Done ", rows: 3 }));
  const polls: JobPoll<Export>[] = [];
  const wait = open(answering).getExport.wait(input, { onPoll: (poll) => polls.push(poll) });
  expectTypeOf(wait).toEqualTypeOf<Promise<Export>>();
  expect(await finished(wait)).toEqual({ status: " Done ", rows: 3 });
  expect(polls.map((poll) => [poll.polls, poll.state, poll.data?.status])).toEqual([
    [1, "QUEUED", "QUEUED"],
    [2, "running", "running"],
    [3, " Done ", " Done "],
  ]);
  expect(polls.map(({ ms }) => ms)).toEqual([0, expect.any(Number), expect.any(Number)]);
});

test("an operation that tells of no job has no wait, and without waitForJobs none has", () => {
  const { getNote } = open(() => respond());
  expect("wait" in getNote).toBe(false);
  const bare = defineService<Jobs>({ package: "bare", host: "tenant", operations });
  expect("wait" in bare(connect({ hostname: "app.onetrust.com" })).getExport).toBe(false);
});

test("an operation without its service can be waited for as well", () => {
  const group = { package: "jobs", host: "tenant", jobs: waitForJobs } as const;
  const getExport = defineOperation<Jobs["getExport"]>(group, { name: "getExport", ...operations.getExport });
  expect(getExport(connect({ hostname: "app.onetrust.com" })).wait).toBeTypeOf("function");
});

describe("the time between two polls", () => {
  test.each<[luck: number, options: WaitOptions, expected: number[]]>([
    [0.999999, {}, [0, 1, 3, 7, 15, 31, 61, 91]],
    [0, {}, [0, 0.5, 1.5, 3.5, 7.5, 15.5, 30.5, 45.5]],
    [0.999999, { every: 5000 }, [0, 1, 3, 7, 12, 17, 22, 27]],
    [0.999999, { every: 200 }, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4]],
  ])("grows to every, with luck %d and %j", async (luck, options, expected) => {
    virtualTime();
    vi.spyOn(Math, "random").mockReturnValue(luck);
    const { answering, at } = inTurn(...Array.from({ length: 7 }, () => state("RUNNING")), state("DONE"));
    await finished(open(answering).getExport.wait(input, options));
    expect(at.map((ms) => Math.round(ms / 100) / 10)).toEqual(expected);
  });
});

test("a job that the host does not know yet is waited for, and a 404 of another job is an error", async () => {
  virtualTime();
  const creation = inTurn(
    () => respond(404),
    () => respond(404),
    () => json({ creationstatus: "?" }),
    () => json({ requestRefId: "ABC123" }),
  );
  const polls: unknown[] = [];
  const { getCreation } = open(creation.answering);
  const done = await finished(getCreation.wait(input, { onPoll: ({ data }) => polls.push(data) }));
  expect(done).toEqual({ requestRefId: "ABC123" });
  expect(polls).toEqual([undefined, undefined, { creationstatus: "?" }, { requestRefId: "ABC123" }]);
  expect(await errorOf(finished(open(() => respond(404)).getExport.wait(input)))).toMatchObject({
    kind: "http",
    status: 404,
  });
});

describe("a wait ends with", () => {
  test("an error of kind job-failed", async () => {
    virtualTime();
    const { answering } = inTurn(state("RUNNING"), () => json({ status: "FAILED", reason: "jane@example.com" }));
    const error = await errorOf(finished(open(answering).getExport.wait(input)));
    expect(error).toMatchObject({ kind: "job-failed", state: "FAILED", operation: "getExport", attempts: 2 });
    expect(error).toHaveProperty("data", { status: "FAILED", reason: "jane@example.com" });
    expect(JSON.stringify(error)).not.toContain("jane");
  });

  test("the reason that the host gives, where it names no state", async () => {
    const { answering } = inTurn(() => json({ requestRefId: "", exceptionDescription: "no such template" }));
    const error = await errorOf(open(answering).getCreation.wait(input));
    expect(error).toMatchObject({ kind: "job-failed", state: undefined });
    expect(error).toHaveProperty("data.exceptionDescription", "no such template");
  });

  test.each<[unknown, string | undefined, string]>([
    ["ARCHIVED", "ARCHIVED", '"ARCHIVED"'],
    [undefined, undefined, "undefined"],
    [7, undefined, "undefined"],
    ["mail jane@example.com at once, please", undefined, "a text"],
  ])("an error of kind unknown-state for %j", async (status, shown, words) => {
    const error = await errorOf(open(() => json({ status })).getExport.wait(input));
    expect(error).toMatchObject({ kind: "unknown-state", state: shown });
    expect(error?.message).toBe(
      `getExport: the state of the job must be QUEUED, RUNNING, DONE or FAILED; got ${words}. ` +
        "Look at error.data: only you can say whether the job has ended.",
    );
  });

  test("a timeout at its deadline, an hour by default", async () => {
    virtualTime();
    const start = performance.now();
    const wait = errorOf(open(state("RUNNING")).getExport.wait(input));
    await vi.advanceTimersByTimeAsync(3_600_000);
    const error = await wait;
    expect(error).toMatchObject({ kind: "timeout", name: "TimeoutError", limit: "deadline", ms: 3_600_000 });
    expect(performance.now() - start).toBe(3_600_000);
    expect(error?.attempts).toBeGreaterThan(120);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a timeout at its deadline, also if a poll gets no response", async () => {
    virtualTime();
    const stalling: Answering = async (_, { signal }) => {
      await pass(1e9, signal);
      return respond();
    };
    const start = performance.now();
    const wait = open(stalling).getExport.wait(input, { deadline: 5000, timeout: 60_000 });
    expect(await errorOf(finished(wait))).toMatchObject({ kind: "timeout", limit: "deadline", ms: 5000, attempts: 1 });
    expect(performance.now() - start).toBe(5000);
  });

  test("an abort, which ends the poll under way and leaves no listener behind", async () => {
    virtualTime();
    const controller = new AbortController();
    const wait = open(state("RUNNING")).getExport.wait(input, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("the user left")), 2500);
    const error = await errorOf(finished(wait));
    expect(error).toMatchObject({ kind: "abort", operation: "getExport" });
    expect(error?.message).toBe("getExport: aborted by the caller's signal: Error: the user left.");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the error of a poll that failed after its retries", async () => {
    virtualTime();
    const { answering, at } = inTurn(state("RUNNING"), () => respond(503));
    expect(await errorOf(finished(open(answering).getExport.wait(input)))).toMatchObject({ kind: "http", status: 503 });
    expect(at).toHaveLength(4);
  });
});

describe("a rate limit that ends later than a call waits", () => {
  const limited = (seconds: number) => () => respond(429, { "retry-after": `${seconds}`, "ot-period": "HOUR" });

  test("is waited for", async () => {
    virtualTime();
    const { answering, at } = inTurn(limited(600), state("DONE"));
    const polls: unknown[] = [];
    const { getExport } = open(answering);
    expect(await finished(getExport.wait(input, { onPoll: (poll) => polls.push(poll) }))).toEqual({ status: "DONE" });
    expect(at[1]).toBeGreaterThanOrEqual(600_000);
    expect(polls).toHaveLength(1);
  });

  test("is an error at once if it ends behind the deadline", async () => {
    virtualTime();
    const start = Date.now();
    const { getExport } = open(limited(600));
    const error = await errorOf(finished(getExport.wait(input, { deadline: 300_000 })));
    expect(error).toMatchObject({ kind: "rate-limit", resumeAt: start + 600_000 });
    expect(Date.now() - start).toBeLessThan(5000);
  });
});

test.each([
  () => {
    throw new Error("disk full");
  },
  () => Promise.reject(new Error("disk full")),
])("onPoll that fails ends nothing, and onWarning hears of it", async (onPoll) => {
  virtualTime();
  const warnings: OneTrustWarning[] = [];
  const { answering } = inTurn(state("RUNNING"), state("DONE"));
  const { getExport } = open(answering, { onWarning: (warning) => void warnings.push(warning) });
  expect(await finished(getExport.wait(input, { onPoll }))).toEqual({ status: "DONE" });
  expect(warnings).toMatchObject([
    { kind: "listener", operation: "getExport", text: "onPoll of getExport threw: Error: disk full" },
  ]);
});

test("the headers, the query and the options of a call go into each poll", async () => {
  virtualTime();
  const sent: (string | null)[] = [];
  const { answering } = inTurn(state("RUNNING"), state("DONE"));
  const { getExport } = open((path, init) => {
    sent.push(new Headers(init.headers).get("x-trace"));
    return answering(path, init);
  });
  await finished(getExport.wait(input, { headers: { "x-trace": "a" } }));
  expect(sent).toEqual(["a", "a"]);
});

test.each<[object, string]>([
  [{ every: 0 }, "every must be greater than 0 milliseconds; got 0."],
  [{ deadline: "1h" }, 'deadline must be a number of milliseconds; got "1h".'],
  [{ onPoll: "log" }, "onPoll must be a function; got a text."],
  [{ signal: {} }, "signal must be an AbortSignal; got an object. Pass controller.signal."],
  [{ evry: 1 }, 'unknown option "evry". Did you mean "every"?'],
])("%j is refused before anything is sent", async (options, text) => {
  const { answering, at } = inTurn(state("DONE"));
  const error = await errorOf(open(answering).getExport.wait(input, options));
  expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent", message: `getExport: ${text}` });
  expect(at).toEqual([]);
});
