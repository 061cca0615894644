import { expect, test } from "vitest";
import { type Fault, fakeTenant } from "../src/index.js";
import { open } from "./support/open.js";
import { rejection } from "./support/rejection.js";
import { shop } from "./support/shop.js";

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

test.each(faults)("%s strikes one request, which the client tells as such", async (fault, error) => {
  const { tenant, pets } = await open();
  tenant.answer(pets.addPet, () => ({ id: "1" }));
  tenant.fault(pets.addPet, fault);
  expect(await rejection(pets.addPet({ body: {} }))).toMatchObject(error);
  expect(tenant.requestsOf(pets.addPet)).toHaveLength(1);
  // Another connection, since this one may hold its calls back.
  expect(await shop(tenant.connect()).addPet({ body: {} })).toEqual({ id: "1" });
});

test("a stall gives no answer until the client gives up", async () => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, "stall");
  expect(await rejection(pets.getNote({}, { timeout: 200 }))).toMatchObject({ kind: "timeout", limit: "timeout" });
  expect(tenant.requestsOf(pets.getNote)).toHaveLength(1);
});

test("limits come with five headers; the wait can be set", async () => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, "429-minute", { times: 2 });
  tenant.fault(pets.getNote, "429-hour", { retryAfter: 7 });
  const headers = { authorization: `Bearer ${tenant.client.apiKey}` };
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

test("tokens can fail as well", async () => {
  const { tenant, pets } = await open();
  tenant.fault("token", "reset");
  tenant.answer(pets.getNote, () => "note");
  expect(await rejection(pets.getNote())).toMatchObject({ kind: "credential", outcome: "not-sent" });
  expect(tenant.requests.map(({ operation }) => operation)).toEqual(["getOAuthToken"]);
  expect(await pets.getNote()).toBe("note");
});

test("a fault strikes again and again, up to all requests", async () => {
  await using tenant = await fakeTenant({ services: [shop] });
  const pets = shop(tenant.connect({ retry: { attempts: 2 } }));
  tenant.fault(pets.getNote, 503, { times: Infinity });
  expect(await rejection(pets.getNote())).toMatchObject({ status: 503, attempts: 2 });
  expect(tenant.requestsOf(pets.getNote)).toHaveLength(2);
});
