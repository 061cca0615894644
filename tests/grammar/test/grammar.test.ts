import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { areas } from "../src/areas.js";
import { exchange } from "../src/exchange.js";
import { grammarPage } from "../src/page.js";
import type { Outcome, Row } from "../src/row.js";
import { operationsOf, typesOf, type Walked, walk } from "../src/walk.js";

const cases = areas.flatMap(({ title, rows }) =>
  rows.flatMap((row) =>
    row.dialects.map((dialect) => ({ name: `${title}: ${row.construct} (${dialect})`, row, dialect })),
  ),
);

describe("every row of the grammar, in each of its dialects", () => {
  it.each(cases)("$name", async ({ row, dialect }) => {
    await expectOutcome(row, await walk(row.definition(dialect)));
  });
});

async function expectOutcome({ expected }: Row, walked: Walked): Promise<void> {
  if ("refusedDefinition" in expected) {
    expect(walked.problem?.message).toBe(expected.refusedDefinition);
    return;
  }
  expect(walked.problem).toBeUndefined();
  expect(walked.failure).toBeUndefined();
  expect(operationsOf(walked.files)).toContain("getWitness");
  if ("refused" in expected) {
    expect(walked.findings).toContain(expected.refused);
    expect(operationsOf(walked.files)).toEqual(["getWitness"]);
    return;
  }
  const outcome = "supported" in expected ? expected.supported : expected.gives;
  expect(walked.findings).toEqual(outcome.remarks ?? []);
  await expectGiven(outcome, walked);
}

async function expectGiven({ types = {}, call }: Outcome, { files }: Walked): Promise<void> {
  const emitted = typesOf(files);
  expect(Object.fromEntries(Object.keys(types).map((name) => [name, emitted[name]]))).toEqual(types);
  if (call === undefined) return;
  const { sends, headers = {}, body, returns } = call;
  const exchanged = await exchange(files, call);
  expect(exchanged).toMatchObject({ sends, body });
  const names = Object.keys(headers);
  expect(Object.fromEntries(names.map((name) => [name, exchanged.headers[name] ?? null]))).toEqual(headers);
  if (returns !== undefined) expect(exchanged.returns).toEqual(returns);
}

test("every row says what it gives", () => {
  const silent = areas
    .flatMap(({ rows }) => rows)
    .filter(({ expected }) => "supported" in expected && Object.keys(expected.supported).length === 0);
  expect(silent.map(({ construct }) => construct)).toEqual([]);
});

test("docs/openapi-support.md is made of this table: pnpm docs:grammar", () => {
  const page = join(import.meta.dirname, "../../../docs/openapi-support.md");
  expect(readFileSync(page, "utf8")).toBe(grammarPage());
});
