import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isOneTrustError } from "../../src/index.js";
import { errorsPage, remedyOf } from "./errors-page.js";
import { createWorld, type Mistake } from "./mistake.js";
import { mistakes } from "./mistakes.js";

/** What the code of a mistake ends with: an error, or `undefined` if it works. */
async function outcomeOf({ code }: Mistake): Promise<{ readonly error: unknown; readonly sent: number }> {
  const world = createWorld();
  try {
    await code?.(world);
    return { error: undefined, sent: world.sent() };
  } catch (error) {
    return { error, sent: world.sent() };
  } finally {
    world.end();
  }
}

/** Names of the files in the frames of a stack, without those of the runtime. */
function framesOf(error: Error): string[] {
  return (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
}

describe.each(Object.entries(mistakes))("%s", (_, rows) => {
  const withCode = rows.filter(({ code }) => code !== undefined);

  test.each(withCode.map((row) => [row.id, row.mistake, row] as const))("%s %s", async (_id, _mistake, row) => {
    const { expected } = row;
    const { error, sent } = await outcomeOf(row);
    if ("accepted" in expected) {
      expect(error).toBeUndefined();
      return;
    }
    if (!isOneTrustError(error) || !(error instanceof Error)) throw error ?? new Error("It works.");
    if ("refused" in expected) {
      expect(error.message).toBe(expected.refused);
      expect([error.kind, error.outcome, error.attempts, sent]).toEqual(["configuration", "not-sent", 0, 0]);
    } else if ("failed" in expected) {
      expect(error.message).toBe(expected.failed);
      expect(error.kind).toBe(expected.kind);
    }
    // The first frame is the line of the user, which stands in the tables beside this file.
    expect(framesOf(error)[0]).toContain(join("core", "test", "messages"));
    expect(framesOf(error)[0]).not.toContain("mistake.ts");
  });
});

test("every mistake of the review is in the table: 1 to 94", () => {
  const ids = Object.values(mistakes).flatMap((rows) => rows.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
  const numbers = new Set(ids.filter((id) => /^\d/.test(id)).map((id) => Number.parseInt(id, 10)));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 94 }, (_, index) => index + 1));
});

test("only what the compiler is for has no code, and says so", () => {
  const left = Object.values(mistakes)
    .flat()
    .filter(({ code }) => code === undefined);
  expect(left.map(({ id }) => id)).toEqual(["34", "35b", "66", "68", "72"]);
  for (const { expected } of left) expect(expected).toHaveProperty("leftToTypeScript");
});

test("every error says what to do", () => {
  const errors = Object.values(mistakes)
    .flat()
    .filter(({ expected }) => "refused" in expected || "failed" in expected);
  expect(errors.filter((row) => remedyOf(row) === undefined).map(({ id }) => id)).toEqual([]);
});

test("docs/errors-by-message.md is made of this table: pnpm docs:errors", () => {
  const page = join(import.meta.dirname, "../../../../docs/errors-by-message.md");
  expect(readFileSync(page, "utf8")).toBe(errorsPage());
});
