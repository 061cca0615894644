import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CopyState, copy, type Sink, stateFile } from "../../src/index.js";
import { failureOf } from "../support/failure.js";
import { keyOfPet, petTenant } from "../support/pets.js";
import { emptyFolder } from "../support/requests.js";

describe("a sink of one's own", () => {
  /** Remembers rows in an array, as a warehouse that only takes rows would. */
  function warehouse(failAt = Number.POSITIVE_INFINITY) {
    const written: string[] = [];
    let pages = 0;
    const sink: Sink = {
      name: "warehouse",
      open: async () => undefined,
      begin: async () => {},
      write: async ({ rows, stateAfter }) => {
        pages++;
        if (pages === failAt) throw Object.assign(new Error("secret detail of the warehouse"), { code: "EWAREHOUSE" });
        written.push(...rows.map(({ key }) => key));
        return stateAfter({ inserted: rows.length, updated: 0, unchanged: 0, overlap: 0 });
      },
      removeUnseen: async (_, stateAfter) => stateAfter(0),
      close: async () => {},
    };
    return { sink, written };
  }

  test("that fails in the middle is named, and the next run goes on with the page", async () => {
    const { service, rows, tenant } = await petTenant(40);
    const state = stateFile(join(emptyFolder(), "pets.state"));
    const first = warehouse(3);
    const error = await failureOf(copy(service.listPets, first.sink, { key: keyOfPet, state }));
    expect(error.message).toBe(
      "sink warehouse failed (EWAREHOUSE); expected all rows of a page to be written. Mend it and run the copy again: it goes on with the page that failed.",
    );
    const second = warehouse();
    const report = await copy(service.listPets, second.sink, { key: keyOfPet, state });
    expect([...first.written, ...second.written]).toEqual(rows.map(({ id }) => id));
    expect(report.counts).toMatchObject({ pages: 4, inserted: 40 });
    expect(tenant.requestsOf(service.listPets)).toHaveLength(5);
  });

  test("its state belongs to one job, and is read as carefully as others", async () => {
    const { service } = await petTenant(5);
    const path = join(emptyFolder(), "pets.state");
    await copy(service.listPets, warehouse().sink, { key: keyOfPet, state: stateFile(path) });
    const other = await failureOf(
      copy(service.listOthers, warehouse().sink, { key: keyOfPet, state: stateFile(path) }),
    );
    expect(other.code).toBe("other-job");
    const [job = ""] = readFileSync(path, "utf8").split("\n");
    const broken: Partial<CopyState> = { kind: "full", pass: 1 };
    writeFileSync(path, `${job}\n${JSON.stringify({ state: broken })}\n`);
    const damaged = await failureOf(
      copy(service.listPets, warehouse().sink, { key: keyOfPet, state: stateFile(path) }),
    );
    expect(damaged).toMatchObject({
      code: "damaged",
      message: expect.stringContaining("has a state that no copy has written"),
    });
    writeFileSync(path, `${job.replace('"format":1', '"format":2')}\n`);
    const newer = await failureOf(copy(service.listPets, warehouse().sink, { key: keyOfPet, state: stateFile(path) }));
    expect(newer).toMatchObject({
      code: "other-version",
      message: expect.stringContaining("has format 2; expected format 1."),
    });
  });
});
