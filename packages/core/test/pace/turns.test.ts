import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { EndTurn, RateLimit, TurnOptions } from "../../src/index.js";
import { type Pace, pace } from "../../src/pace/index.js";

const TAGS = "GET /tags";
const withToken = { usesToken: true };
const withoutToken = { usesToken: false };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"], now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const options = (given: Partial<TurnOptions> = {}): TurnOptions => ({
  attempts: 0,
  maxWait: 600_000,
  signal: new AbortController().signal,
  onWait: () => {},
  ...given,
});

const limit = (period: RateLimit["period"], ms: number): RateLimit => ({
  period,
  resumeAt: Date.now() + ms,
  allowed: undefined,
  made: undefined,
  eventId: undefined,
});

/** What a turn became: `go`, the period of the limit that lasts too long, or `waiting`. */
async function stateOf(turn: ReturnType<Pace["takeTurn"]>): Promise<string | undefined> {
  const result = await Promise.race([turn, Promise.resolve("waiting" as const)]);
  if (typeof result === "string") return result;
  return typeof result === "function" ? "go" : result.period;
}

function end(turn: EndTurn | RateLimit): void {
  if (typeof turn === "function") turn();
}

test("a limit that lasts longer than a call may wait is given back at once", async () => {
  const limiter = pace();
  limiter.block(TAGS, limit("MINUTE", 60_000), withToken);
  expect(await stateOf(limiter.takeTurn(TAGS, withToken, options({ maxWait: 1000 })))).toBe("MINUTE");
  limiter.block(TAGS, limit("HOUR", 600_000), withToken);
  expect(await stateOf(limiter.takeTurn("GET /notes", withToken, options({ maxWait: 1000 })))).toBe("HOUR");
  expect(await stateOf(limiter.takeTurn("GET /notes", withoutToken, options({ maxWait: 1000 })))).toBe("go");
});

test("a call that was given up before it waits is told so, and leaves no place behind", async () => {
  const limiter = pace();
  limiter.block(TAGS, limit("MINUTE", 60_000), withToken);
  const reason = new Error("given up");
  await expect(limiter.takeTurn(TAGS, withToken, options({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  expect(limiter.state().operations[TAGS]?.waiting).toBe(0);
});

test("a longer block of the account ends the wait of those who cannot wait so long, and of no call without a token", async () => {
  const limiter = pace();
  limiter.block(TAGS, limit("MINUTE", 30_000), withToken);
  const waits: number[] = [];
  const onWait = (ms: number): void => void waits.push(ms);
  const patient = limiter.takeTurn(TAGS, withToken, options({ onWait }));
  const hurried = limiter.takeTurn(TAGS, withToken, options({ maxWait: 40_000 }));
  const open = limiter.takeTurn(TAGS, withoutToken, options({ maxWait: 40_000 }));
  limiter.block(TAGS, limit("HOUR", 300_000), withToken);
  expect([await stateOf(patient), await stateOf(hurried), await stateOf(open)]).toEqual(["waiting", "HOUR", "waiting"]);
  expect(waits.at(-1)).toBeGreaterThan((waits[0] ?? 0) + 200_000);
});

test("a turn that ends twice counts once", async () => {
  const limiter = pace({ perMinute: 20 });
  const turn = await limiter.takeTurn(TAGS, withToken, options());
  end(turn);
  const once = limiter.state();
  end(turn);
  expect(limiter.state()).toEqual(once);
});

test("a call that was refused goes before those that were not sent yet", async () => {
  const limiter = pace();
  limiter.block(TAGS, limit("MINUTE", 30_000), withToken);
  const order: string[] = [];
  const follow = (name: string, attempts: number): void =>
    void Promise.resolve(limiter.takeTurn(TAGS, withToken, options({ attempts }))).then((turn) => {
      order.push(name);
      end(turn);
    });
  follow("new", 0);
  follow("refused", 1);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(order).toEqual(["refused", "new"]);
});

test("operations without number are forgotten, unless they have something to remember", () => {
  const limiter = pace();
  limiter.block(TAGS, limit("MINUTE", 30_000), withToken);
  for (let n = 0; n < 1200; n++) limiter.check(`GET /notes/${n}`, withToken);
  const { operations } = limiter.state();
  expect(Object.keys(operations).length).toBeLessThan(1000);
  expect(operations[TAGS]).toBeDefined();
});
