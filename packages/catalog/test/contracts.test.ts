import { services } from "@onetrust-client/tests-support/checkout";
import { expect, test } from "vitest";
import { contractReaders } from "../src/all-contracts.js";
import { contractReader } from "../src/contract.js";
import { operations, schemasBehind } from "../src/index.js";

const names = services.map((service) => service.package).toSorted();

test("each service has a contract, by the name of its package", () => {
  expect(Object.keys(contractReaders)).toEqual(names);
});

test("a contract is parsed once, and not before it is read", () => {
  const parse = (text: string) => contractReader(text);
  const read = parse(`{"operations":{},"components":{"schemas":{}}}`);
  expect(read()).toEqual({ operations: {}, components: { schemas: {} } });
  expect(read()).toBe(read());
  const unread = parse("no JSON");
  expect(unread).toThrow(SyntaxError);
});

test.each(names)("the contract of %s has its operations, and its references lead somewhere", async (name) => {
  const { readContract } = await import(`../src/contracts/${name}.ts`);
  const contract = readContract();
  expect(contractReaders[name]?.()).toBe(contract);
  const listed = operations.filter((operation) => operation.package === name);
  expect(Object.keys(contract.operations)).toEqual(listed.map(({ method, path }) => `${method} ${path}`).toSorted());
  const references = [...JSON.stringify(contract).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference = ""]) => reference,
  );
  const known = new Set(Object.keys(contract.components.schemas).map((schema) => `#/components/schemas/${schema}`));
  expect(references.filter((reference) => !known.has(reference))).toEqual([]);
});

test("the schemas behind a part are those that it leads to, each once, the nearest first", () => {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const schemas = {
    A: { properties: { b: reference("B"), c: reference("C") } },
    B: { items: reference("D") },
    C: { anyOf: [reference("A"), reference("Gone")] },
    D: { type: "string" },
    E: { type: "string" },
  };
  const service = { package: "pets", host: "tenant", operations: {}, components: { schemas } };
  expect(Object.entries(schemasBehind([{ body: reference("A") }], service))).toEqual([
    ["A", schemas.A],
    ["B", schemas.B],
    ["C", schemas.C],
    ["D", schemas.D],
  ]);
  expect(schemasBehind([], service)).toEqual({});
});
