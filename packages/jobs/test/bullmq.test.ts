import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stepProcessor } from "../src/bullmq.js";
import { copy, copyStep, ndjsonSink, type Step } from "../src/index.js";
import { keyOfPet, petTenant } from "./support/pets.js";
import { ended, openQueue, openWorker, queueServers } from "./support/queues.js";
import { emptyFolder } from "./support/requests.js";

interface Count {
  readonly to: number;
  readonly at?: number;
}

/** Counts up by one a step. */
const count: Step<Count> = async ({ to, at = 0 }) => ({ state: { to, at: at + 1 }, rows: 1, done: at + 1 === to });

describe.each(Object.entries(queueServers))("with BullMQ on %s", (_, kind) => {
  test.skipIf(kind.isMissing)("a copy goes page by page, each with its own place in the queue", async () => {
    const { tenant, service, rows } = await petTenant(60);
    const server = await kind.open();
    const queue = await openQueue(server);
    const path = join(emptyFolder(), "pets.ndjson");
    const pets = copyStep(() => service.listPets, ndjsonSink(path), { key: keyOfPet });
    const job = await queue.add("pets", {});
    const other = await queue.add("count", { to: 3 } satisfies Count);
    const run = stepProcessor(tenant.connect(), { pets, count });
    const runs: string[] = [];
    openWorker(server, (each, token, signal) => {
      runs.push(each.name);
      return run(each, token, signal);
    });
    expect(await ended(queue, job)).toMatchObject({ returnvalue: { rows: 60 }, progress: { rows: 60 } });
    expect((await ended(queue, other)).returnvalue).toEqual({ rows: 3 });
    const keys = readFileSync(path, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).key);
    expect(keys).toEqual(rows.map(({ id }) => id));
    expect(runs.toSorted()).toEqual([...Array(3).fill("count"), ...Array(7).fill("pets")]);
  });

  test.skipIf(kind.isMissing)("a job that waits for a limit holds no worker, and goes on when it ends", async () => {
    const { tenant } = await petTenant(1);
    const server = await kind.open();
    const queue = await openQueue(server);
    const steps: number[] = [];
    const limited: Step<{ readonly waited?: boolean }> = async ({ waited = false }) => {
      steps.push(Date.now());
      return { state: { waited: true }, rows: 0, done: waited, ...(!waited && { resumeAt: Date.now() + 2000 }) };
    };
    const first = await queue.add("limited", {});
    const second = await queue.add("count", { to: 5 });
    openWorker(server, stepProcessor(tenant.connect(), { limited, count }));
    await ended(queue, second);
    expect(steps).toHaveLength(1);
    await ended(queue, first);
    const [begun = 0, resumed = 0] = steps;
    expect(resumed - begun).toBeGreaterThanOrEqual(2000);
    expect(resumed - begun).toBeLessThan(6000);
  });

  test.skipIf(kind.isMissing)(
    "what another attempt would meet again fails at once, and the rest is tried again",
    async () => {
      const { tenant, service } = await petTenant(10);
      const server = await kind.open();
      const queue = await openQueue(server);
      const path = join(emptyFolder(), "pets.ndjson");
      await copy(service.listPets, ndjsonSink(path), { key: keyOfPet });
      let failures = 0;
      const failing: Step<Count> = async (state, connection, options) => {
        if (failures++ < 2) throw new Error("for now");
        return await count(state, connection, options);
      };
      const other = copyStep(() => service.listOthers, ndjsonSink(path), { key: keyOfPet });
      const broken = async () => ({ state: {}, rows: "3", done: true }) as never;
      const jobs = ["failing", "other", "broken", "unknown"].map((name) =>
        queue.add(name, { to: 1 }, { attempts: 3, backoff: { type: "fixed", delay: 10 } }),
      );
      openWorker(server, stepProcessor(tenant.connect(), { failing, other, broken }));
      const results = await Promise.all(jobs.map(async (job) => await ended(queue, await job)));
      expect(results.map(({ returnvalue, attemptsMade }) => [returnvalue?.rows, attemptsMade])).toEqual([
        [1, 3],
        [undefined, 1],
        [undefined, 1],
        [undefined, 1],
      ]);
      expect(results.map(({ failedReason }) => failedReason)).toEqual([
        expect.toBeOneOf([undefined, "for now"]),
        expect.stringContaining("belongs to the job copy pets.listPets"),
        'stepProcessor: the step "broken" must return { state, rows, done, resumeAt } with an object, a number, a boolean and a time in ms or undefined.',
        'stepProcessor: there is no step "unknown". Pass it, or add jobs named failing, other, broken.',
      ]);
    },
  );
});
