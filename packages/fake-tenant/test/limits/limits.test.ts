import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { virtualClock } from "../../src/index.js";
import { open } from "../support/open.js";
import { shop } from "../support/shop.js";

const names = ["retry-after", "ot-period", "ot-requests-allowed", "ot-request-made", "ot-ratelimit-event-id"];

test("a used up limit answers 429 with five headers until its window ends", async () => {
  const clock = virtualClock();
  const { tenant, pets } = await open({ clock, limits: { perMinute: 2 } });
  tenant.answer(pets.getNote, () => "note");
  const ask = async () => {
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const response = await fetch(`${tenant.hosts.tenant}/api/pet/v1/note`, { headers });
    return [response.status, ...names.map((name) => response.headers.get(name))];
  };
  await ask();
  await ask();
  clock.advance(10_500);
  expect(await ask()).toEqual([429, "50", "MINUTE", "2", "3", expect.stringMatching(/^[\w-]{36}$/)]);
  expect((await ask()).slice(0, 5)).toEqual([429, "50", "MINUTE", "2", "4"]);
  clock.advance(49_500);
  expect(await ask()).toEqual([200, null, null, null, null, null]);
  expect(tenant.limits.of(pets.getNote)).toMatchObject([
    { allowed: 2, requests: 2, refused: 2 },
    { allowed: 2, requests: 1, refused: 0 },
  ]);
  expect(tenant.limits.account).toMatchObject([{ allowed: 200_000, requests: 3, refused: 0 }]);
});

test("the hour of the account holds for every operation and every connection that uses the token", async () => {
  const { tenant, pets, portal } = await open({ limits: { perHour: 2 } });
  tenant.answer(pets.getNote, () => "note");
  tenant.answer(pets.getPet, () => ({}));
  tenant.answer(portal.register, () => ({}));
  await pets.getNote();
  await pets.getNote();
  const other = shop(tenant.connect({ retry: false }));
  const limit = { kind: "rate-limit", period: "HOUR", allowed: 2, made: 3, outcome: "refused" };
  expect(await rejection(other.getPet({ path: { petId: "1" } }))).toMatchObject(limit);
  expect(await portal.register({ body: {} })).toEqual({});
  expect(tenant.limits.account).toMatchObject([{ requests: 2, refused: 1 }]);
});

test("requests that fail count, those without a valid token do not", async () => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, 503);
  await rejection(pets.getNote());
  await rejection(pets.getNote());
  await fetch(`${tenant.hosts.tenant}/api/pet/v1/note`);
  expect(tenant.limits.of(pets.getNote)).toMatchObject([{ requests: 2, refused: 0 }]);
  expect(tenant.limits.account).toMatchObject([{ requests: 2 }]);
  expect(tenant.limits.of("token")).toMatchObject([{ requests: 1 }]);
});

test("a client waits for the end of a scaled window and loses no call", async () => {
  const { tenant } = await open({ limits: { perMinute: 5, scale: 1 / 60 } });
  const pets = shop(tenant.connect());
  tenant.answer(pets.getPet, ({ path }) => ({ id: path.petId }));
  const ids = Array.from({ length: 12 }, (_, index) => `${index}`);
  const found = await Promise.all(ids.map((petId) => pets.getPet({ path: { petId } })));
  expect(found.map(({ id }) => id)).toEqual(ids);
  const windows = tenant.limits.of(pets.getPet);
  expect(windows.reduce((sum, { requests }) => sum + requests, 0)).toBe(12);
  expect(Math.max(...windows.map(({ requests }) => requests))).toBeLessThanOrEqual(5);
});
