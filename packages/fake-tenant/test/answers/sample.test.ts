import { contractReaders } from "@onetrust-client/catalog/contracts/all";
import { connect, defineService, type Operation, type OperationDefinition } from "@onetrust-client/core";
import { expect, expectTypeOf, test } from "vitest";
import { sample } from "../../src/index.js";
import { contractOf } from "../../src/validate/contract.js";
import { schemaProblems } from "../../src/validate/schema-checks.js";
import { shop } from "../support/shop.js";
import { bulkExport, dsrAutomation, training } from "../support/vendor.js";

const onetrust = connect({ hostname: "localhost" });

test("a sample has every property that the definition names, and the operation's type", () => {
  const { getBulkExportStatus } = bulkExport(onetrust);
  const status = sample(getBulkExportStatus);
  expectTypeOf(status).toEqualTypeOf<Awaited<ReturnType<typeof getBulkExportStatus>>>();
  expect(status).toMatchObject({ exportType: "Consent Receipts", startDate: "2019-08-24", availableCredit: 0 });
  expect(sample(getBulkExportStatus)).toEqual(status);
  expect(sample(training(onetrust).enrollUsersInCourse)).toMatch(/^[\w-]{36}$/);
});

test("what is no JSON has a sample as well", async () => {
  const { getNote, getPhoto } = shop(onetrust);
  expect(sample(getNote)).toBe("sample");
  expect(await sample(getPhoto).text()).toBe("sample");
  expect(sample(dsrAutomation(onetrust).deleteRequest)).toBeUndefined();
});

test("an operation that no definition has, and what is none, are refused", () => {
  expect(() => sample(shop(onetrust).getPet)).toThrow(
    "sample(getPet): no definition of the vendor has GET /api/pet/v1/pets/{petId}, so there is no example. Write the value yourself.",
  );
  expect(() => Reflect.apply(sample, undefined, ["getPet"])).toThrow(
    'sample: expected an operation of a client; got "getPet". Pass consent.getPurpose, for example, without calling it.',
  );
});

/** openapi-sampler fills the list of one of their alternatives with a value of another. */
const KNOWN = ["GET /api/ot-insights/v1/bulk-export-jobs/{id}", "POST /api/ot-insights/v1/bulk-export-jobs"];

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** Operations that return the JSON that a definition describes, for each of its operations that does. */
function operationsOf(packageName: string): readonly Operation<[], unknown>[] {
  const { operations = {} } = contractOf(packageName) ?? {};
  const returning = Object.entries(operations).filter(([, { response }]) => response !== undefined);
  const definitionsByName = returning.map(([key]): [string, OperationDefinition] => {
    const [verb, path = ""] = key.split(" ");
    return [key, { path, method: METHODS.find((each) => each === verb) ?? "GET" }];
  });
  const service = defineService<Record<string, Operation<[], unknown>>>({
    package: packageName,
    host: "tenant",
    operations: Object.fromEntries(definitionsByName),
  });
  return Object.values(service(onetrust));
}

test.each(Object.keys(contractReaders))("every sample of %s is what its definition allows", (packageName) => {
  const wrong = operationsOf(packageName).filter((operation) => {
    const value = sample(operation);
    return schemaProblems(operation.metadata, ["response"], { value, carrier: "json" }).length > 0;
  });
  expect(wrong.map(({ metadata }) => metadata.name).filter((name) => !KNOWN.includes(name))).toEqual([]);
});
