import { once } from "node:events";
import { createConnection } from "node:net";
import { expect, test } from "vitest";
import { fakeTenant } from "../src/index.js";
import { open } from "./support/open.js";
import { rejection } from "./support/rejection.js";
import { shop } from "./support/shop.js";

test("a test needs five lines", async () => {
  await using tenant = await fakeTenant({ services: [shop] });
  const pets = shop(tenant.connect());
  tenant.answer(pets.getPet, ({ path }) => ({ id: path.petId, name: "Rex" }));
  expect(await pets.getPet({ path: { petId: "p-1" } })).toEqual({ id: "p-1", name: "Rex" });
});

test("an answer is given the input as it arrived: path, query, headers and body", async () => {
  const { tenant, pets } = await open();
  const seen: unknown[] = [];
  tenant.answer(pets.getPet, ({ path, query }) => {
    seen.push(path.petId, query.tag, query.size);
    return {};
  });
  tenant.answer(pets.getOwned, ({ headers }) => {
    seen.push(headers.identifier, headers.ownername);
    return {};
  });
  tenant.answer(pets.addPet, ({ body }) => {
    seen.push(body);
    return body;
  });
  await pets.getPet({ path: { petId: "a/b?c é" }, query: { tag: ["x", "y&z"], size: 5 } });
  await pets.getPet({ path: { petId: "1" } });
  await pets.getOwned({ headers: { identifier: "jané@example.com", ownerName: "Jane" } });
  expect(await pets.addPet({ body: { name: "Réx" } })).toEqual({ name: "Réx" });
  expect(seen).toEqual([
    ...["a/b?c é", ["x", "y&z"], "5"],
    ...["1", undefined, undefined],
    ...["jané@example.com", "Jane"],
    { name: "Réx" },
  ]);
});

test("a form is read back into its parts", async () => {
  const { tenant, pets } = await open();
  const bytes = new Uint8Array([0, 255, 13, 10]);
  let sent: unknown;
  tenant.answer(pets.uploadPhoto, async ({ body }) => {
    sent = { file: new Uint8Array(await body.file.arrayBuffer()), about: body.about, note: body.note };
    return { id: "photo-1" };
  });
  const body = { file: new Blob([bytes]), about: { petId: "p-1" }, note: "his best" };
  expect(await pets.uploadPhoto({ body })).toEqual({ id: "photo-1" });
  expect(sent).toEqual({ file: bytes, about: { petId: "p-1" }, note: "his best" });
});

test("answers come back by their kind: bytes, text, nothing", async () => {
  const { tenant, pets } = await open();
  const bytes = new Uint8Array([1, 2, 3]);
  tenant.answer(pets.getPhoto, () => new Blob([bytes]));
  tenant.answer(pets.getNote, () => "sleeps a lot");
  expect(new Uint8Array(await (await pets.getPhoto()).arrayBuffer())).toEqual(bytes);
  expect(await pets.getNote()).toBe("sleeps a lot");
  expect(await pets.removePet({ path: { petId: "p-1" } })).toBeUndefined();
});

test("a Response is sent as it is", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getPet, () => Response.json({ code: "NO_PET" }, { status: 404, headers: { "x-seen": "yes" } }));
  const error = await rejection(pets.getPet({ path: { petId: "gone" } }));
  expect(error).toMatchObject({ kind: "http", status: 404, codes: ["NO_PET"] });
});

test("the last answer counts, and each request asks anew", async () => {
  const { tenant, pets } = await open();
  let asked = 0;
  tenant.answer(pets.getPet, () => ({ name: "Rex" }));
  tenant.answer(pets.getPet, () => ({ name: `Rex ${++asked}` }));
  const names = [await pets.getPet({ path: { petId: "1" } }), await pets.getPet({ path: { petId: "1" } })];
  expect(names).toEqual([{ name: "Rex 1" }, { name: "Rex 2" }]);
});

test("what no answer was scripted for says so", async () => {
  const { pets } = await open();
  const error = await rejection(pets.getPet({ path: { petId: "1" } }));
  expect(error).toMatchObject({ kind: "http", status: 501, codes: ["FAKE_TENANT_HAS_NO_ANSWER"] });
  expect(error).toMatchObject({ issues: [{ detail: "Say what getPet returns: tenant.answer(….getPet, …)." }] });
});

test("what an answer throws, an expectation perhaps, comes out when the tenant closes", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.addPet, () => {
    throw new Error("name expected");
  });
  expect(await rejection(pets.addPet({ body: {} }))).toMatchObject({ codes: ["FAKE_TENANT_ANSWER_THREW"] });
  await expect(tenant.close()).rejects.toThrow("name expected");
});

test("a Response that is made once serves every request", async () => {
  const { tenant, pets } = await open();
  const response = Response.json({ name: "Rex" });
  tenant.answer(pets.getPet, () => response);
  const names = [await pets.getPet({ path: { petId: "1" } }), await pets.getPet({ path: { petId: "2" } })];
  expect(names).toEqual([{ name: "Rex" }, { name: "Rex" }]);
});

test("an answer that cannot be sent comes out when the tenant closes; a client that goes away does not", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getPet, () => Response.error());
  expect(await rejection(pets.getPet({ path: { petId: "1" } }))).toMatchObject({ kind: "network" });
  await expect(tenant.close()).rejects.toThrow("Invalid status code: 0");

  const other = await open();
  const { port } = new URL(other.tenant.hosts.tenant);
  const half = "POST /api/pet/v1/pets HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{";
  const socket = createConnection(Number(port), "127.0.0.1", () => socket.write(half, () => socket.destroy()));
  await once(socket, "close");
  await other.pets.getPet({ path: { petId: "1" } }).catch(() => {});
  await other.tenant.close();
});

test("an operation of a service that it was not given is refused by name", async () => {
  const { tenant, portal } = await open({ services: [shop] });
  expect(() => tenant.answer(portal.register, () => ({}))).toThrow(
    "fakeTenant: it has no register; pass the service of POST /request/v1/pets in services.",
  );
});

test("what is written out in a path goes before what is a parameter", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getPet, () => ({ name: "by id" }));
  tenant.answer(pets.getOwned, () => ({ name: "owned" }));
  tenant.answer(pets.getPetByExternalId, ({ path }) => ({ name: path.externalId }));
  expect(await pets.getOwned({ headers: { identifier: "jane" } })).toEqual({ name: "owned" });
  expect(await pets.getPet({ path: { petId: "reference" } })).toEqual({ name: "by id" });
  expect(await pets.getPetByExternalId({ path: { externalId: "a/b" } })).toEqual({ name: "a/b" });
});
