import { expect, test } from "vitest";
import { readCredits } from "../program/read-credits.mjs";

test("a call", async () => {
  expect(await readCredits(process.env.TENANT)).toBe("17 17");
});
