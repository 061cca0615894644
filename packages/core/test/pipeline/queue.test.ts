import { expect, test, vi } from "vitest";
import type { ConnectOptions, Limiter, OneTrustError, OneTrustEvent } from "../../src/index.js";
import {
  type Answering,
  errorOf,
  failuresOf,
  finished,
  type Notes,
  openNotes,
  pass,
  respond,
  virtualTime,
} from "../support/virtual-host.js";

/** A request and when it was sent, in ms since the test began. */
type Sent = readonly [id: string, ms: number];

interface Blocked {
  readonly api: Notes;
  /** What was sent after the request that met the limit. */
  readonly sent: Sent[];
  /** Milliseconds since the limit was met. */
  elapsed(): number;
}

const limited = (seconds: number) => respond(429, { "retry-after": `${seconds}`, "ot-period": "MINUTE" });

/** A service whose operation `getNote` has just met a limit of 200 ms. Its calls after that have the numbers 2, 3, … */
async function blocked(answering: Answering, options: ConnectOptions = {}): Promise<Blocked> {
  virtualTime();
  // No moment of the test is 0.
  await vi.advanceTimersByTimeAsync(1000);
  const begin = performance.now();
  const elapsed = () => performance.now() - begin;
  const sent: Sent[] = [];
  let isFirst = true;
  const api = openNotes((path, init) => {
    if (!isFirst) sent.push([path.replace("/notes/", ""), elapsed()]);
    const response = isFirst ? limited(0.2) : answering(path, init);
    isFirst = false;
    return response;
  }, options);
  await failuresOf(1, () => api.getNote({ path: { id: "opener" } }, { retry: false }));
  expect(elapsed()).toBe(0);
  return { api, sent, elapsed };
}

const read = (api: Notes, id: string | number, options = {}): Promise<OneTrustError | undefined> =>
  errorOf(api.getNote({ path: { id } }, options));

const readMany = (api: Notes, count: number) => Array.from({ length: count }, (_, id) => read(api, id));

/** The waits that calls are told of. */
function waits(): { told: unknown[]; onEvent: (event: OneTrustEvent) => void } {
  const told: unknown[] = [];
  return { told, onEvent: ({ type, call, ms }) => void (type === "wait" && told.push([call, ms])) };
}

/** A limiter that forgets what it is told, and takes some ms to answer each time that it is asked. */
function slowLimiter(answer: (n: number) => Promise<void>): Limiter & { readonly asked: () => number } {
  let asked = 0;
  const check = async () => {
    asked++;
    // The first is the one that meets the limit.
    if (asked > 1) await answer(asked - 1);
    return undefined;
  };
  return { check, block: () => {}, asked: () => asked };
}

test("whoever waits is told for how long when the wait begins, and once when another limit makes it longer", async () => {
  let requests = 0;
  const { told, onEvent } = waits();
  const { api } = await blocked(
    async () => {
      const n = ++requests;
      await pass(n === 1 ? 40 : 10 * n);
      // The second to fourth are on their way together, so that their limits are one.
      return n === 2 || n === 3 ? limited(1) : respond();
    },
    { onEvent },
  );
  await finished(Promise.all(readMany(api, 5)));
  expect(told).toEqual([
    [2, 200],
    [3, 200],
    [4, 200],
    [5, 200],
    [6, 200],
    [6, 1000],
    [3, 1000],
    [4, 1000],
  ]);
});

test("who comes when the limit has ended waits only for those who are before him", async () => {
  const { told, onEvent } = waits();
  const { api, sent } = await blocked(
    async () => {
      await pass(40);
      return respond();
    },
    { onEvent },
  );
  await vi.advanceTimersByTimeAsync(200);
  const calls = [read(api, "first")];
  await vi.advanceTimersByTimeAsync(10);
  calls.push(read(api, "second"), read(api, "third"));
  await finished(Promise.all(calls));
  expect(sent).toEqual([
    ["first", 200],
    ["second", 240],
    ["third", 240],
  ]);
  expect(told).toEqual([
    [3, 0],
    [4, 0],
  ]);
});

test("a limit may end at the very moment until which a call may wait", async () => {
  const { api, sent } = await blocked(() => respond());
  expect(await read(api, "too-early", { retry: { maxWait: 199 } })).toMatchObject({ kind: "rate-limit", attempts: 0 });
  expect(await finished(read(api, "in-time", { retry: { maxWait: 200 } }))).toBeUndefined();
  expect(sent).toEqual([["in-time", 200]]);
});

