import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { type Fault, fakeTenant } from "../../src/index.js";
import { open } from "../support/open.js";
import { shop } from "../support/shop.js";

const faults: [Fault, object][] = [
  [503, { kind: "http", status: 503, outcome: "unknown", body: "" }],
  [409, { kind: "http", status: 409, outcome: "refused" }],
  ["reset", { kind: "network", outcome: "unknown" }],
  ["cut", { kind: "network", outcome: "unknown" }],
  ["html", { kind: "wrong-host", status: 200 }],
  ["redirect", { kind: "wrong-host", status: 302, target: "https://login.example.com" }],
  ["429-minute", { kind: "rate-limit", period: "MINUTE", allowed: 1_000, made: 1_001 }],
  ["429-hour", { kind: "rate-limit", period: "HOUR", allowed: 200_000, made: 200_001 }],
];

test.each(faults)("%s affects one request, and the client reports it as what it is", async (fault, error) => {
  const { tenant, pets } = await open();
  tenant.answer(pets.addPet, () => ({ id: "1" }));
  tenant.fault(pets.addPet, fault);
  expect(await rejection(pets.addPet({ body: {} }))).toMatchObject(error);
  expect(tenant.requestsOf(pets.addPet)).toHaveLength(1);
  // Another connection, since this one may hold its calls back.
  expect(await shop(tenant.connect()).addPet({ body: {} })).toEqual({ id: "1" });
});

test("a stall sends no response until the client gives up", async () => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, "stall");
  expect(await rejection(pets.getNote({}, { timeout: 200 }))).toMatchObject({ kind: "timeout", limit: "timeout" });
  expect(tenant.requestsOf(pets.getNote)).toHaveLength(1);
});

test("limits come with five headers; the wait can be set", async () => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, "429-minute", { times: 2 });
  tenant.fault(pets.getNote, "429-hour", { retryAfter: 7 });
  const headers = { authorization: `Bearer ${tenant.apiKey}` };
  const ask = async () => {
    const response = await fetch(`${tenant.hosts.tenant}/api/pet/v1/note`, { headers });
    const names = ["retry-after", "ot-period", "ot-requests-allowed", "ot-request-made", "ot-ratelimit-event-id"];
    return names.map((name) => response.headers.get(name));
  };
  expect(await ask()).toEqual(["55", "MINUTE", "1000", "1001", expect.stringMatching(/^[\w-]{36}$/)]);
  expect((await ask())[0]).toBe("55");
  expect((await ask()).slice(0, 2)).toEqual(["7", "HOUR"]);
  expect(await ask()).toEqual([null, null, null, null, null]);
});

test("a fault may let requests pass first, and others of its operation follow it", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getNote, () => "note");
  tenant.fault(pets.getNote, 500, { after: 1 });
  tenant.fault(pets.getNote, "html");
  tenant.answer(pets.getPet, () => ({}));
  expect(await pets.getNote()).toBe("note");
  expect(await rejection(pets.getNote())).toMatchObject({ status: 500 });
  expect(await pets.getPet({ path: { petId: "1" } })).toEqual({});
  expect(await rejection(pets.getNote())).toMatchObject({ kind: "wrong-host" });
  expect(await pets.getNote()).toBe("note");
});

