import { services } from "@onetrust-client/tests-support/checkout";
import { definitionOf, operationsOf } from "@onetrust-client/tests-types/definition";
import { servicePackage } from "@onetrust-client/tests-types/service-package";
import { afterAll, describe, expect, test } from "vitest";
import { byKind } from "../src/by-kind.js";
import { contractOf } from "../src/contract.js";
import { print } from "../src/print.js";
import type { Verdict } from "../src/verdict.js";
import { EXCEPTIONS } from "./exceptions.js";

const verdicts = new Map<string, readonly Verdict[]>();

test("exceptions are known of services only", () => {
  const names = services.map(({ package: name }) => name);
  expect(Object.keys(EXCEPTIONS).filter((name) => !names.includes(name))).toEqual([]);
});

afterAll(() => {
  process.stdout.write(`\n${print(verdicts)}`);
});

describe.each(services)("$package", (service) => {
  test("the vendor's definition accepts every operation, called by its name", async () => {
    const { table } = await servicePackage(service.package);
    const found = await contractOf(service, table);
    verdicts.set(service.package, found);
    expect(found.filter(({ refusals }) => refusals.length > 0)).toEqual([]);
  });

  test("the calls send every optional part and go without it, and leave nothing empty", () => {
    const found = verdicts.get(service.package) ?? [];
    const missed = found.map(({ name, untried, leftOut }) => ({ name, untried, leftOut }));
    expect(missed.filter(({ untried, leftOut }) => untried.length + leftOut.length > 0)).toEqual([]);
  });

  test("the exceptions are those that are known", () => {
    expect(byKind(verdicts.get(service.package) ?? [])).toEqual(EXCEPTIONS[service.package] ?? {});
  });

  test("definition, methods, table, README and the calls above name the same operations", async () => {
    const { documented, table, readme } = await servicePackage(service.package);
    const calls = (verdicts.get(service.package) ?? []).map(({ name, request }) => `${name} ${request}`);
    const named = (rows: ReadonlyMap<string, string>) =>
      [...rows].map(([method, request]) => `${service.package}.${method} ${request}`).sort();

    expect(calls.map((call) => call.slice(call.indexOf(" ") + 1)).sort()).toEqual(
      [...operationsOf(definitionOf(service, [])).keys()].sort(),
    );
    expect(named(documented)).toEqual(calls.sort());
    expect(named(table)).toEqual(calls);
    expect(named(readme)).toEqual(calls);
  });
});
