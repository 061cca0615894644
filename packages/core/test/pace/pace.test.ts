import { expect, test, vi } from "vitest";
import type { OneTrustEvent } from "../../src/index.js";
import { pace } from "../../src/pace/index.js";
import { errorOf, openNotes, pass, respond, virtualTime } from "../support/virtual-host.js";
import { CountedHost, workOff } from "./counted-host.js";

const retry = { maxWait: 600_000 };

const times = <Result>(count: number, run: (n: number) => Result): Result[] =>
  Array.from({ length: count }, (_, n) => run(n));

/** How many requests were counted before a moment after the start of the test. */
const countedBefore = (host: CountedHost, ms: number, path?: string): number =>
  host.accepted.filter((each) => each.at < Date.UTC(2026, 0, 1) + ms && (path ?? each.path) === each.path).length;

test("a burst is spread: a twentieth of the limit leaves at once, the rest evenly", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 200 });
  const notes = openNotes(host.answer, { limiter: pace({ perMinute: 200 }), retry });
  const all = Promise.all(times(100, () => notes.listTags()));
  await vi.advanceTimersByTimeAsync(30_000);
  await all;
  const start = Date.UTC(2026, 0, 1) + 100;
  // A request is due every 300 ms; eleven have left before.
  expect(host.accepted.map(({ at }) => at - start)).toEqual(times(100, (n) => Math.max(0, (n - 10) * 300)));
});

test("the limit holds in each window of the host, whenever the windows begin and however long requests travel", async () => {
  for (const phase of [0, 12_345, 59_000]) {
    virtualTime();
    const host = new CountedHost({ perMinute: 60, phase });
    let n = 0;
    host.travel = () => [10, 2500, 400, 9000][n++ % 4] ?? 0;
    const notes = openNotes(host.answer, { limiter: pace({ perMinute: 60 }), retry });
    await workOff(300, 30, () => notes.listTags());
    expect(host.refused).toEqual([]);
  }
});

test("two operations that wait for the account share it, although one has ten times as many callers", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 1000, perHour: 3600 });
  const notes = openNotes(host.answer, { limiter: pace({ perHour: 3600 }), retry: { maxWait: 3_600_000 } });
  // A twentieth of the hour may leave at once, and goes to whoever comes first.
  await workOff(181, 181, () => notes.listTags());
  const start = Date.now() - Date.UTC(2026, 0, 1);
  await Promise.all([
    workOff(300, 100, () => notes.listTags()),
    workOff(300, 10, () => notes.getNote({ path: { id: 7 } })),
  ]);
  const [from, to] = [start + 30_000, start + 330_000];
  const share = (path: string): number => countedBefore(host, to, path) - countedBefore(host, from, path);
  expect(host.refused).toEqual([]);
  // The account lets 60 a minute go.
  expect(share("/tags") + share("/notes/7")).toBeGreaterThanOrEqual(285);
  expect(share("/tags") / share("/notes/7")).toBeGreaterThan(0.9);
  expect(share("/tags") / share("/notes/7")).toBeLessThan(1.1);
});

test("share leaves the rest of both limits to others", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 200 });
  const limiter = pace({ perMinute: 200, perHour: 10_000, share: 0.3 });
  const notes = openNotes(host.answer, { limiter, retry });
  await workOff(180, 20, () => notes.listTags());
  const [first, second] = [countedBefore(host, 60_000), countedBefore(host, 120_000)];
  expect(first).toBeLessThanOrEqual(60);
  expect(second - first).toBeLessThanOrEqual(60);
  expect(second).toBeGreaterThanOrEqual(114);
  expect(limiter.state()).toMatchObject({
    account: { allowed: 10_000, budget: 3000, used: 180 },
    operations: { "GET /tags": { allowed: 200, budget: 60 } },
  });
});

test("connections that are given the same pace count together", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 40 });
  const limiter = pace({ perMinute: 40 });
  const [one, other] = [openNotes(host.answer, { limiter, retry }), openNotes(host.answer, { limiter, retry })];
  await workOff(120, 60, (n) => (n % 2 === 0 ? one : other).listTags());
  expect(host.accepted).toHaveLength(120);
  expect(host.refused).toEqual([]);
});

