import { afterEach, expect, test, vi } from "vitest";
import { connect } from "../../src/index.js";
import { thrown } from "../support/rejection.js";

afterEach(() => void vi.unstubAllEnvs());

test("ONETRUST_HOSTS sets hosts by kind; the option comes before it, kind by kind", () => {
  vi.stubEnv("ONETRUST_HOSTS", '{"consent-api":"consent.example.com","worker-node":"worker.internal:8080"}');
  const onetrust = connect({
    hostname: "app.onetrust.com",
    hosts: { "consent-api": "other.example.com", "worker-node": undefined },
  });
  expect(onetrust.baseUrl("consent-api")).toBe("https://other.example.com");
  expect(onetrust.baseUrl("worker-node")).toBe("https://worker.internal:8080");
  expect(onetrust.baseUrl("tenant")).toBe("https://app.onetrust.com");
});

test("ONETRUST_HOSTS may name the tenant's host", () => {
  vi.stubEnv("ONETRUST_HOSTS", '{"tenant":"proxy.example.com"}');
  expect(connect().baseUrl("tenant")).toBe("https://proxy.example.com");
});

const variable = "the environment variable ONETRUST_HOSTS";
test.each([
  ["{", `${variable} must be JSON such as {"consent-api":"consent.example.com"}; it cannot be parsed.`],
  ["[]", `${variable} must be an object of host names by kind; got a list.`],
  ['"x"', `${variable} must be an object of host names by kind; got a text.`],
  ['{"consent-ap":"x.example.com"}', `${variable}.consent-ap is not a kind of host. Did you mean "consent-api"?`],
  ['{"tenant":5}', `${variable}.tenant must be a text such as "app-eu.onetrust.com"; got a number.`],
  ['{"tenant":"http://x.example.com"}', `${variable}.tenant must use https. Use "x.example.com".`],
])("ONETRUST_HOSTS=%s is refused by name", async (text, problem) => {
  vi.stubEnv("ONETRUST_HOSTS", text);
  const { message } = await thrown(() => connect());
  expect(message.startsWith(`connect: ${problem}`) ? problem : message).toBe(problem);
});
