import { expect, test } from "vitest";
import { fakeTenant } from "../src/index.js";
import { open } from "./support/open.js";
import { shop } from "./support/shop.js";

// What a program without types may pass. `Reflect.apply` takes anything.
const openWith = (options: unknown): Promise<unknown> => Reflect.apply(fakeTenant, undefined, [options]);

test.each([
  [undefined, "fakeTenant: options must be an object; got undefined."],
  [{ services: [shop], maxsize: 2 }, 'fakeTenant: unknown option "maxsize". Did you mean "maxSize"?'],
  [
    { services: [shop], port: 8080 },
    'fakeTenant: unknown option "port". Known options: services, scopes, expiresIn, maxSize, limits, clock, latency.',
  ],
  [
    { services: shop },
    "fakeTenant: services must be a list of services; got a function. Write { services: [universalConsent] }.",
  ],
  [{}, "fakeTenant: services must be a list of services; got undefined. Write { services: [universalConsent] }."],
  [{ services: [], scopes: "PET" }, 'fakeTenant: scopes must be a list of names; got "PET". Write ["CONSENT_READ"].'],
  [{ services: [], expiresIn: "1h" }, 'fakeTenant: expiresIn must be a number of seconds from 0; got "1h".'],
  [{ services: [], maxSize: 0 }, "fakeTenant: maxSize must be a number of rows from 1; got 0."],
  [{ services: [], maxSize: Number.NaN }, "fakeTenant: maxSize must be a number of rows from 1; got NaN."],
  [{ services: [], latency: "1s" }, 'fakeTenant: latency must be a number of ms from 0; got "1s".'],
  [{ services: [], limits: 5 }, "fakeTenant: limits: options must be an object; got 5."],
  [{ services: [], limits: { perHours: 1 } }, 'fakeTenant: limits: unknown option "perHours". Did you mean "perHour"?'],
  [
    { services: [], limits: { perMinute: -1 } },
    "fakeTenant: limits.perMinute must be a number of requests from 0; got -1.",
  ],
  [
    { services: [], limits: { perHour: "9" } },
    'fakeTenant: limits.perHour must be a number of requests from 0; got "9".',
  ],
  [{ services: [], limits: { scale: 0 } }, "fakeTenant: limits.scale must be a number of times from 0.001; got 0."],
  [
    { services: [], clock: Date },
    "fakeTenant: clock must be a clock; got a function. Pass the result of virtualClock().",
  ],
])("fakeTenant(%o) is refused", async (options, message) => {
  await expect(openWith(options)).rejects.toThrow(new Error(message));
});

test("a stranger among the services is refused by its position", async () => {
  const { tenant, pets } = await open();
  const strangers: [shown: string, stranger: unknown][] = [
    ["an object", shop(tenant.connect())],
    ["a function", pets.getPet],
    ["undefined", undefined],
  ];
  for (const [shown, stranger] of strangers) {
    await expect(openWith({ services: [shop, stranger] })).rejects.toThrow(
      `fakeTenant: services[1] must be a service; got ${shown}. ` +
        "Pass what the package exports (universalConsent), not a client that is bound to a connection.",
    );
  }
});

test("every method refuses what is not an operation", async () => {
  const { tenant } = await open();
  const strangers: [shown: string, stranger: unknown][] = [
    ['"tokens"', "tokens"],
    ["undefined", undefined],
    ["a function", shop],
    ["an object", {}],
  ];
  for (const [shown, stranger] of strangers) {
    for (const method of [tenant.answer, tenant.rows, tenant.fault, tenant.requestsOf]) {
      expect(() => Reflect.apply(method, tenant, [stranger, 503])).toThrow(
        `fakeTenant: expected an operation of a client or "token"; got ${shown}. ` +
          "Pass consent.getPurpose, for example, without calling it.",
      );
    }
  }
});

test("a handler is a function, rows are an array, and a fault exists", async () => {
  const { tenant, pets } = await open();
  expect(() => Reflect.apply(tenant.answer, tenant, [pets.getPet, "Rex"])).toThrow(
    'tenant.answer(getPet, …): the handler must be a function; got "Rex". Write () => value.',
  );
  expect(() => Reflect.apply(tenant.rows, tenant, [pets.getPets, undefined])).toThrow(
    "tenant.rows(getPets, …): the rows must be an array; got undefined.",
  );
  for (const fault of ["flood", 199, 600, 404.5, "404"]) {
    expect(() => Reflect.apply(tenant.fault, tenant, [pets.getPet, fault])).toThrow(
      "tenant.fault(getPet, …): the fault must be a status from 200 to 599, or one of " +
        `429-minute, 429-hour, reset, stall, cut, html, redirect; got ${JSON.stringify(fault)}.`,
    );
  }
});

test("options of faults and rows are checked by name and value", async () => {
  const { tenant, pets } = await open();
  const fault = (options: unknown) => () => Reflect.apply(tenant.fault, tenant, [pets.getPet, 503, options]);
  expect(fault({ time: 2 })).toThrow('tenant.fault(getPet, …): unknown option "time". Did you mean "times"?');
  expect(fault({ times: "2" })).toThrow('tenant.fault(getPet, …): times must be a number of requests from 0; got "2".');
  expect(fault({ after: -1 })).toThrow("tenant.fault(getPet, …): after must be a number of requests from 0; got -1.");
  expect(fault({ retryAfter: {} })).toThrow(
    "tenant.fault(getPet, …): retryAfter must be a number of seconds from 0; got an object.",
  );
  expect(() => Reflect.apply(tenant.rows, tenant, [pets.getPets, [], { size: 2 }])).toThrow(
    'tenant.rows(getPets, …): unknown option "size". Known options: maxSize.',
  );
  // Nothing of it was kept.
  expect(await pets.removePet({ path: { petId: "1" } })).toBeUndefined();
});