test("the documented limit of an operation is used, an option comes before what is documented for all, a 429 wins over both", async () => {
  virtualTime();
  const limiter = pace({ perMinute: 250 });
  const turn = { attempts: 0, maxWait: 0, signal: new AbortController().signal, onWait: () => {} };
  const ask = (operation: string, perMinute?: number) => {
    const end = limiter.takeTurn(operation, { usesToken: true, perMinute }, turn);
    if (typeof end === "function") end();
  };
  ask("POST /bulk", 3000);
  ask("GET /tags");
  const allowed = () => Object.values(limiter.state().operations).map((operation) => operation.allowed);
  expect(allowed()).toEqual([3000, 250]);
  const limit = { resumeAt: Date.now() + 30_000, period: "MINUTE", made: 81, eventId: undefined } as const;
  limiter.block("POST /bulk", { ...limit, allowed: 80 }, { usesToken: true, perMinute: 3000 });
  expect(allowed()).toEqual([80, 250]);
  await vi.advanceTimersByTimeAsync(3_600_000);
  ask("POST /bulk", 3000);
  expect(allowed()).toEqual([80, 250]);
  expect(pace().state().account.allowed).toBe(200_000);
});

test("a 429 with other figures is learned at once: it explains itself, and no later window is refused", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 50 });
  const limiter = pace({ perMinute: 1000 });
  const notes = openNotes(host.answer, { limiter, retry });
  const took = await workOff(400, 20, () => notes.listTags());
  const firstWindow = Date.UTC(2026, 0, 1) + 60_000;
  expect(host.refused.length).toBeGreaterThan(0);
  expect(host.refused.filter((at) => at >= firstWindow)).toEqual([]);
  expect(limiter.state().operations["GET /tags"]).toMatchObject({ allowed: 50, budget: 50 });
  // 50 in the first minute, then 50 a minute.
  expect(took).toBeLessThanOrEqual(480_000 / 0.95);
});

test("an hour's 429 holds all operations with a token, and they begin anew when the hour does", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 1000, perHour: 30, phase: -3_590_000 });
  const limiter = pace();
  const notes = openNotes(host.answer, { limiter, retry });
  for (let n = 0; n < 30; n++) host.count("/others");
  const calls = [notes.listTags(), notes.getNote({ path: { id: 1 } })];
  await vi.advanceTimersByTimeAsync(1000);
  expect(limiter.state().account).toMatchObject({ allowed: 30, blockedUntil: Date.UTC(2026, 0, 1) + 10_200 });
  expect(host.refused).toHaveLength(2);
  const banner = notes.getBanner();
  await vi.advanceTimersByTimeAsync(300_000);
  await Promise.all([...calls, banner]);
  expect(host.refused).toHaveLength(3);
  expect(countedBefore(host, 10_000)).toBe(0);
  expect(countedBefore(host, 310_000)).toBe(3);
});

test("a wait is told, with a length that holds", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 60 });
  const waits: OneTrustEvent[] = [];
  const onEvent = (event: OneTrustEvent): void => void (event.type === "wait" && waits.push(event));
  const notes = openNotes(host.answer, { limiter: pace({ perMinute: 60 }), retry, onEvent });
  const all = Promise.all(times(8, () => notes.listTags()));
  await vi.advanceTimersByTimeAsync(10_000);
  await all;
  // A request a second is due; four have left at once.
  expect(waits.map(({ call, ms }) => [call, ms])).toEqual([5, 6, 7, 8].map((call) => [call, (call - 4) * 1000]));
});

test("an abort while waiting ends the call at once, costs no turn and leaves no timer", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 20 });
  const limiter = pace({ perMinute: 20 });
  const notes = openNotes(host.answer, { limiter, retry });
  const given = new AbortController();
  const all = times(3, () => notes.listTags());
  const aborted = expect(notes.listTags({}, { signal: given.signal })).rejects.toMatchObject({
    kind: "abort",
    cause: "enough",
    outcome: "not-sent",
  });
  await vi.advanceTimersByTimeAsync(500);
  expect(limiter.state().operations["GET /tags"]).toMatchObject({ waiting: 2, inFlight: 0, used: 2 });
  given.abort("enough");
  await aborted;
  await vi.advanceTimersByTimeAsync(3000);
  await Promise.all(all);
  expect(limiter.state().operations["GET /tags"]).toMatchObject({ waiting: 0, used: 3 });
  expect(vi.getTimerCount()).toBe(0);
});

