import { apiKey, type ConnectOptions, connect, type HostKind } from "@onetrust-client/core";
import { expect, test } from "vitest";
import { open } from "./support/open.js";
import { rejection } from "./support/rejection.js";
import { shop } from "./support/shop.js";

test("each kind of host has a port of its own, and no token leaves the tenant's", async () => {
  const { tenant, pets, portal } = await open();
  expect(new Set(Object.values(tenant.hosts)).size).toBe(6);
  tenant.answer(pets.addPet, () => ({}));
  tenant.answer(portal.register, ({ body }) => ({ id: "r-1", ...body }));
  await pets.addPet({ body: {} });
  expect(await portal.register({ body: { name: "Rex" } })).toEqual({ id: "r-1", name: "Rex" });

  const sent = tenant.requests.map(({ host, operation, headers }) => [host, operation, "authorization" in headers]);
  expect(sent).toEqual([
    ["tenant", "getOAuthToken", false],
    ["tenant", "addPet", true],
    ["privacy-portal", "register", false],
  ]);
});

test("a connection keeps the tenant's hosts but for those that are given, so that no call leaves the machine", async () => {
  const { tenant } = await open();
  const kinds = Object.keys(tenant.hosts).filter((kind): kind is HostKind => kind in tenant.hosts);
  const originsOf = (options: ConnectOptions) => {
    const connection = tenant.connect(options);
    return Object.fromEntries(kinds.map((kind) => [kind, connection.baseUrl(kind)]));
  };
  const elsewhere = { tenant: "http://127.0.0.1:1" };
  expect(originsOf({ hosts: elsewhere })).toEqual({ ...tenant.hosts, ...elsewhere });
  expect(originsOf({ hostname: "app-eu.onetrust.com", hosts: {} })).toEqual(tenant.hosts);
  const unset: Record<string, undefined> = { "consent-api": undefined };
  expect(originsOf({ hosts: { ...unset } })).toEqual(tenant.hosts);
});

test("requests are kept as they came, and found by their operation", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getPet, () => ({}));
  tenant.answer(pets.addPet, () => ({}));
  await pets.getPet({ path: { petId: "a/b" }, query: { size: 5 } });
  await pets.addPet({ body: { name: "Réx" } });
  const [get] = tenant.requestsOf(pets.getPet);
  const [post] = tenant.requestsOf(pets.addPet);
  expect(get).toMatchObject({ method: "GET", url: "/api/pet/v1/pets/a%2Fb?size=5", body: "", host: "tenant" });
  expect(post).toMatchObject({ method: "POST", body: '{"name":"Réx"}' });
  expect(post?.bytes).toEqual(new TextEncoder().encode('{"name":"Réx"}'));
  expect(tenant.requestsOf(pets.getOldPet)).toEqual([]);
});

test("a path that no service has is a web page with 200, on every host", async () => {
  const { tenant } = await open();
  for (const origin of Object.values(tenant.hosts)) {
    const response = await fetch(`${origin}/api/pet/v9/pets`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html;charset=utf-8"]);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  }
  expect(tenant.requests.map(({ operation }) => operation)).toEqual(Array(6).fill(undefined));
});

test("a path of another host is unknown to the tenant's, which the client calls a wrong host", async () => {
  const { tenant } = await open();
  const credentials = apiKey(tenant.client.apiKey);
  const pets = shop(connect({ hosts: { tenant: tenant.hosts["privacy-portal"] }, credentials }));
  expect(await rejection(pets.getNote())).toMatchObject({ kind: "wrong-host", status: 200 });
});

test("a page may read the public hosts, not the tenant's", async () => {
  const { tenant, portal } = await open();
  tenant.answer(portal.register, () => ({}));
  const init = { method: "OPTIONS", headers: { "access-control-request-headers": "content-type" } };
  const ask = async (origin: string) => {
    const { status, headers } = await fetch(`${origin}/request/v1/pets`, init);
    return [status, headers.get("access-control-allow-origin"), headers.get("access-control-allow-headers")];
  };
  expect(await ask(tenant.hosts["privacy-portal"])).toEqual([204, "*", "content-type"]);
  expect(await ask(tenant.hosts.tenant)).toEqual([200, null, null]);
});

test("it closes although requests hang, and refuses what comes after", async () => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, "stall");
  const hanging = rejection(pets.getNote());
  while (tenant.requestsOf(pets.getNote).length === 0) await new Promise((resolve) => setImmediate(resolve));
  await tenant.close();
  expect(await hanging).toMatchObject({ kind: "network" });
  expect(await rejection(pets.getNote())).toMatchObject({ kind: "network", outcome: "not-sent" });
});

test("a deprecated operation answers with a warning, others do not", async () => {
  const warnings: unknown[] = [];
  const { tenant, pets } = await open({}, { onWarning: ({ operation, text }) => warnings.push([operation, text]) });
  tenant.answer(pets.getOldPet, () => ({}));
  tenant.answer(pets.getPet, () => ({}));
  await pets.getOldPet();
  await pets.getPet({ path: { petId: "1" } });
  expect(warnings).toContainEqual(["getOldPet", expect.stringContaining("deprecated")]);
  expect(warnings.filter((warning) => !`${warning}`.startsWith("getOldPet"))).toEqual([]);
});
