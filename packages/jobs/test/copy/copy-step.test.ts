import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pace } from "@onetrust-client/core/pace";
import { expect, test } from "vitest";
import { copy, copyStep, ndjsonSink, type Sink, type StepResult } from "../../src/index.js";
import { failureOf } from "../support/failure.js";
import { keyOfPet, type PetTenant, petTenant } from "../support/pets.js";
import { emptyFolder } from "../support/requests.js";

type State = Parameters<ReturnType<typeof copyStep>>[0];

/** The steps of a copy into a file, and what they leave there. */
function steps({ tenant, service }: PetTenant, more: { readonly since?: { from: Date; input: () => object } } = {}) {
  const path = join(emptyFolder(), "pets.ndjson");
  const connection = tenant.connect();
  const options = { key: keyOfPet, ...more };
  const step = copyStep(() => service.listPets, ndjsonSink(path), options);
  const { signal } = new AbortController();
  return {
    path,
    step: (state: State) => step(state, connection, { signal }),
    keys: () =>
      readFileSync(path, "utf8")
        .trimEnd()
        .split("\n")
        .flatMap((line) => JSON.parse(line || '{"key":[]}').key),
  };
}

/** As a queue does it, which keeps the state as JSON. */
async function runAll(step: (state: State) => Promise<StepResult<State>>, begin: State = {}) {
  const results: StepResult<State>[] = [];
  for (let state = begin; ; ) {
    const result = await step(state);
    results.push(result);
    if (result.done) return results;
    state = JSON.parse(JSON.stringify(result.state));
  }
}

test("each step copies one page, and the last one removes what vanished", async () => {
  const pets = await petTenant(35);
  const { step, keys } = steps(pets);
  const results = await runAll(step);
  expect(results.map(({ rows, done }) => [rows, done])).toEqual([
    [10, false],
    [10, false],
    [10, false],
    [5, false],
    [0, true],
  ]);
  expect(keys()).toEqual(pets.rows.map(({ id }) => id));
  expect(pets.tenant.requestsOf(pets.service.listPets)).toHaveLength(4);
  pets.rows.splice(0, 1);
  const again = await runAll(step);
  expect(again.at(-1)?.state).toMatchObject({ pass: 2, counts: { rows: 34, unchanged: 34, removed: 1 } });
});

test("a copy and its steps go on where the other one stopped", async () => {
  const pets = await petTenant(30);
  const { step, path, keys } = steps(pets);
  await step({});
  expect((await copy(pets.service.listPets, ndjsonSink(path), { key: keyOfPet })).counts.rows).toBe(30);
  expect(keys()).toEqual(pets.rows.map(({ id }) => id));
  expect(pets.tenant.requestsOf(pets.service.listPets)).toHaveLength(3);
});

test("a step that the queue repeats after a crash loses no page and begins no second pass", async () => {
  const pets = await petTenant(20);
  const { step, keys } = steps(pets);
  const first = await step({});
  // The sink is ahead of the queue: a page, and then the whole pass.
  const repeated = await step({});
  expect(repeated).toMatchObject({ rows: 10, state: { counts: { rows: 20 } } });
  const last = await step(repeated.state);
  expect(last).toMatchObject({ done: true, rows: 0 });
  expect(await step(first.state)).toEqual(last);
  expect(keys()).toEqual(pets.rows.map(({ id }) => id));
  expect(pets.tenant.requestsOf(pets.service.listPets)).toHaveLength(2);
});

test("changes are read window by window", async () => {
  const pets = await petTenant(25);
  const { step, keys } = steps(pets, { since: { from: new Date(0), input: () => ({}) } });
  const results = await runAll(step);
  expect(results.map(({ rows }) => rows)).toEqual([10, 10, 5]);
  expect(keys()).toHaveLength(25);
});

test("a step that meets a limit of the host says when it ends, and waits for none that is long", async () => {
  const pets = await petTenant(20);
  const { step } = steps(pets);
  pets.tenant.fault(pets.service.listPets, "429-minute", { retryAfter: 30 });
  const before = Date.now();
  const limited = await step({});
  expect(Date.now() - before).toBeLessThan(2000);
  expect(limited).toMatchObject({ rows: 0, done: false, state: { counts: { pages: 0 } } });
  expect((limited.resumeAt ?? 0) - before).toBeGreaterThan(29_000);
  expect((limited.resumeAt ?? 0) - before).toBeLessThan(32_000);
});

test("a step whose limiter lets nothing leave says when it will", async () => {
  const limiter = pace({ perMinute: 1 });
  const pets = await petTenant(20, { limiter });
  const { step } = steps(pets);
  const begun = Date.now();
  const first = await step({});
  const limited = await step(first.state);
  expect(Date.now() - begun).toBeLessThan(3000);
  expect(limited).toMatchObject({ rows: 0, done: false });
  expect((limited.resumeAt ?? 0) - begun).toBeGreaterThan(50_000);
  expect((limited.resumeAt ?? 0) - begun).toBeLessThan(70_000);
});

test("other failures are those of a copy", async () => {
  const pets = await petTenant(20);
  const { step } = steps(pets);
  pets.tenant.fault(pets.service.listPets, 400);
  expect(await failureOf(step({}))).toMatchObject({
    code: "stopped",
    message: expect.stringMatching(/^copy listPets stopped: listPets: .*400/),
    report: { counts: { rows: 0 } },
  });
});

test("a step whose sink another run has comes back later", async () => {
  const pets = await petTenant(20);
  const { step, path } = steps(pets);
  const holder: Sink = ndjsonSink(path);
  const job = { format: 1, kind: "copy", operation: "x", request: "x", tenant: "x" } as const;
  await holder.open(job);
  const before = Date.now();
  const result = await step({});
  expect(result).toMatchObject({ state: {}, rows: 0, done: false });
  expect(result.resumeAt).toBeGreaterThan(before + 1000);
  await holder.close();
});
