import { describe, expect, it } from "vitest";
import { contradictionsOf, contradictionText } from "../../../src/model/evidence/contradictions.js";
import type { Definition, Schema } from "../../../src/model/openapi.js";
import type { Shape } from "../../../src/model/specs/evidence.js";

const text: Shape = { examples: 1, types: { string: 1 } };
const object = (properties: Record<string, Shape>, objects = 1): Shape => ({
  examples: 1,
  types: { object: objects },
  properties,
});

function found(pet: Schema, shown: { request?: Shape; response?: Shape }): string[] {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  const definition: Definition = {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1" },
    servers: [],
    paths: { "/pets": { post: { requestBody: { content }, responses: { 200: { description: "", content } } } } },
    components: { schemas: { Pet: pet } },
  };
  const evidence = { operations: { "POST /pets": shown }, schemas: {} };
  return contradictionsOf(definition, evidence).map(contradictionText);
}

describe("a contradiction", () => {
  it("has both sides and its place", () => {
    const pet: Schema = { type: "object", properties: { age: { type: "integer" } } };
    expect(found(pet, { response: object({ age: text }) })).toEqual([
      "#/components/schemas/Pet/properties/age: the definition says integer; examples show string, in an example",
    ]);
  });

  it("names what examples show in one order, whichever was seen first", () => {
    const pet: Schema = { type: "object", properties: { age: { type: "boolean" } } };
    const age = (types: Shape["types"]): Shape => ({ examples: 2, types });
    const texts = [age({ string: 1, integer: 1 }), age({ integer: 1, string: 1 })].map((shape) =>
      found(pet, { response: object({ age: shape }) }),
    );
    const text = expect.stringContaining("the definition says boolean; examples show integer and string");
    expect(texts).toEqual([[text], [text]]);
  });

  it("counts the examples of both sides together", () => {
    const pet: Schema = { type: "object", properties: { age: { type: "integer" } } };
    expect(found(pet, { request: object({ age: text }), response: object({ age: text }) })).toEqual([
      expect.stringContaining("string, in 2 examples"),
    ]);
  });

  it("is a required property that objects lack", () => {
    const pet: Schema = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
    expect(found(pet, { response: object({ id: text }, 2) })).toEqual([
      expect.stringContaining("the definition says required; examples show none in some objects"),
    ]);
    expect(found(pet, { response: object({ id: text }) })).toEqual([]);
  });

  it("is a name that differs by its capitals alone", () => {
    const pet: Schema = { type: "object", properties: { Id: { type: "string" } } };
    expect(found(pet, { request: object({ id: text }) })).toEqual([
      expect.stringContaining("the definition says the name Id; examples show id"),
    ]);
  });

  it("is none where null may stand: in a response for what is optional", () => {
    const none: Shape = { examples: 1, types: { null: 1 } };
    const pet: Schema = { type: "object", properties: { age: { type: "integer" } } };
    expect(found(pet, { response: object({ age: none }) })).toEqual([]);
    expect(found(pet, { request: object({ age: none }) })).toHaveLength(1);
    expect(found({ ...pet, required: ["age"] }, { response: object({ age: none }) })).toHaveLength(1);
  });

  it("is none for any JSON, a whole number for a number, or one of several types", () => {
    const whole: Shape = { examples: 1, types: { integer: 1 } };
    const properties: Record<string, Schema> = {
      any: { type: "object" },
      weight: { type: "number" },
      either: { type: ["string", "boolean"] },
    };
    const shown = object({ any: text, weight: whole, either: text });
    expect(found({ type: "object", properties }, { response: shown })).toEqual([]);
  });

  it("is found behind references, in lists and in maps", () => {
    const pet: Schema = {
      allOf: [{ properties: { tags: { type: "array", items: { type: "string" } } } }],
      properties: { names: { additionalProperties: { type: "string" } } },
    };
    const wrong: Shape = { examples: 1, types: { integer: 1 } };
    const shown = object({
      tags: { examples: 1, types: { array: 1 }, items: wrong },
      names: { examples: 1, types: { object: 1 }, values: wrong },
    });
    expect(found(pet, { response: shown }).map((line) => line.split(":")[0])).toEqual(
      [
        "#/components/schemas/Pet/properties/names/additionalProperties",
        "#/components/schemas/Pet/allOf/0/properties/tags/items",
      ].toSorted(),
    );
  });
});
