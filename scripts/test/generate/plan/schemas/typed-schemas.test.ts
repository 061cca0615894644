import { describe, expect, it } from "vitest";
import type { Schema } from "../../../../src/model/openapi.js";
import { schemasOf } from "../../../support/definitions/things.js";

describe("every schema", () => {
  const sent = (schema: Schema, others?: Readonly<Record<string, Schema>>) => schemasOf(schema, others).SentThing;

  it.each<[string, Schema, Schema]>([
    ["is anything where it is an object of which nothing is said", { type: "object" }, {}],
    [
      "is its alternatives where `object` describes none",
      { type: "object", oneOf: [{ type: "string" }, { type: "number" }] },
      { oneOf: [{ type: "string" }, { type: "number" }] },
    ],
    [
      "stays an object where its values are described",
      { type: "object", additionalProperties: { type: "string" } },
      { type: "object", additionalProperties: { type: "string" } },
    ],
  ])("%s", (_, given, want) => {
    expect(sent(given)).toEqual(want);
  });

  it("that refers to another and says more, says both", () => {
    const given: Schema = {
      properties: { owner: { $ref: "#/components/schemas/Pet", required: ["name"], deprecated: true } },
    };
    const pet = { Pet: { type: "object", properties: { name: { type: "string" } } } } satisfies Record<string, Schema>;
    expect(schemasOf(given, pet).SentThing?.properties?.owner).toEqual({
      deprecated: true,
      allOf: [{ $ref: "#/components/schemas/PetInput" }],
      required: ["name"],
    });
  });

  it.each<[Schema, string | undefined]>([
    [{ type: "string" }, undefined],
    [{ type: "string", format: "uuid" }, "UUID."],
    [{ type: "string", format: "date", "x-format": "date, yyyyMMdd" }, "Date, yyyyMMdd."],
    [{ type: "integer", format: "int64", minimum: 1, maximum: 2000, default: 20 }, "Integer, 1 to 2000, default 20."],
    [{ type: "integer", maximum: 9223372036854776000 }, "Integer."],
    [{ type: "string", minLength: 1 }, "At least 1 character."],
    [{ type: "string", minLength: 0, maxLength: 50, pattern: "^a$" }, "At most 50 characters, matching ^a$."],
    [{ type: "string", enum: ["A"], maxLength: 50 }, undefined],
    [{ type: "string", format: "binary", maxLength: 1000 }, "At most 1000 bytes."],
    [{ type: "array", minItems: 1, maxItems: 1 }, "1 item."],
    [{ type: "boolean", default: false }, "Default false."],
    [{ type: "string", default: "" }, 'Default "".'],
  ])("says in one line what its type does not: %j", (schema, title) => {
    expect(sent(schema)?.title).toBe(title);
  });
});
