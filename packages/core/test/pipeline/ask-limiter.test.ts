import { describe, expect, test, vi } from "vitest";
import { connect, type Limiter, type OneTrustEvent, type OneTrustWarning } from "../../src/index.js";
import { errorOf, failuresOf, finished, openNotes, respond, virtualTime } from "../support/virtual-host.js";

describe("a limiter of one's own", () => {
  const limit = { resumeAt: 0, period: undefined, allowed: undefined, made: undefined, eventId: undefined };
  const never = new Promise<never>(() => {});

  test.each<[does: string, check: () => unknown, message: string]>([
    [
      "throws",
      () => {
        throw new Error("cache is down");
      },
      "check of your limiter threw: Error: cache is down. Mend it, or leave the option limiter out.",
    ],
    [
      "rejects",
      () => Promise.reject(new Error("cache is down")),
      "check of your limiter threw: Error: cache is down. Mend it, or leave the option limiter out.",
    ],
    [
      "hangs",
      () => never,
      "check of your limiter did not answer within 2 s. Mend it, or leave the option limiter out.",
    ],
    [
      "returns a number",
      () => 5,
      "check of your limiter must return undefined or a limit with the number resumeAt; it returned a number.",
    ],
    [
      "returns true",
      () => true,
      "check of your limiter must return undefined or a limit with the number resumeAt; it returned a boolean.",
    ],
    [
      "returns NaN",
      () => ({ ...limit, resumeAt: Number.NaN }),
      "check of your limiter must return undefined or a limit with the number resumeAt; it returned an object whose resumeAt is NaN.",
    ],
    [
      "returns a date as text",
      () => ({ ...limit, resumeAt: "2026-01-01" }),
      "check of your limiter must return undefined or a limit with the number resumeAt; it returned an object whose resumeAt is a text.",
    ],
  ])("whose check %s is told by name, and nothing is sent", async (_, check, message) => {
    virtualTime();
    let requests = 0;
    const limiter = { check, block: () => {} };
    const options: object = { limiter };
    const api = openNotes(() => {
      requests++;
      return respond();
    }, options);
    const [error] = await failuresOf(1, () => api.listTags());
    expect(error).toMatchObject({ kind: "configuration", attempts: 0, outcome: "not-sent" });
    expect(error?.message).toBe(`listTags: ${message}`);
    expect(requests).toBe(0);
  });

  test.each<[does: string, block: () => unknown, text: string]>([
    [
      "throws",
      () => {
        throw new Error("cache is down");
      },
      "block of your limiter threw: Error: cache is down.",
    ],
    ["hangs", () => never, "block of your limiter did not answer within 2 s."],
  ])("whose block %s changes no error, and is told to onWarning once", async (_, block, text) => {
    virtualTime();
    const warnings: OneTrustWarning[] = [];
    const limiter: Limiter = { check: () => undefined, block };
    const api = openNotes(() => respond(429, { "retry-after": "2135", "ot-period": "HOUR" }), {
      limiter,
      onWarning: (warning) => warnings.push(warning),
    });
    expect(await failuresOf(2, () => api.listTags())).toMatchObject([
      { kind: "rate-limit", period: "HOUR", outcome: "refused" },
      { kind: "rate-limit", period: "HOUR", outcome: "refused" },
    ]);
    expect(warnings).toMatchObject([{ kind: "limiter", operation: "listTags", text }]);
  });

  test("that forgets what it was told does not make calls hurry", async () => {
    virtualTime();
    const sentAt: number[] = [];
    const api = openNotes(
      () => {
        sentAt.push(Date.now() - Date.UTC(2026, 0, 1));
        return sentAt.length === 1 ? respond(429, { "retry-after": "30" }) : respond();
      },
      { limiter: { check: () => undefined, block: () => {} } },
    );
    expect(await failuresOf(1, () => api.listTags())).toEqual([]);
    expect(sentAt).toEqual([0, 30_000]);
  });

  test("that always wants a little more ends at maxWait", async () => {
    virtualTime();
    const events: OneTrustEvent[] = [];
    const check = () => ({ ...limit, resumeAt: Date.now() + 5 });
    const api = openNotes(() => respond(), {
      limiter: { check, block: () => {} },
      onEvent: (event) => events.push(event),
    });
    const [error] = await failuresOf(1, () => api.listTags(undefined, { retry: { maxWait: 100 } }));
    expect(error).toMatchObject({ kind: "rate-limit", attempts: 0 });
    expect(performance.now()).toBeLessThan(2000);
  });

  test("that fails at the end of its own limit ends the call that it was asked for, and no other", async () => {
    virtualTime();
    let asked = 0;
    const check = () => {
      asked++;
      if (asked === 2) throw new Error("cache is down");
      return asked === 1 ? { ...limit, resumeAt: Date.now() + 1000 } : undefined;
    };
    const api = openNotes(() => respond(), { limiter: { check, block: () => {} } });
    const [error] = await failuresOf(1, () => api.listTags());
    expect(error?.message).toBe(
      "listTags: check of your limiter threw: Error: cache is down. Mend it, or leave the option limiter out.",
    );
    expect([error?.attempts, performance.now() >= 1000]).toEqual([0, true]);
    expect(await failuresOf(1, () => api.listTags())).toEqual([]);
  });

  test.each([
    ["a limit that has passed", limit],
    ["null", null],
  ])("whose check returns %s lets the call leave", async (_, answer) => {
    virtualTime();
    const api = openNotes(() => respond(), { limiter: { check: () => answer, block: () => {} } });
    expect(await errorOf(api.listTags())).toBeUndefined();
  });

  test("names a limit that ends at the very moment until which a call may wait: the call waits", async () => {
    virtualTime();
    const resumeAt = Date.now() + 1000;
    const api = openNotes(() => respond(), { limiter: { check: () => ({ ...limit, resumeAt }), block: () => {} } });
    const [inTime, tooEarly] = [1000, 999].map((maxWait) => errorOf(api.listTags(undefined, { retry: { maxWait } })));
    expect(await finished(tooEarly ?? never)).toMatchObject({ kind: "rate-limit", attempts: 0, resumeAt });
    expect(Date.now()).toBeLessThan(resumeAt);
    expect(await finished(inTime ?? never)).toBeUndefined();
    expect(Date.now()).toBeGreaterThanOrEqual(resumeAt);
  });

  test("may withdraw a limit for which nobody waits", async () => {
    virtualTime();
    let answer: typeof limit | undefined = { ...limit, resumeAt: Date.now() + 3_600_000 };
    const api = openNotes(() => respond(), { limiter: { check: () => answer, block: () => {} } });
    expect(await errorOf(api.listTags())).toMatchObject({ kind: "rate-limit", attempts: 0 });
    answer = undefined;
    expect(await errorOf(api.listTags())).toBeUndefined();
  });

  test("announces another limit as the first one ends: who waits is told of it", async () => {
    virtualTime();
    const waits: unknown[] = [];
    const start = Date.now();
    let asked = 0;
    const check = () => [undefined, { ...limit, resumeAt: start + 100 }, { ...limit, resumeAt: start + 600 }][++asked];
    const api = openNotes(() => respond(), {
      limiter: { check, block: () => {} },
      onEvent: ({ type, ms }) => type === "wait" && waits.push(ms),
    });
    expect(await failuresOf(1, () => api.listTags())).toEqual([]);
    expect(waits).toEqual([100, 500]);
  });

  test("fails with a code, which its error keeps", async () => {
    virtualTime();
    const check = () => {
      throw Object.assign(new Error("cache is down"), { code: "ECONNREFUSED" });
    };
    const api = openNotes(() => respond(), { limiter: { check, block: () => {} } });
    expect(await errorOf(api.listTags())).toMatchObject({ kind: "configuration", cause: { code: "ECONNREFUSED" } });
  });

  test("is no matter for a warning when the caller gives up while it is told", async () => {
    virtualTime();
    const warnings: OneTrustWarning[] = [];
    const controller = new AbortController();
    const api = openNotes(() => respond(429, { "retry-after": "100" }), {
      limiter: { check: () => undefined, block: () => never },
      onWarning: (warning) => warnings.push(warning),
    });
    const call = errorOf(api.listTags(undefined, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    expect(await call).toMatchObject({ kind: "abort", attempts: 1 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(warnings).toEqual([]);
  });

  test("is asked once for each request, with what uses the token, and told of each 429 and no other failure", async () => {
    virtualTime();
    const told: unknown[] = [];
    const limiter: Limiter = {
      check: (...asked) => void told.push(["check", ...asked]),
      block: (operation, { resumeAt, period }, request) =>
        told.push(["block", operation, resumeAt - Date.now(), period, request]),
    };
    const answers = { "/tags": 429, "/notes": 503 };
    const api = openNotes(
      (path) => respond(Object.entries(answers).find(([each]) => each === path)?.[1], { "retry-after": "100" }),
      { limiter },
    );
    await failuresOf(1, () => api.listTags());
    await errorOf(api.getBanner());
    await failuresOf(1, () => api.addNote({ body: {} }));
    expect(told).toEqual([
      ["check", "GET /tags", { usesToken: true }],
      ["block", "GET /tags", 100_000, undefined, { usesToken: true }],
      ["check", "GET /banner", { usesToken: false }],
      ["check", "POST /notes", { usesToken: true }],
    ]);
  });

  test("must have both methods", () => {
    const options: object = { limiter: { check: () => undefined } };
    expect(() => connect(options)).toThrow("block");
  });
});