test("a limit that is met again ends the wait of those who may not wait until its end, and of no others", async () => {
  const { api, sent, elapsed } = await blocked(async (path) => {
    await pass(50);
    return path.endsWith("first") ? limited(1) : respond();
  });
  const first = read(api, "first", { retry: false });
  const inTime = read(api, "in-time", { retry: { maxWait: 1250 } });
  const tooEarly = read(api, "too-early", { retry: { maxWait: 1249 } }).then((error) => [error?.message, elapsed()]);
  expect(await finished(first)).toMatchObject({ kind: "rate-limit", attempts: 1 });
  expect(await finished(tooEarly)).toEqual([
    "getNote: OneTrust's rate limit: the operation is blocked for 1 s. Call again after error.resumeAt, or raise retry.maxWait.",
    250,
  ]);
  expect(await finished(inTime)).toBeUndefined();
  expect(sent).toEqual([
    ["first", 200],
    ["in-time", 1250],
  ]);
});

test("who began earlier goes earlier, also if he joins the queue later", async () => {
  virtualTime();
  vi.spyOn(Math, "random").mockReturnValueOnce(1);
  const order: string[] = [];
  const api = openNotes((path) => {
    order.push(path.replace("/notes/", ""));
    if (order.length > 2) return respond();
    return path.endsWith("earlier") ? respond(503) : limited(2);
  });
  // Backs off for half a second.
  const calls = [read(api, "earlier")];
  await vi.advanceTimersByTimeAsync(10);
  calls.push(read(api, "later"));
  await vi.advanceTimersByTimeAsync(10);
  calls.push(read(api, "last"));
  await finished(Promise.all(calls));
  expect(order).toEqual(["earlier", "later", "earlier", "later", "last"]);
});

test("who began later goes later, however often he was sent", async () => {
  virtualTime();
  vi.spyOn(Math, "random").mockReturnValueOnce(0);
  const order: string[] = [];
  const api = openNotes(async (path) => {
    const n = order.push(path.replace("/notes/", ""));
    // The first and the third are refused, in this order.
    await pass([0, 100, 0, 150][n] ?? 0);
    return n === 1 || n === 3 ? limited(2) : respond(n === 2 ? 503 : 200);
  });
  const calls = [read(api, "earlier")];
  await vi.advanceTimersByTimeAsync(10);
  calls.push(read(api, "later"));
  await finished(Promise.all(calls));
  expect(order).toEqual(["earlier", "later", "later", "earlier", "later"]);
});

test("when all who waited are served, calls go at once again", async () => {
  const { api, sent } = await blocked(async () => {
    await pass(40);
    return respond();
  });
  await finished(Promise.all(readMany(api, 1)));
  sent.length = 0;
  const calls = Promise.all(readMany(api, 10));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveLength(10);
  await finished(calls);
});

test("a late response to who waited for an earlier limit changes nothing for those who wait now", async () => {
  let isRefused = false;
  const { api, sent } = await blocked(async (path) => {
    const id = path.replace("/notes/", "");
    await pass(id === "2" ? 700 : 40);
    if (id !== "refused" || isRefused) return respond();
    isRefused = true;
    return limited(5);
  });
  const calls = readMany(api, 3);
  await vi.advanceTimersByTimeAsync(300);
  calls.push(read(api, "refused"));
  await vi.advanceTimersByTimeAsync(200);
  calls.push(read(api, "before"));
  // The response to 2 is there after 940 ms.
  await vi.advanceTimersByTimeAsync(500);
  calls.push(read(api, "after"));
  await finished(Promise.all(calls));
  expect(sent).toEqual([
    ["0", 200],
    ["1", 240],
    ["2", 240],
    ["refused", 300],
    ["refused", 5340],
    ["before", 5380],
    ["after", 5380],
  ]);
});

test("a queue sets few timers, however long it waits", async () => {
  const { api } = await blocked(async () => {
    await pass(900);
    return respond();
  });
  const timers = vi.spyOn(globalThis, "setTimeout");
  const calls = Promise.all(readMany(api, 3));
  await finished(calls);
  expect(timers.mock.calls.length).toBeLessThan(40);
  timers.mockRestore();
});