test("429-hour is the limit of the account: it affects every operation that uses the token, on every connection", async () => {
  const { tenant, pets, portal } = await open();
  tenant.answer(pets.getNote, () => "note");
  tenant.answer(pets.getPet, () => ({}));
  tenant.fault(pets.getPet, 503);
  tenant.answer(portal.register, () => ({ id: "1" }));
  tenant.fault(pets.getNote, "429-hour", { after: 1, times: 3 });
  const others = () => shop(tenant.connect({ retry: false }));
  expect(await rejection(others().getPhoto())).toMatchObject({ status: 501 });
  expect(await pets.getNote()).toBe("note");
  const limit = { kind: "rate-limit", period: "HOUR" };
  expect(await rejection(pets.getNote())).toMatchObject(limit);
  expect(await rejection(others().getPet({ path: { petId: "1" } }))).toMatchObject(limit);
  expect(await portal.register({ body: {} })).toEqual({ id: "1" });
  expect(await rejection(others().getNote())).toMatchObject(limit);
  // The limit is over: the fault that waited behind it follows.
  expect(await rejection(others().getPet({ path: { petId: "1" } }))).toMatchObject({ status: 503 });
  expect(await others().getNote()).toBe("note");
  // This connection holds its calls back, as it was told.
  expect(await rejection(pets.getNote())).toMatchObject({ ...limit, outcome: "not-sent" });
});

test("429-hour of an operation without a token closes that operation only", async () => {
  const { tenant, pets, portal } = await open();
  tenant.answer(pets.getNote, () => "note");
  tenant.fault(portal.register, "429-hour", { times: 2 });
  expect(await rejection(portal.register({ body: {} }))).toMatchObject({ kind: "rate-limit", period: "HOUR" });
  expect(await pets.getNote()).toBe("note");
});

test("a fault can be removed, also one that would affect all requests", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getNote, () => "note");
  const remove = tenant.fault(pets.getNote, 503, { times: Infinity });
  tenant.fault(pets.getNote, 500);
  for (const _ of [1, 2]) expect(await rejection(pets.getNote())).toMatchObject({ status: 503 });
  remove();
  expect(await rejection(pets.getNote())).toMatchObject({ status: 500 });
  remove();
  expect(await pets.getNote()).toBe("note");
});

test("a fault comes before what the tenant would find itself, such as a missing token", async () => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, 503);
  const ask = async () => (await fetch(`${tenant.hosts.tenant}/api/pet/v1/note`)).status;
  expect([await ask(), await ask()]).toEqual([503, 401]);
});

test.each([99, 199, 600, NaN, -1, 200.5])("%d is refused, since no response has such a status", async (status) => {
  const { tenant, pets } = await open();
  expect(() => tenant.fault(pets.getNote, status)).toThrow(
    `tenant.fault(getNote, …): the fault must be a status from 200 to 599, or one of 429-minute, 429-hour, reset, stall, cut, html, redirect; got ${status}.`,
  );
});

test.each([200, 304, 599])("%d is taken", async (status) => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, status);
  const headers = { authorization: `Bearer ${tenant.apiKey}` };
  expect((await fetch(`${tenant.hosts.tenant}/api/pet/v1/note`, { headers })).status).toBe(status);
});

test.each([
  ["times", "requests"],
  ["after", "requests"],
  ["retryAfter", "seconds"],
])("%s must be a number of %s", async (name, unit) => {
  const { tenant, pets } = await open();
  for (const value of [NaN, -1]) {
    expect(() => tenant.fault(pets.getNote, 503, { [name]: value })).toThrow(
      `tenant.fault(getNote, …): ${name} must be a number of ${unit} from 0; got ${value}.`,
    );
  }
});

test("tokens can fail as well", async () => {
  const { tenant, pets } = await open();
  tenant.fault("token", "reset");
  tenant.answer(pets.getNote, () => "note");
  expect(await rejection(pets.getNote())).toMatchObject({ kind: "authentication", outcome: "not-sent" });
  expect(tenant.requests.map(({ operation }) => operation)).toEqual(["getOAuthToken"]);
  expect(await pets.getNote()).toBe("note");
});

test("a fault affects as many requests as it says, up to all of them", async () => {
  await using tenant = await fakeTenant({ services: [shop] });
  const pets = shop(tenant.connect({ retry: { attempts: 2 } }));
  tenant.fault(pets.getNote, 503, { times: Infinity });
  expect(await rejection(pets.getNote())).toMatchObject({ status: 503, attempts: 2 });
  expect(tenant.requestsOf(pets.getNote)).toHaveLength(2);
});
