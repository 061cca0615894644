import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copy, ndjsonSink } from "../../src/index.js";
import { failureOf } from "../support/failure.js";
import { keyOfPet, petTenant } from "../support/pets.js";
import { emptyFolder } from "../support/requests.js";

test("rows whose state was lost in a crash, and a line that it tore, do no harm", async () => {
  const { service, rows, tenant } = await petTenant(50, { retry: false });
  const folder = emptyFolder();
  const path = join(folder, "pets.ndjson");
  tenant.fault(service.listPets, 500, { after: 3 });
  const call = { retry: false } as const;
  await failureOf(copy(service.listPets, ndjsonSink(path), { key: keyOfPet, call }));
  // As if it had been killed between the rows of the next page and their state, and in the middle of writing both.
  appendFileSync(
    path,
    rows
      .slice(30, 40)
      .map((row) => `${JSON.stringify({ key: row.id, row })}\n`)
      .join(""),
  );
  appendFileSync(path, '{"key":"pet-40","ro');
  appendFileSync(`${path}.state`, '{"state":{"ki');
  const report = await copy(service.listPets, ndjsonSink(path), { key: keyOfPet, call });
  expect(report.counts).toMatchObject({ rows: 50, inserted: 40, unchanged: 10 });
  const keys = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).key);
  expect(keys.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test("a state without its rows, and a file of something else, are named", async () => {
  const { service } = await petTenant(12);
  const folder = emptyFolder();
  const path = join(folder, "pets.ndjson");
  await copy(service.listPets, ndjsonSink(path), { key: keyOfPet });
  truncateSync(path);
  expect(await failureOf(copy(service.listPets, ndjsonSink(path), { key: keyOfPet }))).toMatchObject({
    code: "damaged",
    message: expect.stringContaining("is empty, and its state says that rows were copied"),
  });
  const other = join(folder, "other.ndjson");
  writeFileSync(other, '{"name":"x"}\n');
  expect(await failureOf(copy(service.listPets, ndjsonSink(other), { key: keyOfPet }))).toMatchObject({
    code: "damaged",
    message: expect.stringContaining("has a line that no copy has written"),
  });
});

test("rows that are gone after a run that found no changes are named, too", async () => {
  const { service, rows } = await petTenant(3);
  const path = join(emptyFolder(), "pets.ndjson");
  const since = { from: new Date(0), lookback: 0, input: () => ({}) };
  const run = () => copy(service.listPets, ndjsonSink(path), { key: keyOfPet, since });
  await run();
  rows.length = 0;
  expect((await run()).counts).toMatchObject({ rows: 0, removed: 0 });
  truncateSync(path);
  expect(await failureOf(run())).toMatchObject({ code: "damaged" });
});
