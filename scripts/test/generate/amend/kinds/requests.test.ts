import { describe, expect, it } from "vitest";
import { clearedAttributes } from "../../../../src/generate/amend/kinds/requests/cleared-attributes.js";
import { filterValues } from "../../../../src/generate/amend/kinds/requests/filter-values.js";
import { sampleDefaults } from "../../../../src/generate/amend/kinds/requests/sample-defaults.js";
import { scimPatch } from "../../../../src/generate/amend/kinds/requests/scim-patch.js";
import type { NameMap, Operation, Schema } from "../../../../src/model/openapi.js";
import { operationMendedBy, schemaMendedBy } from "../../../support/definitions/mended.js";

const HERE = ["#/components/schemas/S"];
const text: Schema = { type: "string" };
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("the value of a filter", () => {
  const single: readonly Schema[] = [{ type: "string", format: "uuid" }, text, { type: "number" }];
  const list: Schema = { type: "array", items: { type: ["string", "number", "boolean"] } };

  it("may be a list", () => {
    expect(schemaMendedBy(filterValues, { oneOf: single })).toEqual({
      schema: { oneOf: [...single, list] },
      places: HERE,
    });
  });

  it.each<[string, readonly Schema[]]>([
    ["a list already", [...single, list]],
    ["no id", [text, { type: "number" }]],
    ["an object", [...single, to("Order")]],
  ])("is left alone where it is %s", (_, oneOf) => {
    expect(schemaMendedBy(filterValues, { oneOf })).toEqual({ schema: { oneOf }, places: [] });
  });
});

describe("an attribute", () => {
  const value: Schema = {
    type: "object",
    properties: { id: { type: "string", format: "uuid" }, value: text, valueKey: text, others: text },
    required: ["value"],
  };

  it("has parts that callers may clear", () => {
    expect(schemaMendedBy(clearedAttributes, value)).toEqual({
      schema: {
        type: "object",
        properties: {
          id: { type: "string", format: "uuid", "x-clearable": true },
          value: { type: "string", "x-clearable": true },
          valueKey: { type: "string", "x-clearable": true },
          others: text,
        },
        required: ["value"],
      },
      places: HERE,
    });
  });

  it.each<[string, NameMap<Schema>]>([
    ["before", { A: value }],
    ["after", { Z: value }],
  ])("may be cleared as a whole, whether its values are looked at %s", (_, others) => {
    const list: Schema = { type: "array", items: to(Object.keys(others).join()) };
    const { schema } = schemaMendedBy(clearedAttributes, { type: "object", additionalProperties: list }, others);
    expect(schema).toEqual({ type: "object", additionalProperties: { ...list, "x-clearable": true } });
  });

  it.each<[string, Schema]>([
    ["a list of texts", { type: "object", additionalProperties: { type: "array", items: text } }],
    ["a map of texts", { type: "object", additionalProperties: text }],
    ["a pair of id and value", { type: "object", properties: { id: text, value: text } }],
  ])("is told from %s", (_, given) => {
    expect(schemaMendedBy(clearedAttributes, given)).toEqual({ schema: given, places: [] });
  });
});

describe("a SCIM patch", () => {
  const op: Schema = { type: "string", enum: ["add", "remove", "replace"] };

  it("has changes with any value, or with none", () => {
    const given: Schema = {
      type: "object",
      properties: { op, path: text, value: { type: "object", additionalProperties: text } },
      required: ["op", "value"],
    };
    expect(schemaMendedBy(scimPatch, given)).toEqual({
      schema: { type: "object", properties: { op, path: text, value: {} }, required: ["op"] },
      places: HERE,
    });
  });

  it("names its own schema and has operations", () => {
    const changes: Schema = { type: "array", items: to("Change") };
    const schemas = (values: readonly string[]): Schema => ({ type: "array", items: { type: "string", enum: values } });
    const user = "urn:ietf:params:scim:schemas:core:2.0:User";
    const given: Schema = {
      allOf: [to("Resource"), { properties: { Operations: changes, schemas: schemas([user]) } }],
    };
    expect(schemaMendedBy(scimPatch, given)).toEqual({
      schema: {
        allOf: [
          to("Resource"),
          {
            properties: {
              Operations: changes,
              schemas: schemas([user, "urn:ietf:params:scim:api:messages:2.0:PatchOp"]),
            },
            required: ["Operations"],
          },
        ],
      },
      places: ["#/components/schemas/S/allOf/1"],
    });
  });

  it.each<[string, Schema]>([
    ["a patch as the standard has it", { properties: { Operations: { type: "array" } }, required: ["Operations"] }],
    ["a change as the standard has it", { properties: { op, path: text, value: {} } }],
    ["JSON Patch", { properties: { op: { enum: ["add", "test", "move"] }, path: text, value: text } }],
    ["an operator of a filter", { properties: { op: { enum: ["add"] }, value: text } }],
  ])("is told from %s", (_, given) => {
    expect(schemaMendedBy(scimPatch, given)).toEqual({ schema: given, places: [] });
  });
});

describe("a default", () => {
  it.each<[string, Schema, Schema]>([
    [
      "of a required property goes",
      { properties: { country: { type: "string", default: "USA" }, size: { default: 20 } }, required: ["country"] },
      { properties: { country: text, size: { default: 20 } }, required: ["country"] },
    ],
    ["that filters by a name goes", { type: "string", default: 'displayName co "Sales"' }, text],
    [
      "that is an id goes",
      { type: "string", format: "uuid", default: "9b2e6e0a-0c0b-4c8e-9a57-0d5a3f1f7c11" },
      { type: "string", format: "uuid" },
    ],
  ])("%s", (_, given, want) => {
    expect(schemaMendedBy(sampleDefaults, given)).toEqual({ schema: want, places: HERE });
  });

  it("of a required parameter goes", () => {
    const page = (schema: Schema, required: boolean): Operation => ({
      parameters: [{ name: "page", in: "query", required, schema }],
    });
    const preset: Schema = { type: "integer", default: 0 };
    expect(operationMendedBy(sampleDefaults, page(preset, true))).toEqual({
      operation: page({ type: "integer" }, true),
      places: ["#/paths/~1api~1shop~1v1~1orders/post/parameters/0"],
    });
    expect(operationMendedBy(sampleDefaults, page(preset, false))).toEqual({
      operation: page(preset, false),
      places: [],
    });
  });

  it.each<[string, Schema]>([
    ["of an optional property", { properties: { size: { default: 20 } } }],
    ["that is the only value", { properties: { name: { enum: ["purpose"], default: "purpose" } }, required: ["name"] }],
    ["with quotes", { type: "string", default: '""' }],
  ])("stays: one %s", (_, given) => {
    expect(schemaMendedBy(sampleDefaults, given)).toEqual({ schema: given, places: [] });
  });
});