test("who gives up as he is told that he will be repeated joins no queue", async () => {
  virtualTime();
  const { told, onEvent } = waits();
  const controller = new AbortController();
  const api = openNotes(() => limited(1), {
    onEvent: (event) => {
      onEvent(event);
      if (event.type === "retry") controller.abort();
    },
  });
  const error = await finished(read(api, 1, { signal: controller.signal }));
  expect([error?.kind, error?.attempts, told, vi.getTimerCount()]).toEqual(["abort", 1, [], 0]);
});

test("who gives up while nobody else waits leaves no timer behind", async () => {
  const { api, sent } = await blocked(() => respond());
  const controller = new AbortController();
  const given = read(api, "given", { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  expect(await given).toMatchObject({ kind: "abort", attempts: 0 });
  expect([vi.getTimerCount(), sent]).toEqual([0, []]);
});

test("a slow limiter is asked once for each request, and who comes meanwhile waits", async () => {
  const limiter = slowLimiter(() => pass(50));
  const { told, onEvent } = waits();
  const { api, sent } = await blocked(
    async () => {
      await pass(40);
      return respond();
    },
    { limiter, onEvent },
  );
  const calls = readMany(api, 2);
  await vi.advanceTimersByTimeAsync(210);
  calls.push(read(api, "late"));
  await finished(Promise.all(calls));
  expect(sent).toEqual([
    ["0", 250],
    ["1", 340],
    ["late", 390],
  ]);
  expect(told).toEqual([
    [2, 200],
    [3, 200],
    [4, 0],
  ]);
  expect(limiter.asked()).toBe(4);
});

test("who gives up while the limiter is asked for him takes nobody else's place", async () => {
  const limiter = slowLimiter((n) => (n === 1 ? new Promise<never>(() => {}) : Promise.resolve()));
  const { api, sent } = await blocked(() => respond(), { limiter });
  const controller = new AbortController();
  const given = read(api, "given", { signal: controller.signal });
  const calls = Promise.all(readMany(api, 2));
  await vi.advanceTimersByTimeAsync(250);
  controller.abort();
  expect(await given).toMatchObject({ kind: "abort", attempts: 0 });
  await finished(calls);
  expect(sent).toEqual([
    ["0", 250],
    ["1", 250],
  ]);
});

test("a wait that is over while the limiter is asked ends at that moment, and the next one goes", async () => {
  const { api, sent, elapsed } = await blocked(() => respond(), { limiter: slowLimiter(() => pass(200)) });
  const impatient = read(api, "impatient", { retry: { maxWait: 300 } }).then((error) => [error?.message, elapsed()]);
  const patient = read(api, "patient");
  expect(await finished(impatient)).toEqual([
    "getNote: OneTrust's rate limit: the turn of this call did not come within retry.maxWait (300 ms). Send fewer calls at once, or raise retry.maxWait.",
    300,
  ]);
  expect(await finished(patient)).toBeUndefined();
  expect(sent).toEqual([["patient", 600]]);
});

test("a limit that is met while the limiter is asked holds for the call that it was asked for", async () => {
  let requests = 0;
  const limiter = slowLimiter((n) => (n === 3 ? pass(50) : Promise.resolve()));
  const { api, sent } = await blocked(
    async () => {
      if (++requests !== 2) return respond();
      await pass(10);
      return limited(1);
    },
    { limiter },
  );
  await finished(Promise.all(readMany(api, 3)));
  expect(sent).toEqual([
    ["0", 200],
    ["1", 200],
    ["1", 1210],
    ["2", 1210],
  ]);
});

test.each([0.05, 0.07, 0.1, 0.13, 0.17, 0.25])(
  "a limit that ends while the queue is looked at keeps nobody waiting: %d ms a look",
  async (step) => {
    const { api, sent } = await blocked(() => respond(200));
    await vi.advanceTimersByTimeAsync(199);
    // Each look at the clock takes time, and between two of them the limit ends.
    const clock = performance.now.bind(performance);
    let late = 0.5;
    const slow = vi.spyOn(performance, "now").mockImplementation(() => {
      late += step;
      return clock() + late;
    });
    const call = read(api, 2);
    await vi.advanceTimersByTimeAsync(0);
    slow.mockRestore();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent.map(([id]) => id)).toEqual(["2"]);
    await call;
  },
);
