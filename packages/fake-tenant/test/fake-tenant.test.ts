import { type ConnectOptions, defineService, type HostKind, type NoInput, type Operation } from "@onetrust-client/core";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { fakeTenant } from "../src/index.js";
import { open } from "./support/open.js";
import { shop } from "./support/shop.js";

test("a test needs five lines", async () => {
  await using tenant = await fakeTenant({ services: [shop] });
  const pets = shop(tenant.connect());
  tenant.answer(pets.getPet, ({ path }) => ({ id: path.petId, name: "Rex" }));
  expect(await pets.getPet({ path: { petId: "p-1" } })).toEqual({ id: "p-1", name: "Rex" });
});

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

test("a service on a host of its own stays on this machine, too", async () => {
  interface Files {
    readonly getFile: Operation<[input?: NoInput], { name: string }>;
  }
  const files = defineService<Files>({
    package: "files",
    host: "files.example.com",
    operations: { getFile: { path: "/file" } },
  });
  await using tenant = await fakeTenant({ services: [files] });
  const { getFile } = files(tenant.connect());
  tenant.answer(getFile, () => ({ name: "a" }));
  expect(await getFile()).toEqual({ name: "a" });
  expect(tenant.requests.map(({ host, headers }) => [host, "authorization" in headers])).toEqual([
    ["files.example.com", false],
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

test("it closes although requests hang, and refuses what comes after", async () => {
  const { tenant, pets } = await open();
  tenant.fault(pets.getNote, "stall");
  const hanging = rejection(pets.getNote());
  while (tenant.requestsOf(pets.getNote).length === 0) await new Promise((resolve) => setImmediate(resolve));
  await tenant.close();
  expect(await hanging).toMatchObject({ kind: "network" });
  expect(await rejection(pets.getNote())).toMatchObject({ kind: "network", outcome: "not-sent" });
});
