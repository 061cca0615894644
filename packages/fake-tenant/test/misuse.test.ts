import { expect, test } from "vitest";
import { fakeTenant } from "../src/index.js";
import { open } from "./support/open.js";
import { shop } from "./support/shop.js";

// What a program without types may pass; `Reflect.apply` takes anything.

test("what is no service is refused by its place", async () => {
  const { tenant, pets } = await open();
  const client = shop(tenant.connect());
  for (const stranger of [client, pets.getPet, undefined]) {
    const opening = Reflect.apply(fakeTenant, undefined, [{ services: [shop, stranger] }]);
    await expect(opening).rejects.toThrow(
      "fakeTenant: services[1] is no service; pass what its package exports, universalConsent, and no client of it.",
    );
  }
  for (const services of [shop, undefined]) {
    const opening = Reflect.apply(fakeTenant, undefined, [{ services }]);
    await expect(opening).rejects.toThrow("fakeTenant takes a list of services, { services: [universalConsent] }.");
  }
});

test("what is no operation is refused, whatever is to be done with it", async () => {
  const { tenant } = await open();
  const strangers = { '"tokens"': "tokens", undefined: undefined, function: shop, object: {} };
  for (const [name, stranger] of Object.entries(strangers)) {
    for (const method of [tenant.answer, tenant.rows, tenant.fault, tenant.requestsOf]) {
      expect(() => Reflect.apply(method, tenant, [stranger, 503])).toThrow(
        `fakeTenant: ${name} is no operation; pass one of a client, getDataSubjectDetails, or "token".`,
      );
    }
  }
});

test("an answer is a function, rows are an array, and a fault is one that there is", async () => {
  const { tenant, pets } = await open();
  expect(() => Reflect.apply(tenant.answer, tenant, [pets.getPet, "Rex"])).toThrow(
    "tenant.answer(getPet, …) takes a function that gives the answer; not Rex.",
  );
  expect(() => Reflect.apply(tenant.rows, tenant, [pets.getPets, undefined])).toThrow(
    "tenant.rows(getPets, …) takes an array; not undefined.",
  );
  expect(() => Reflect.apply(tenant.fault, tenant, [pets.getPet, "flood"])).toThrow(/ redirect; not flood\.$/);
});
