import { describe, expect, test, vi } from "vitest";
import { clientCredentials, memoryLimiter } from "../../src/index.js";
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

const idOf = (path: string) => path.replace("/notes/", "");

/** A service whose operation `getNote` is blocked for 200 ms. */
async function blocked(answering: Answering): Promise<Notes> {
  let isFirst = true;
  const api = openNotes((path, init) => {
    if (!isFirst) return answering(path, init);
    isFirst = false;
    return respond(429, { "retry-after": "0.2", "ot-period": "MINUTE" });
  });
  await failuresOf(1, () => api.getNote({ path: { id: "opener" } }, { retry: false }));
  return api;
}

const wait = (api: Notes, count: number) =>
  Array.from({ length: count }, (_, n) => errorOf(api.getNote({ path: { id: n } })));

test("first come, first served: who comes when the limit has ended goes behind those who wait", async () => {
  virtualTime();
  const order: string[] = [];
  const api = await blocked(async (path) => {
    order.push(idOf(path));
    await pass(40);
    return respond();
  });
  const calls = wait(api, 20);
  await vi.advanceTimersByTimeAsync(320);
  calls.push(errorOf(api.getNote({ path: { id: "late" } })));
  await finished(Promise.all(calls));
  expect(order).toEqual([...Array.from({ length: 20 }, (_, n) => `${n}`), "late"]);
});

test("when a limit ends, 1, 3, 9, … go, each time that the earlier ones were answered", async () => {
  virtualTime();
  const sent: number[] = [];
  const api = await blocked(async () => {
    sent.push(performance.now());
    await pass(100);
    return respond();
  });
  await finished(Promise.all(wait(api, 40)));
  const moments = [...new Set(sent)];
  expect(moments.map((moment) => sent.filter((other) => other === moment).length)).toEqual([1, 3, 9, 27]);
  expect(moments.map((moment) => moment - (moments[0] ?? 0))).toEqual([0, 100, 200, 300]);
});

test("a limit that is met again costs as many requests as were on their way, and those who wait begin anew", async () => {
  virtualTime();
  let requests = 0;
  const sentAt: number[] = [];
  const api = await blocked(async () => {
    const n = ++requests;
    sentAt.push(performance.now());
    await pass(100);
    // The fifth to thirteenth are on their way together.
    return n >= 5 && n <= 13 ? respond(429, { "retry-after": "10", "ot-period": "MINUTE" }) : respond();
  });
  expect((await finished(Promise.all(wait(api, 20)))).filter(Boolean)).toEqual([]);
  expect(requests).toBe(29);
  const moments = [...new Set(sentAt)];
  expect(moments.map((moment) => sentAt.filter((other) => other === moment).length)).toEqual([1, 3, 9, 1, 3, 9, 3]);
});

/** How many requests leave together, of 40 callers. After a block the host lets so many through, and then blocks again for 10 s. */
async function departures(calls: number, perWindow: number): Promise<number[]> {
  virtualTime();
  const sentAt: number[] = [];
  let passed = 0;
  let opensAt = 0;
  const api = await blocked(async () => {
    sentAt.push(performance.now());
    await pass(100);
    if (performance.now() < opensAt) return respond(429, { "retry-after": "10", "ot-period": "MINUTE" });
    if (passed++ < perWindow) return respond();
    [passed, opensAt] = [0, performance.now() + 10_000];
    return respond(429, { "retry-after": "10", "ot-period": "MINUTE" });
  });
  let left = calls;
  const callOn = async (): Promise<void> => {
    while (left-- > 0) await api.getNote({ path: { id: left } });
  };
  await finished(Promise.all(Array.from({ length: 40 }, callOn)));
  return [...new Set(sentAt)].map((moment) => sentAt.filter((other) => other === moment).length);
}

test("if all who waited were served after the last limit, they go at once after the next, behind the first", async () => {
  expect(await departures(300, 150)).toEqual([1, 3, 9, 27, 40, 40, 40, 30, 1, 40, 40, 40, 29]);
});

