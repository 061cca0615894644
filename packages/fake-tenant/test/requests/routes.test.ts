import { apiKey, connect } from "@onetrust-client/core";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { open } from "../support/open.js";
import { shop } from "../support/shop.js";

test("a literal segment of a path is preferred to a parameter", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getPet, () => ({ name: "by id" }));
  tenant.answer(pets.getOwned, () => ({ name: "owned" }));
  tenant.answer(pets.getPetByExternalId, ({ path }) => ({ name: path.externalId }));
  expect(await pets.getOwned({ headers: { identifier: "jane" } })).toEqual({ name: "owned" });
  expect(await pets.getPet({ path: { petId: "reference" } })).toEqual({ name: "by id" });
  expect(await pets.getPetByExternalId({ path: { externalId: "a/b" } })).toEqual({ name: "a/b" });
});

test("a path of another host is unknown on the tenant's host, which the client reports as a wrong host", async () => {
  const { tenant } = await open();
  const credentials = apiKey(tenant.apiKey);
  const pets = shop(connect({ hosts: { tenant: tenant.hosts["privacy-portal"] }, credentials }));
  expect(await rejection(pets.getNote())).toMatchObject({ kind: "wrong-host", status: 200 });
});

test("an operation of a service that was not passed is refused by name", async () => {
  const { tenant, portal } = await open({ services: [shop] });
  expect(() => tenant.answer(portal.register, () => ({}))).toThrow(
    "fakeTenant: the tenant has no operation register (POST /request/v1/pets). Pass its service to fakeTenant in services.",
  );
});
