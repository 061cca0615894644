import { describe, expect, test, vi } from "vitest";
import type { ConnectOptions, OneTrustEvent } from "../../src/index.js";
import {
  type Answering,
  errorOf,
  failuresOf,
  finished,
  openNotes,
  pass,
  respond,
  virtualTime,
} from "../support/virtual-host.js";

const start = Date.UTC(2026, 0, 1);

/** Refuses the first request, then answers. */
function refusingOnce(status: number, headers: Record<string, string>): Answering {
  let requests = 0;
  return () => (++requests === 1 ? respond(status, headers) : respond());
}

describe("the block of a 429", () => {
  test.each<[headers: Record<string, string>, seconds: number]>([
    [{ "retry-after": "99999999999", "ot-period": "MINUTE" }, 60],
    [{ "retry-after": "99999999999", "ot-period": "HOUR" }, 3600],
    [{ "retry-after": "99999999999" }, 3600],
    [{ "retry-after": "9".repeat(400) }, 3600],
    [{ "retry-after": "Infinity", "ot-period": "HOUR" }, 3600],
    [{ "retry-after": "-5", "ot-period": "MINUTE" }, 60],
    [{ "retry-after": "0x10" }, 1],
    [{ "retry-after": "1e3" }, 1],
    [{ "retry-after": "+12" }, 1],
    [{ "retry-after": "1500ms" }, 1],
    [{ "retry-after": "2026-01-01T00:10:00Z" }, 1],
    [{ "retry-after": "7" }, 7],
    [{ "retry-after": "2.5" }, 2.5],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }, 9],
    [{ "retry-after": "Thursday, 01-Jan-26 00:00:09 GMT" }, 9],
    [{ "retry-after": "Thu Jan  1 00:00:09 2026" }, 9],
    [{ "retry-after": "Thu, 01 Jan 2026 05:00:09 GMT", date: "Thu, 01 Jan 2026 05:00:00 GMT" }, 9],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT", date: "yesterday" }, 9],
    [{ "retry-after": "Mon, 01 Jan 1990 00:00:00 GMT" }, 0],
    [{ "retry-after": "0" }, 0],
    [{}, 1],
  ])("of %j lasts %d s", async (headers, seconds) => {
    virtualTime();
    const api = openNotes(() => respond(429, headers), { retry: false });
    expect(await errorOf(api.listTags())).toMatchObject({ kind: "rate-limit", resumeAt: start + seconds * 1000 });
  });

  test.each<[string, ConnectOptions]>([
    ["remembers", {}],
    ["forgets", { limiter: { check: () => undefined, block: () => {} } }],
  ])("lasts until the later of two has ended, with a limiter that %s", async (_, options) => {
    virtualTime();
    let requests = 0;
    const api = openNotes(
      async () => {
        const n = ++requests;
        await pass(n * 20);
        return respond(429, { "retry-after": n === 1 ? "50" : "0.1", "ot-period": "MINUTE" });
      },
      { retry: false, ...options },
    );
    await failuresOf(2, () => api.listTags());
    await finished(pass(1000));
    expect(await errorOf(api.listTags())).toMatchObject({ kind: "rate-limit", attempts: 0, outcome: "not-sent" });
    expect(requests).toBe(2);
  });
});

test.each(["0", "0.01", "Mon, 01 Jan 1990 00:00:00 GMT"])("Retry-After: %s backs off all the same", async (value) => {
  virtualTime();
  vi.spyOn(Math, "random").mockReturnValueOnce(0.5).mockReturnValueOnce(0.5);
  const sentAt: number[] = [];
  const api = openNotes(() => {
    sentAt.push(Date.now() - start);
    return respond(429, { "retry-after": value });
  });
  expect(await failuresOf(1, () => api.listTags())).toMatchObject([{ kind: "rate-limit", attempts: 3 }]);
  expect(sentAt).toEqual([0, 250, 750]);
});

test("a 503 whose Retry-After is longer than maxWait says when to come back", async () => {
  virtualTime();
  const api = openNotes(() => respond(503, { "retry-after": "2135" }));
  const error = await errorOf(api.listTags());
  expect(error).toMatchObject({ kind: "http", status: 503, attempts: 1, resumeAt: start + 2_135_000 });
  expect(error?.message).toBe(
    "listTags: GET /tags answered 503. The host failed. Try again later. The host asks to wait 2135 s, longer than retry.maxWait or the deadline allows: send it again after error.resumeAt.",
  );
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ resumeAt: start + 2_135_000 });
});

test.each([
  [400, "http"],
  [401, "authentication"],
  [403, "forbidden"],
  [503, "http"],
  [302, "wrong-host"],
])("a %i with Retry-After has resumeAt, without it has none", async (status, kind) => {
  virtualTime();
  const asking = openNotes(() => respond(status, { "retry-after": "99" }), { retry: false });
  expect(await errorOf(asking.listTags())).toMatchObject({ kind, resumeAt: start + 99_000 });
  const silent = openNotes(() => respond(status), { retry: false });
  expect(await errorOf(silent.listTags())).not.toHaveProperty("resumeAt");
});

test("a 503 with a Retry-After within maxWait is repeated then", async () => {
  virtualTime();
  const waits: unknown[] = [];
  const onEvent = ({ type, ms }: OneTrustEvent) => type === "retry" && waits.push(ms);
  const api = openNotes(refusingOnce(503, { "retry-after": "30" }), { onEvent });
  expect(await finished(errorOf(api.listTags()))).toBeUndefined();
  expect(waits).toEqual([30_000]);
});

describe("when the machine's clock is set", () => {
  const hour = 3_600_000;

  test.each([-hour, hour])("by %d ms, a block lasts as long as it was announced", async (shift) => {
    virtualTime();
    const refuse = refusingOnce(429, { "retry-after": "0.5" });
    const sentAt: number[] = [];
    const api = openNotes((path, init) => {
      sentAt.push(performance.now());
      return refuse(path, init);
    });
    const call = errorOf(api.listTags());
    await vi.advanceTimersByTimeAsync(100);
    vi.setSystemTime(Date.now() + shift);
    expect(await finished(call)).toBeUndefined();
    const [first = 0, second = 0] = sentAt;
    expect(second - first).toBe(500);
  });

  test("durations, back-offs and deadlines do not change", async () => {
    virtualTime();
    const events: OneTrustEvent[] = [];
    let requests = 0;
    const api = openNotes(
      async () => {
        vi.setSystemTime(Date.now() + hour);
        await pass(20);
        return respond(++requests === 1 ? 503 : 200);
      },
      { deadline: 5000, onEvent: (event) => events.push(event) },
    );
    expect(await finished(errorOf(api.listTags()))).toBeUndefined();
    expect(events.filter(({ type }) => type === "response").map(({ ms }) => ms)).toEqual([20, 20]);
  });
});