test("if not all were served, calls go in small steps again", async () => {
  expect(await departures(60, 20)).toEqual([1, 3, 9, 27, 20, 1, 3, 9, 27, 1, 19]);
});

test("a call that was refused and waits again keeps its place", async () => {
  virtualTime();
  const order: string[] = [];
  let isSecond = true;
  const api = await blocked(async (path) => {
    order.push(idOf(path));
    await pass(10);
    if (!isSecond) return respond();
    isSecond = false;
    return respond(429, { "retry-after": "1", "ot-period": "MINUTE" });
  });
  await finished(Promise.all(wait(api, 4)));
  expect(order).toEqual(["0", "0", "1", "2", "3"]);
});

test("nobody keeps the others back whose answer does not come", async () => {
  virtualTime();
  const sent: string[] = [];
  const api = await blocked(async (path, { signal }) => {
    sent.push(idOf(path));
    if (idOf(path) === "0") await pass(1e6, signal);
    return respond();
  });
  const calls = wait(api, 3);
  await vi.advanceTimersByTimeAsync(1199);
  expect(sent).toEqual(["0"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(["0", "1", "2"]);
  await finished(Promise.all(calls));
});

test("maxWait counts from the first wait, the time behind others included", async () => {
  virtualTime();
  const api = await blocked(async () => {
    await pass(100);
    return respond();
  });
  const begin = performance.now();
  const ends: number[] = [];
  const errors = await failuresOf(80, (n) =>
    api.getNote({ path: { id: n } }, { retry: { maxWait: 550 } }).finally(() => ends.push(performance.now() - begin)),
  );
  // At 200, 300, 400 and 500 ms go 1, 3, 9 and 27.
  expect(errors).toHaveLength(40);
  expect(errors[0]).toMatchObject({ kind: "rate-limit", attempts: 0, outcome: "not-sent", period: "MINUTE" });
  expect(errors[0]?.message).toBe(
    "getNote: OneTrust's rate limit: the turn of this call did not come within retry.maxWait (550 ms). Send fewer calls at once, or raise retry.maxWait.",
  );
  expect(ends.filter((end) => end === 550)).toHaveLength(40);
  expect(Math.max(...ends)).toBe(600);
});

test("a whole minute can be waited for by default, and those behind the first one go too", async () => {
  virtualTime();
  let requests = 0;
  const api = openNotes(async () => {
    const n = ++requests;
    await pass(300);
    return n <= 100 ? respond(429, { "ot-period": "MINUTE" }) : respond();
  });
  expect(await failuresOf(100, () => api.listTags())).toEqual([]);
  expect(requests).toBe(200);
});

/** A host that answers 200 requests in 2 s, each after some ms, and refuses the others. */
function limitedHost(latency: number): { answer: () => Promise<Response>; refused: () => number } {
  const used = new Map<number, number>();
  let refused = 0;
  const answer = async () => {
    const window = Math.floor(performance.now() / 2000);
    const before = used.get(window) ?? 0;
    used.set(window, before + 1);
    await pass(latency);
    if (before < 200) return respond();
    refused++;
    const rest = Math.max(0, (window + 1) * 2000 - performance.now()) / 1000;
    return respond(429, { "retry-after": `${rest}`, "ot-period": "MINUTE" });
  };
  return { answer, refused: () => refused };
}

/** How long 50 callers need for so many calls, in ms. */
async function timeOf(calls: number, call: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  let end = begin;
  let next = 0;
  const work = async () => {
    while (next++ < calls) await call();
    end = performance.now();
  };
  await finished(Promise.all(Array.from({ length: 50 }, work)));
  return end - begin;
}

test("50 callers against 200 requests in 2 s, 200 ms away, use 85 % of what the limit allows and lose nothing", async () => {
  virtualTime();
  const api = openNotes(limitedHost(200).answer);
  // Eight windows of 200; the last one needs no more than its own requests take.
  expect(14_000 / (await timeOf(1600, () => api.listTags()))).toBeGreaterThan(0.85);
});

test("50 callers, 100 ms away, are nearly as fast as callers that all go at once when a limit ends, with as many refusals", async () => {
  virtualTime();
  const host = limitedHost(100);
  const api = openNotes(host.answer);
  const ours = await timeOf(1000, () => api.listTags());
  const refused = host.refused();
  await vi.advanceTimersByTimeAsync(2000 - (performance.now() % 2000));
  const other = limitedHost(100);
  let opensAt = 0;
  const byHand = await timeOf(1000, async () => {
    for (;;) {
      while (performance.now() < opensAt) await pass(opensAt - performance.now());
      const response = await other.answer();
      if (response.status !== 429) return;
      opensAt = Math.max(opensAt, performance.now() + Number(response.headers.get("retry-after")) * 1000);
    }
  });
  expect(byHand / ours).toBeGreaterThanOrEqual(0.95);
  expect(refused).toBeLessThanOrEqual(other.refused());
});

test("who gives up in the queue leaves it at once, and the others go on", async () => {
  virtualTime();
  const order: string[] = [];
  const api = await blocked((path) => {
    order.push(idOf(path));
    return respond();
  });
  const controller = new AbortController();
  const given = errorOf(api.getNote({ path: { id: "given" } }, { signal: controller.signal }));
  const calls = wait(api, 2);
  controller.abort();
  expect(await given).toMatchObject({ kind: "abort", attempts: 0, outcome: "not-sent" });
  await finished(Promise.all(calls));
  expect(order).toEqual(["0", "1"]);
  expect(vi.getTimerCount()).toBe(0);
});

test("the first of a queue may need a token whose request is blocked too", async () => {
  virtualTime();
  let [tokens, calls] = [0, 0];
  const api = openNotes(
    (path, { headers }) => {
      if (path === "/api/access/v1/oauth/token") {
        if (++tokens === 2) return respond(429, { "retry-after": "1", "ot-period": "MINUTE" });
        return new Response(JSON.stringify({ access_token: `token-${tokens}` }));
      }
      if (++calls === 1) return respond(429, { "retry-after": "1", "ot-period": "HOUR" });
      return respond(new Headers(headers).get("authorization") === "Bearer token-1" ? 401 : 200);
    },
    { credentials: clientCredentials({ clientId: "id", clientSecret: "secret-1" }) },
  );
  expect(await failuresOf(3, () => api.listTags())).toEqual([]);
  expect(tokens).toBe(3);
});

describe("an hour's limit", () => {
  const hour = { "retry-after": "2135", "ot-period": "HOUR" };

  test("closes what uses the account's token, and nothing else", async () => {
    virtualTime();
    const api = openNotes((path) => (path === "/tags" ? respond(429, hour) : respond()));
    const [error] = await failuresOf(1, () => api.listTags());
    expect(error?.message).toContain("the account is blocked for 2135 s");
    expect(await errorOf(api.getNote({ path: { id: 1 } }))).toMatchObject({ kind: "rate-limit", attempts: 0 });
    expect(await errorOf(api.getBanner())).toBeUndefined();
  });

  test("of an operation without a token closes that operation only", async () => {
    virtualTime();
    const api = openNotes((path) => (path === "/banner" ? respond(429, hour) : respond()));
    const [error] = await failuresOf(1, () => api.getBanner());
    expect(error?.message).toContain("the operation is blocked for 2135 s");
    expect(await errorOf(api.listTags())).toBeUndefined();
    expect(await errorOf(api.getBanner())).toMatchObject({ kind: "rate-limit", attempts: 0 });
  });

  test("is known to connections that are given the same limiter, and to no others", async () => {
    virtualTime();
    const limiter = memoryLimiter();
    const [first, second, other] = [{ limiter }, { limiter }, {}].map((options) =>
      openNotes((path) => (path === "/tags" ? respond(429, hour) : respond()), options),
    );
    await failuresOf(1, async () => first?.listTags());
    const read = { path: { id: 1 } };
    expect(await errorOf(Promise.resolve(second?.getNote(read)))).toMatchObject({ kind: "rate-limit", attempts: 0 });
    expect(await errorOf(Promise.resolve(other?.getNote(read)))).toBeUndefined();
  });
});
