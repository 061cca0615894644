import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { open } from "../support/open.js";

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

test("a Response that is made once serves every request", async () => {
  const { tenant, pets } = await open();
  const response = Response.json({ name: "Rex" });
  tenant.answer(pets.getPet, () => response);
  const names = [await pets.getPet({ path: { petId: "1" } }), await pets.getPet({ path: { petId: "2" } })];
  expect(names).toEqual([{ name: "Rex" }, { name: "Rex" }]);
});

test("an operation without a handler answers 501 and says what to do", async () => {
  const { pets } = await open();
  const error = await rejection(pets.getPet({ path: { petId: "1" } }));
  expect(error).toMatchObject({ kind: "http", status: 501, codes: ["FAKE_TENANT_HAS_NO_ANSWER"] });
  expect(error).toMatchObject({
    issues: [{ detail: "The fake tenant has no response for getPet. Set one with tenant.answer(….getPet, …)." }],
  });
});

test("what a handler throws, such as a failed expectation, is thrown again when the tenant closes", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.addPet, () => {
    throw new Error("name expected");
  });
  expect(await rejection(pets.addPet({ body: {} }))).toMatchObject({ codes: ["FAKE_TENANT_ANSWER_THREW"] });
  await expect(tenant.close()).rejects.toThrow("name expected");
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
