import { expect, it } from "vitest";
import { snapshotAge } from "../../../src/release/publishing/snapshot-age.js";

const entry = (firstSeen: string) => ({ raw: "", snapshot: "", version: "1.0", firstSeen, asOf: firstSeen });
const lock = { "platform-pets": entry("2030-01-10"), "platform-fish": entry("2029-12-01") };

it.each(["2030-01-10", "2030-01-24", "2029-12-31"])(
  "has nothing to tell on %s: the newest snapshot is of 2030-01-10",
  (today) => {
    expect(snapshotAge(lock, today)).toBeUndefined();
  },
);

it("tells from the fifteenth day on how old the newest snapshot is", () => {
  expect(snapshotAge(lock, "2030-01-25")).toBe(
    "The newest snapshot is of 2030-01-10, 15 days ago. Run pnpm codegen first if nobody has since: OneTrust may have changed its definitions.",
  );
});

it("has nothing to tell of no snapshots", () => {
  expect(snapshotAge({}, "2030-01-25")).toBeUndefined();
});
