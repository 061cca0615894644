import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isOneTrustError } from "@onetrust-client/core";
import { describe, expect, test } from "vitest";
import { copy, ndjsonSink, type Progress } from "../../src/index.js";
import { failureOf } from "../support/failure.js";
import { keyOfPet, type Pet, pet, petTenant } from "../support/pets.js";
import { emptyFolder } from "../support/requests.js";
import { byId, sinkKinds } from "../support/sink-kinds.js";

describe.each(Object.entries(sinkKinds))("into %s", (_, { open, read }) => {
  const options = { key: keyOfPet };

  test("a first pass inserts all rows, a second one writes nothing", async () => {
    const { service, rows, tenant } = await petTenant(35);
    const folder = emptyFolder();
    const first = await copy(service.listPets, open(folder), options);
    expect(first).toMatchObject({ kind: "full", isSteady: true, failed: [] });
    expect(first.counts).toMatchObject({
      pages: 4,
      rows: 35,
      inserted: 35,
      updated: 0,
      unchanged: 0,
      overlap: 0,
      removed: 0,
    });
    const second = await copy(service.listPets, open(folder), options);
    expect(second.counts).toMatchObject({ pages: 4, rows: 35, inserted: 0, updated: 0, unchanged: 35, removed: 0 });
    expect(byId(await read(folder))).toEqual(byId(rows));
    expect(tenant.requestsOf(service.listPets)).toHaveLength(8);
  });

  test("only its owner may read what a sink has written", async () => {
    const { service } = await petTenant(5);
    const folder = emptyFolder();
    await copy(service.listPets, open(folder), options);
    expect(readdirSync(folder).map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual(
      readdirSync(folder).map(() => 0o600),
    );
  });

  test("changed rows are updated, new ones inserted, and those that vanished removed", async () => {
    const { service, rows } = await petTenant(30);
    const folder = emptyFolder();
    await copy(service.listPets, open(folder), options);
    rows.splice(4, 2);
    rows[0] = { id: "pet-0", name: "Another name" };
    rows.push(pet(100));
    const { counts } = await copy(service.listPets, open(folder), options);
    expect(counts).toMatchObject({ rows: 29, inserted: 1, updated: 1, unchanged: 27, removed: 2 });
    expect(byId(await read(folder))).toEqual(byId(rows));
  });

  test("a call that fails ends the run, and the next run goes on with its page", async () => {
    const { service, rows, tenant } = await petTenant(50, { retry: false });
    const folder = emptyFolder();
    tenant.fault(service.listPets, 500, { after: 3 });
    const error = await failureOf(copy(service.listPets, open(folder), { ...options, call: { retry: false } }));
    expect(error).toMatchObject({ code: "stopped", cause: { kind: "http", status: 500 } });
    expect(Reflect.get(error, "report")).toMatchObject({ counts: { pages: 3, rows: 30, inserted: 30 } });
    expect(await read(folder)).toHaveLength(30);
    const report = await copy(service.listPets, open(folder), options);
    expect(report.counts).toMatchObject({ pages: 5, rows: 50, inserted: 50, overlap: 0 });
    expect(byId(await read(folder))).toEqual(byId(rows));
    expect(tenant.requestsOf(service.listPets)).toHaveLength(6);
  });

  test("a signal ends it between two pages", async () => {
    const state = await petTenant(50);
    const folder = emptyFolder();
    const controller = new AbortController();
    state.onPage = (page) => {
      if (page === 2) controller.abort(new Error("enough"));
    };
    const error = await failureOf(
      copy(state.service.listPets, open(folder), { ...options, signal: controller.signal }),
    );
    expect(error).toMatchObject({ code: "stopped", cause: { kind: "abort" } });
    state.onPage = () => {};
    const report = await copy(state.service.listPets, open(folder), options);
    expect(report.counts).toMatchObject({ pages: 5, inserted: 50 });
  });

  test("rows that come twice because the list moves are there once, and no row is removed that may only have been missed", async () => {
    const state = await petTenant(40);
    const folder = emptyFolder();
    await copy(state.service.listPets, open(folder), options);
    // Before the third page a row of the first vanishes: the first row of that page moves to the second, which has been read.
    state.onPage = (page) => {
      if (page === 2) state.rows.splice(0, 1);
    };
    const moved = await copy(state.service.listPets, open(folder), options);
    expect(moved).toMatchObject({ isSteady: false, counts: { rows: 39, removed: 0 } });
    expect(await read(folder)).toHaveLength(40);
    state.onPage = () => {};
    const still = await copy(state.service.listPets, open(folder), options);
    expect(still).toMatchObject({ isSteady: true, counts: { rows: 39, removed: 1 } });
    expect(byId(await read(folder))).toEqual(byId(state.rows));

    // Rows come in at the front: the last one of a page comes again on the next.
    state.onPage = (page) => {
      if (page > 0) state.rows.unshift(pet(200 + page));
    };
    const overlapping = await copy(state.service.listPets, open(folder), options);
    expect(overlapping).toMatchObject({ isSteady: false, counts: { overlap: 4, inserted: 0 } });
  });

  test("a row that two passes did not see is removed, even if the list never stands still", async () => {
    const state = await petTenant(40);
    const folder = emptyFolder();
    await copy(state.service.listPets, open(folder), options);
    state.rows.splice(35, 1);
    state.onPage = (page) => {
      if (page === 1) state.rows.unshift(pet(Math.random()));
    };
    const first = await copy(state.service.listPets, open(folder), options);
    expect(first).toMatchObject({ isSteady: false, counts: { removed: 0 } });
    const second = await copy(state.service.listPets, open(folder), options);
    expect(second).toMatchObject({ isSteady: false, counts: { removed: 1 } });
    expect(await read(folder)).not.toContainEqual(pet(35));
  });

  test("a list that changes its order has every row once", async () => {
    const state = await petTenant(60);
    const folder = emptyFolder();
    state.onPage = (page) => {
      if (page === 3) state.rows.reverse();
    };
    await copy(state.service.listPets, open(folder), options);
    state.onPage = () => {};
    await copy(state.service.listPets, open(folder), options);
    expect(byId(await read(folder))).toEqual(byId(state.rows));
  });

  test("details are copied in place of rows; one that is gone or fails costs its row only", async () => {
    const { service, rows, tenant } = await petTenant(25, { retry: false });
    const folder = emptyFolder();
    tenant.answer(service.getPet, ({ path: { petId } }) => {
      if (petId === "pet-3") return Response.json({}, { status: 404 });
      if (petId === "pet-7") return Response.json({}, { status: 500 });
      return { id: petId, name: "the whole story" };
    });
    const detail = ({ id }: Pet, { signal }: { readonly signal: AbortSignal }) =>
      service.getPet({ path: { petId: id } }, { signal });
    const report = await copy(service.listPets, open(folder), { ...options, detail });
    expect(report.failed).toEqual(["pet-7"]);
    expect(report.counts).toMatchObject({ rows: 25, inserted: 23, gone: 1 });
    expect(await read(folder)).toContainEqual({ id: "pet-1", name: "the whole story" });
    expect(await read(folder)).toHaveLength(rows.length - 2);

    // What the sink has of a row stays, if its details cannot be read.
    tenant.answer(service.getPet, () => Response.json({}, { status: 500 }));
    const second = await copy(service.listPets, open(folder), { ...options, detail });
    expect(second.counts.removed).toBe(0);
    expect(await read(folder)).toHaveLength(rows.length - 2);
    expect(second.failed).toHaveLength(25);
  });

  test("a detail that is refused for all rows ends the run", async () => {
    const { service, tenant } = await petTenant(25);
    tenant.fault(service.getPet, 401, { times: Number.POSITIVE_INFINITY });
    const folder = emptyFolder();
    const detail = ({ id }: Pet) => service.getPet({ path: { petId: id } });
    const error = await failureOf(copy(service.listPets, open(folder), { ...options, detail }));
    expect(error).toMatchObject({ code: "stopped", cause: { kind: "authentication" } });
    expect(Reflect.get(error, "report")).toMatchObject({ counts: { pages: 0 } });
  });

  test("a key that is missing is counted, one that is none is refused", async () => {
    const { service, rows } = await petTenant(12);
    const folder = emptyFolder();
    rows[2] = { ...pet(2), id: "" };
    const report = await copy(service.listPets, open(folder), options);
    expect(report).toMatchObject({ isSteady: false, counts: { rows: 12, inserted: 11, withoutKey: 1 } });
    const none = await failureOf(copy(service.listPets, open(emptyFolder()), { key: () => undefined }));
    expect(none.message).toBe(
      "copy listPets: key returned no text and no number for all 10 rows of a page; expected what makes a row unique. Look at a row with list.items() and return its id.",
    );
    const same = await failureOf(copy(service.listPets, open(emptyFolder()), { key: () => "same" }));
    expect(same).toMatchObject({
      code: "key",
      message: expect.stringContaining("the same for two rows of one page that differ"),
    });
    rows[1] = pet(0);
    const twice = await copy(service.listPets, open(emptyFolder()), options);
    expect(twice.counts).toMatchObject({ rows: 12, inserted: 10, overlap: 1, withoutKey: 1 });
  });

  test("a sink of another list, filter, tenant or version is refused before anything is asked", async () => {
    const { service, tenant } = await petTenant(12);
    const folder = emptyFolder();
    await copy(service.listPets, open(folder), options);
    const requests = tenant.requests.length;
    const other = await failureOf(copy(service.listOthers, open(folder), options));
    expect(other).toMatchObject({
      code: "other-job",
      message: expect.stringContaining("expected copy pets.listOthers, GET /api/pets/v1/others"),
    });
    const filtered = await failureOf(
      copy(service.listPets, open(folder), { ...options, input: { query: { size: 5 } } }),
    );
    expect(filtered).toMatchObject({
      code: "other-job",
      message: expect.stringContaining("belongs to a copy with another input"),
    });
    expect(tenant.requests).toHaveLength(requests);
    const strange = await petTenant(1);
    expect((await failureOf(copy(strange.service.listPets, open(folder), options))).code).toBe("other-tenant");
    const place = emptyFolder();
    const newer = open(place);
    await newer.open({ format: 2, kind: "copy", operation: "a.b", request: "GET /b", tenant: "c" });
    await newer.close();
    expect((await failureOf(copy(service.listPets, open(place), options))).code).toBe("other-version");
  });

  test("a second run while one runs is refused", async () => {
    const { service } = await petTenant(60);
    const folder = emptyFolder();
    const runs = [0, 1].map(() => copy(service.listPets, open(folder), options));
    const ended = await Promise.allSettled(runs);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const rejected = ended.find((each) => each.status === "rejected");
    expect(rejected?.reason).toMatchObject({ code: "locked" });
  });

  test("an empty list is copied, and empties the sink", async () => {
    const { service, rows } = await petTenant(12);
    const folder = emptyFolder();
    await copy(service.listPets, open(folder), options);
    rows.length = 0;
    const report = await copy(service.listPets, open(folder), options);
    expect(report.counts).toMatchObject({ rows: 0, removed: 12 });
    expect(await read(folder)).toEqual([]);
  });

  test("the progress tells rows, total and what became of them", async () => {
    const { service } = await petTenant(25);
    const told: Progress[] = [];
    await copy(service.listPets, open(emptyFolder()), { ...options, onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toMatchObject({
      job: "listPets",
      phase: "ended",
      rows: 25,
      total: 25,
      counts: { inserted: 25 },
    });
  });
});

test("wrong options are refused by name", async () => {
  const { service } = await petTenant(1);
  const sink = ndjsonSink(join(emptyFolder(), "x.ndjson"));
  const wrong: [unknown, string][] = [
    [undefined, "the options must be an object"],
    [{ key: keyOfPet, sicne: 1 }, 'unknown option "sicne"'],
    [{}, "key must be a function"],
    [{ key: keyOfPet, detail: 1 }, "detail must be a function"],
    [{ key: keyOfPet, concurrency: 1.5 }, "concurrency must be a whole number"],
    [{ key: keyOfPet, limiter: "pace" }, "limiter must be the limiter of the connection"],
    [{ key: keyOfPet, state: "x" }, "state must be a store of states"],
    [{ key: keyOfPet, since: { from: "2026" } }, "since.from must be a Date"],
    [{ key: keyOfPet, since: { from: new Date() } }, "since.input must be a function"],
    [{ key: keyOfPet, since: { from: new Date(), input: () => ({}), window: 0 } }, "since.window must be"],
    [{ key: keyOfPet, since: { from: new Date(), input: () => ({}), lookback: -1 } }, "since.lookback must be"],
  ];
  for (const [options, text] of wrong) {
    const error: unknown = await copy(service.listPets, sink, options as never).catch((reason: unknown) => reason);
    expect(isOneTrustError(error) && error.kind).toBe("configuration");
    expect(String(error)).toContain(text);
  }
  await expect(copy(service.listPets, "x" as never, { key: keyOfPet })).rejects.toThrow(
    "the second argument must be a sink",
  );
  await expect(copy(service.getPet as never, sink, { key: keyOfPet })).rejects.toThrow(
    "the first argument must be a list",
  );
});
