import { isOneTrustError } from "@onetrust-client/core";
import { describe, expect, test } from "vitest";
import { postgresLedger, postgresSink, sqliteLedger, sqliteSink } from "../../src/index.js";

const noPool = { connect: () => Promise.reject(new Error("not yet")) };

const makers: Readonly<Record<string, (table: string) => unknown>> = {
  sqliteLedger: (table) => sqliteLedger("jobs.db", { table }),
  sqliteSink: (table) => sqliteSink("jobs.db", { table }),
  postgresLedger: (table) => postgresLedger(noPool, { table }),
  postgresSink: (table) => postgresSink(noPool, { table }),
};

/** What a function throws. */
function thrownBy(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return error;
  }
}

describe.each(Object.entries(makers))("%s", (name, make) => {
  test.each(['x"; DROP TABLE y', "", "1st", "a".repeat(51), "onetrust_jobs", "ONETRUST_JOBS"])(
    "refuses the table %j",
    (table) => {
      const error = thrownBy(() => make(table));
      expect(isOneTrustError(error) && error.kind).toBe("configuration");
      expect(String(error)).toContain(
        `${name}: table must be a name of at most 50 letters, digits and underscores that begins with no digit and is not "onetrust_jobs". Write { table: "assessments" }.`,
      );
    },
  );

  test.each(["_", "Requests_2026", "a".repeat(50)])("takes the table %j", (table) => {
    expect(thrownBy(() => make(table))).not.toBeInstanceOf(Error);
  });
});