test("a call whose turn does not come within maxWait is rejected then, and costs no turn", async () => {
  virtualTime();
  const host = new CountedHost({ perMinute: 20 });
  const limiter = pace({ perMinute: 20 });
  const notes = openNotes(host.answer, { limiter, retry: { maxWait: 4000 } });
  const begun = Date.now();
  const calls = times(10, () => errorOf(notes.listTags()));
  await vi.advanceTimersByTimeAsync(4000);
  // Two leave at once, and a third after three seconds.
  const errors = (await Promise.all(calls)).filter((error) => error !== undefined);
  expect(errors).toHaveLength(7);
  // The fourth would have left after six.
  const resumeAt = begun + 6000;
  expect(errors[0]).toMatchObject({ kind: "rate-limit", outcome: "not-sent", attempts: 0, resumeAt });
  expect(errors[0]?.message).toBe(
    "listTags: OneTrust's rate limit: the turn of this call did not come within retry.maxWait (4000 ms). Send fewer calls at once, or raise retry.maxWait.",
  );
  expect(limiter.state().operations["GET /tags"]).toMatchObject({ used: 3, waiting: 0 });
  expect(vi.getTimerCount()).toBe(0);
});

test("a 429 rejects who cannot wait so long, and what was refused goes first when it ends", async () => {
  virtualTime();
  const sent: string[] = [];
  let isClosed = true;
  const limiter = pace({ perMinute: 20 });
  const notes = openNotes(
    async (path) => {
      sent.push(path);
      await pass(100);
      if (!isClosed) return respond();
      isClosed = false;
      return respond(429, { "retry-after": "40", "ot-period": "MINUTE", "ot-requests-allowed": "20" });
    },
    { limiter, retry },
  );
  const done: string[] = [];
  const note = (name: string, options: object) =>
    notes.getNote({ path: { id: name } }, options).then(
      () => done.push(name),
      (error: unknown) => done.push(`${name} ${error instanceof Error && "kind" in error && error.kind}`),
    );
  const all = [note("refused", {}), note("sent", {}), note("patient", {}), note("hasty", { retry: { maxWait: 9000 } })];
  await vi.advanceTimersByTimeAsync(200);
  expect(done.toSorted()).toEqual(["hasty rate-limit", "sent"]);
  await vi.advanceTimersByTimeAsync(60_000);
  await Promise.all(all);
  expect(sent).toEqual(["/notes/refused", "/notes/sent", "/notes/refused", "/notes/patient"]);
});

test("state is plain JSON; paths without number are forgotten, what a 429 said is not", () => {
  virtualTime();
  const limiter = pace();
  const turn = { attempts: 0, maxWait: 0, signal: new AbortController().signal, onWait: () => {} };
  limiter.block(
    "GET /learned",
    { resumeAt: Date.now() + 1000, period: "MINUTE", allowed: 7, made: 8, eventId: undefined },
    { usesToken: true },
  );
  for (let n = 0; n < 3000; n++) {
    const end = limiter.takeTurn(`GET /files/${n}`, { usesToken: false }, turn);
    if (typeof end === "function") end();
    vi.advanceTimersByTime(1000);
  }
  const state = limiter.state();
  expect(Object.keys(state.operations).length).toBeLessThanOrEqual(1000);
  expect(state.operations["GET /learned"]).toEqual({
    allowed: 7,
    budget: 7,
    used: 0,
    inFlight: 0,
    blockedUntil: undefined,
    waiting: 0,
  });
  expect(JSON.parse(JSON.stringify(state))).toMatchObject({ account: { allowed: 200_000 } });
});

test.each([
  [{ share: 0 }, "pace: share must be a number above 0 and up to 1; got 0. Write 0.3 for 30 %."],
  [{ share: "half" }, "pace: share must be a number above 0 and up to 1; got a text. Write 0.3 for 30 %."],
  [{ perMinute: 0.5 }, "pace: perMinute must be a whole number of at least 1; got 0.5."],
  [{ minute: 5 }, 'pace: unknown option "minute". Did you mean "perMinute"?'],
])("wrong options %j", (options, message) => {
  expect(() => pace(options as never)).toThrow(message);
});
