import { describe, expect, it } from "vitest";
import { shownProperties, withShownProperties } from "../../../../src/generate/amend/evidence/shown-properties.js";
import type { Definition, Schema } from "../../../../src/model/openapi.js";
import type { Evidence, Shape } from "../../../../src/model/specs/evidence.js";

const shape = (types: Shape["types"], examples = 1): Shape => ({ examples, types });
const object = (properties: Record<string, Shape>, examples = 1): Shape => ({
  examples,
  types: { object: examples },
  properties,
});

const reference = { $ref: "#/components/schemas/Pet" };
const content = { "application/json": { schema: reference } };

function definition(pet: Schema, sides: ("request" | "response")[] = ["response"]): Definition {
  const answer = sides.includes("response") ? { content } : {};
  const requestBody = sides.includes("request") ? { requestBody: { content } } : {};
  return {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1" },
    servers: [],
    paths: { "/pets": { post: { ...requestBody, responses: { 200: { description: "", ...answer } } } } },
    components: { schemas: { Pet: pet } },
  };
}

const evidence = (shown: Evidence["operations"][string], schemas: Evidence["schemas"] = {}): Evidence => ({
  operations: { "POST /pets": shown },
  schemas,
});

/** The properties that the component has in the end. */
function properties(before: Definition, shown: Evidence): unknown {
  const after = withShownProperties(before, shownProperties(before, shown));
  expect(shownProperties(after, shown)).toEqual([]);
  return after.components?.schemas?.Pet?.properties;
}

const named: Schema = { type: "object", properties: { name: { type: "string" } } };

describe("a property that examples show", () => {
  it("is optional, and unknown where only one example shows it", () => {
    const before = definition(named);
    expect(properties(before, evidence({ response: object({ age: shape({ integer: 1 }) }) }))).toEqual({
      age: { "x-shown": true },
      name: { type: "string" },
    });
    const after = withShownProperties(
      before,
      shownProperties(before, evidence({ response: object({ a: shape({}) }) })),
    );
    expect(after.components?.schemas?.Pet).not.toHaveProperty("required");
  });

  it.each([
    [shape({ string: 2 }, 2), { type: "string" }],
    [shape({ integer: 2 }, 2), { type: "integer" }],
    [shape({ integer: 1, number: 1 }, 2), { type: "number" }],
    [shape({ string: 1, null: 1 }, 2), { type: ["string", "null"] }],
    [shape({ null: 2 }, 2), {}],
    [shape({ string: 1, integer: 1 }, 2), {}],
    [
      { ...shape({ array: 2 }, 2), items: shape({ string: 5 }, 2) },
      { type: "array", items: { type: "string" } },
    ],
    [
      { ...shape({ array: 2 }, 2), items: shape({ string: 1 }) },
      { type: "array", items: {} },
    ],
    [shape({ object: 2 }, 2), {}],
    [
      object({ id: shape({ string: 2 }, 2), once: shape({ string: 1 }) }, 2),
      { type: "object", properties: { id: { type: "string" }, once: {} } },
    ],
    [
      { ...shape({ object: 2 }, 2), values: shape({ boolean: 3 }, 2) },
      { type: "object", additionalProperties: { type: "boolean" } },
    ],
  ])("has the type that two examples agree on: %j", (shown, schema) => {
    const found = properties(definition(named), evidence({ response: object({ added: shown }, 2) }));
    expect(found).toEqual({ added: { ...schema, "x-shown": true }, name: { type: "string" } });
  });

  it("has no type from one example that shows it at two places", () => {
    const pair: Schema = { type: "object", properties: { a: reference, b: reference } };
    const before = definition({ ...named, properties: { ...named.properties, pair } });
    const pet = object({ age: shape({ integer: 1 }) });
    const shown = evidence({ response: object({ pair: object({ a: pet, b: pet }) }) });
    expect(properties(before, shown)).toMatchObject({ age: { "x-shown": true } });
    expect(properties(before, shown)).not.toMatchObject({ age: { type: "integer" } });
  });

  it("belongs to the side that shows it, where both know the schema", () => {
    const both = definition(named, ["request", "response"]);
    const added = object({ age: shape({ integer: 1 }) });
    const age = (shown: Evidence) => properties(both, shown);
    expect(age(evidence({ response: added }))).toMatchObject({ age: { readOnly: true } });
    expect(age(evidence({ request: added }))).toMatchObject({ age: { writeOnly: true } });
    expect(age(evidence({ request: added, response: added }))).toMatchObject({ age: { type: "integer" } });
    expect(age(evidence({ request: added, response: added }))).not.toMatchObject({ age: { readOnly: true } });
    const place = "#/components/schemas/Pet";
    expect(age(evidence({}, { [place]: added }))).toEqual({ age: { "x-shown": true }, name: { type: "string" } });
  });

  it("is added to the alternative that knows most of its neighbours, and to none where that is unclear", () => {
    const cat: Schema = { type: "object", properties: { lives: {}, name: {} } };
    const dog: Schema = { type: "object", properties: { breed: {}, name: {} } };
    const before = definition({ type: "object", properties: { pet: { oneOf: [cat, dog] } } });
    const shown = (names: string[]) =>
      evidence({ response: object({ pet: object(Object.fromEntries(names.map((name) => [name, shape({})]))) }) });
    expect(shownProperties(before, shown(["breed", "tail"]))).toMatchObject([{ name: "tail" }]);
    expect(shownProperties(before, shown(["breed", "tail"]))[0]?.place).toMatch(/oneOf\/1$/);
    expect(shownProperties(before, shown(["name", "tail"]))).toEqual([]);
  });

  it.each<[string, Schema]>([
    ["a map", { type: "object", properties: { name: {} }, additionalProperties: { type: "string" } }],
    ["an open object", { type: "object", properties: { name: {} }, additionalProperties: true }],
    ["any JSON", { type: "object" }],
    ["an object that has it under other capitals", { type: "object", properties: { Age: {} } }],
    ["an object that has it in another part", { allOf: [{ properties: { age: {} } }], properties: { name: {} } }],
  ])("is not added to %s", (_, pet) => {
    expect(shownProperties(definition(pet), evidence({ response: object({ age: shape({}) }) }))).toEqual([]);
  });

  it("is added inside what is itself changed", () => {
    const inner: Schema = { type: "object", properties: { id: { type: "string" } } };
    const before = definition({ ...named, properties: { ...named.properties, inner } });
    const shown = evidence({ response: object({ age: shape({}), inner: object({ code: shape({}) }) }) });
    expect(properties(before, shown)).toMatchObject({
      age: {},
      inner: { properties: { code: { "x-shown": true }, id: { type: "string" } } },
    });
  });
});
