import { createHash } from "node:crypto";
import { queries } from "@onetrust-client/tests-support/search-queries";
import { expect, test } from "vitest";
import { operations } from "../src/index.js";
import { searchOperations } from "../src/search/search.js";

/** A third of the queries, by their hash: nobody looked at what they find while the search was made. */
const isHeldOut = (query: string) => (createHash("sha256").update(query).digest()[0] ?? 0) % 3 === 0;

/** Whether an accepted operation is among the first three, or the search says that the API has nothing for it. */
function isAnswered([query, accepted]: (typeof queries)[number]): boolean {
  const { operations: found, missing } = searchOperations(query, { limit: 3 });
  if (accepted.length === 0) return missing !== undefined;
  return missing === undefined && found.some(({ method, path }) => accepted.includes(`${method} ${path}`));
}

function shareAnswered(asked: typeof queries): number {
  return asked.filter(isAnswered).length / asked.length;
}

test("users find what they look for among the first three operations", () => {
  const known = queries.filter(([query]) => !isHeldOut(query));
  const heldOut = queries.filter(([query]) => isHeldOut(query));
  expect([known.length, heldOut.length]).toEqual([48, 32]);
  expect(shareAnswered(known)).toBeGreaterThanOrEqual(0.95);
  expect(shareAnswered(heldOut)).toBeGreaterThanOrEqual(0.85);
});

test("what the API does not have is said, with what to do instead", () => {
  expect(searchOperations("webhooks").missing?.words).toContain("webhook");
  expect(searchOperations("reset a password").missing?.instead).toContain("identity provider");
  expect(searchOperations("list purposes").missing).toBeUndefined();
});

test.each(operations.map(({ package: service, name }) => [service, name] as const))(
  "%s.%s is found by its name",
  (service, name) => {
    const found = searchOperations(name, { limit: 3 }).operations;
    expect(found.map((operation) => `${operation.package}.${operation.name}`)).toContain(`${service}.${name}`);
  },
);

test("a name that does not exist leads to those with its words", () => {
  const found = searchOperations("purposeVersionsList", { limit: 3 }).operations;
  expect(found.map(({ name }) => name)).toContain("listPurposeVersions");
});

test("a search keeps to one package and to its limit, and words of no operation find nothing", () => {
  const { operations: found } = searchOperations("list", { package: "training", limit: 2 });
  expect(found.map((operation) => operation.package)).toEqual(["training", "training"]);
  expect(searchOperations("qqqzzzxxx")).toEqual({ operations: [] });
  expect(searchOperations("")).toEqual({ operations: [] });
});

test("newer versions come before those that they replace", () => {
  const names = searchOperations("delete data subject", { package: "universal-consent" }).operations.map(
    ({ name }) => name,
  );
  expect(names.indexOf("deleteDataSubjectsV4")).toBeLessThan(names.indexOf("deleteDataSubjectsV2"));
});
