import { describe, expect, test } from "vitest";
import { copy } from "../../src/index.js";
import { failureOf } from "../support/failure.js";
import { keyOfPet, pet, petTenant } from "../support/pets.js";
import { emptyFolder } from "../support/requests.js";
import { byId, sinkKinds } from "../support/sink-kinds.js";

describe.each(Object.entries(sinkKinds))("into %s", (_, { open, read }) => {
  const options = { key: keyOfPet };

  test("changes are read in windows, with what was read before looked at again", async () => {
    const { service, rows, tenant } = await petTenant(0);
    const folder = emptyFolder();
    const day = 86_400_000;
    const start = new Date(Date.now() - 10 * day);
    const changedAt = (days: number) => new Date(start.getTime() + days * day).toISOString();
    rows.push(...Array.from({ length: 9 }, (_, n) => ({ ...pet(n), changed: changedAt(n + 0.5) })));
    const since = {
      from: start,
      window: 2 * day,
      lookback: day,
      input: ({ from, to }: { readonly from: Date; readonly to: Date }) => ({
        query: { from: from.toISOString(), to: to.toISOString() },
      }),
    };
    const first = await copy(service.listPets, open(folder), { ...options, since });
    expect(first).toMatchObject({ kind: "changes", counts: { pages: 6, rows: 9, inserted: 9 } });
    const asked = tenant.requestsOf(service.listPets).map(({ url }) => new URL(url, "http://x").searchParams);
    expect(asked.map((query) => query.get("from"))).toEqual([0, 2, 4, 6, 8, 10].map(changedAt));
    expect(asked.slice(1).map((query) => query.get("from"))).toEqual(
      asked.slice(0, -1).map((query) => query.get("to")),
    );

    rows.push({ ...pet(100), changed: changedAt(9.7) });
    const second = await copy(service.listPets, open(folder), { ...options, since });
    expect(second.counts).toMatchObject({ pages: 1, rows: 1, inserted: 1 });
    expect(Date.parse(second.until ?? "")).toBeGreaterThanOrEqual(Date.parse(first.until ?? ""));

    rows.splice(0, 1);
    const third = await copy(service.listPets, open(folder), { ...options, since, full: true });
    expect(third).toMatchObject({ kind: "full", counts: { rows: 9, unchanged: 9, removed: 1 } });
    expect(byId(await read(folder))).toEqual(byId(rows));
  });

  test("a window that was interrupted goes on in its place, and a full pass waits for its end", async () => {
    const { service, rows, tenant } = await petTenant(0, { retry: false });
    const folder = emptyFolder();
    const day = 86_400_000;
    const start = new Date(Date.now() - 3 * day);
    rows.push(
      ...Array.from({ length: 60 }, (_, n) => ({
        ...pet(n),
        changed: new Date(start.getTime() + n * 4_000_000).toISOString(),
      })),
    );
    const since = {
      from: start,
      window: day,
      input: ({ from, to }: { readonly from: Date; readonly to: Date }) => ({
        query: { from: from.toISOString(), to: to.toISOString() },
      }),
    };
    const call = { retry: false } as const;
    tenant.fault(service.listPets, 500, { after: 4 });
    await failureOf(copy(service.listPets, open(folder), { ...options, since, call }));
    const before = tenant.requestsOf(service.listPets).length;
    const report = await copy(service.listPets, open(folder), { ...options, since, full: true, call });
    expect(report).toMatchObject({ kind: "full", counts: { rows: 60, unchanged: 60 } });
    const asked = tenant
      .requestsOf(service.listPets)
      .slice(before)
      .map(({ url }) => new URL(url, "http://x").searchParams);
    expect(asked[0]?.get("from")).toBe(new Date(start.getTime() + day).toISOString());
    expect(asked[0]?.get("page")).toBe("1");
    expect(byId(await read(folder))).toEqual(byId(rows));
  });
});
