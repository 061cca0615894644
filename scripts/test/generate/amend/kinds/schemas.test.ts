import { describe, expect, it } from "vitest";
import { beanLists } from "../../../../src/generate/amend/kinds/schemas/bean-lists.js";
import { besideReference } from "../../../../src/generate/amend/kinds/schemas/beside-reference.js";
import { descriptionNames } from "../../../../src/generate/amend/kinds/schemas/description-names.js";
import { numberBounds } from "../../../../src/generate/amend/kinds/schemas/number-bounds.js";
import { overlappingAlternatives } from "../../../../src/generate/amend/kinds/schemas/overlapping-alternatives.js";
import { typeBesideAlternatives } from "../../../../src/generate/amend/kinds/schemas/type-beside-alternatives.js";
import type { NameMap, Schema } from "../../../../src/model/openapi.js";
import { schemaMendedBy } from "../../../support/definitions/mended.js";

const HERE = ["#/components/schemas/S"];
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("a description in the place of a name", () => {
  it("goes, also from what is required, and the schema takes any property", () => {
    const given: Schema = {
      type: "object",
      properties: { "order id": { type: "string" }, total: { type: "number" }, "Is it paid?": { type: "boolean" } },
      required: ["order id", "total"],
    };
    expect(schemaMendedBy(descriptionNames, given)).toEqual({
      schema: {
        type: "object",
        properties: { total: { type: "number" } },
        required: ["total"],
        additionalProperties: true,
      },
      places: ["#/components/schemas/S/properties/order id", "#/components/schemas/S/properties/Is it paid?"],
    });
  });

  it("is found inside of other schemas", () => {
    const given: Schema = {
      allOf: [{ type: "array", items: { properties: { "order id": {} }, required: ["order id"] } }],
    };
    expect(schemaMendedBy(descriptionNames, given)).toEqual({
      schema: { allOf: [{ type: "array", items: { properties: {}, additionalProperties: true } }] },
      places: ["#/components/schemas/S/allOf/0/items/properties/order id"],
    });
  });

  it("is told from names with signs", () => {
    const given: Schema = { properties: { "urn:ietf:params:scim:schemas:core:2.0:User": {}, "x-total": {}, $ref: {} } };
    expect(schemaMendedBy(descriptionNames, given)).toEqual({ schema: given, places: [] });
  });
});

describe("a type beside alternatives", () => {
  const others: NameMap<Schema> = { Order: { properties: { id: {} } }, Text: { type: "string" } };

  it.each<[string, Schema, Schema]>([
    ["goes where they are objects", { type: "string", oneOf: [to("Order")] }, { oneOf: [to("Order")] }],
    [
      "goes where one of them has another type",
      { type: "object", anyOf: [to("Order"), { type: "string" }] },
      { anyOf: [to("Order"), { type: "string" }] },
    ],
  ])("%s", (_, given, want) => {
    expect(schemaMendedBy(typeBesideAlternatives, given, others)).toEqual({ schema: want, places: HERE });
  });

  it.each<[string, Schema]>([
    ["that it repeats", { type: "object", oneOf: [to("Order"), { type: "object" }] }],
    ["that are kinds of it", { type: "number", oneOf: [{ type: "integer" }, { type: "number", minimum: 5 }] }],
    ["that only narrow it", { type: "string", oneOf: [{ format: "uuid" }, { maxLength: 3 }, to("Text")] }],
    ["that lead nowhere", { type: "string", oneOf: [to("Nowhere")] }],
  ])("stays beside alternatives %s", (_, given) => {
    expect(schemaMendedBy(typeBesideAlternatives, given, others)).toEqual({ schema: given, places: [] });
  });
});

describe("keywords beside a reference to an object", () => {
  const others: NameMap<Schema> = { Order: { type: "object" }, Status: { type: "string", enum: ["A", "B"] } };

  it.each<[string, Schema, Schema]>([
    ["mean a list of it: the type array", { ...to("Order"), type: "array" }, { type: "array", items: to("Order") }],
    [
      "mean a list of it: items",
      { ...to("Order"), items: to("Order"), maxItems: 3 },
      { type: "array", items: to("Order"), maxItems: 3 },
    ],
    ["mean its id: the format uuid", { ...to("Order"), format: "uuid" }, { type: "string", format: "uuid" }],
    ["mean nothing: an enum of texts", { ...to("Order"), enum: ["name", "size"] }, to("Order")],
  ])("%s", (_, given, want) => {
    expect(schemaMendedBy(besideReference, given, others)).toEqual({ schema: want, places: HERE });
  });

  it.each<[string, Schema]>([
    ["repeat its type", { ...to("Order"), type: "object" }],
    ["add to it", { ...to("Order"), required: ["id"], properties: { id: {} } }],
    ["stand beside a text", { ...to("Status"), enum: ["A"] }],
  ])("stay where they %s", (_, given) => {
    expect(schemaMendedBy(besideReference, given, others)).toEqual({ schema: given, places: [] });
  });
});

describe("a list with properties", () => {
  it("is a list", () => {
    const given: Schema = {
      type: "array",
      items: { type: "string" },
      minItems: 1,
      properties: { empty: { type: "boolean" }, first: {}, list: {} },
      required: ["empty"],
    };
    expect(schemaMendedBy(beanLists, given)).toEqual({
      schema: { type: "array", items: { type: "string" }, minItems: 1 },
      places: HERE,
    });
  });

  it("is told from an object with items", () => {
    const given: Schema = { type: "object", items: {}, properties: { a: {} } };
    expect(schemaMendedBy(beanLists, given)).toEqual({ schema: given, places: [] });
  });
});

describe("a text with the bounds of a number", () => {
  it.each<[string, Schema, Schema]>([
    [
      "is an integer, as its default is",
      { type: "string", minimum: 1, maximum: 25, default: "25" },
      { type: "integer", minimum: 1, maximum: 25, default: 25 },
    ],
    ["is a number where a bound has a fraction", { type: "string", maximum: 0.5 }, { type: "number", maximum: 0.5 }],
    [
      "keeps no default that is no number",
      { type: "string", minimum: 0, default: "all" },
      { type: "integer", minimum: 0 },
    ],
  ])("%s", (_, given, want) => {
    expect(schemaMendedBy(numberBounds, given)).toEqual({ schema: want, places: HERE });
  });

  it("is told from a text with a length", () => {
    const given: Schema = { type: "string", minLength: 1, default: "1" };
    expect(schemaMendedBy(numberBounds, given)).toEqual({ schema: given, places: [] });
  });
});

describe("alternatives that extend one base", () => {
  const alternatives = [to("Card"), to("Transfer")];
  const base = (discriminator: boolean): NameMap<Schema> => ({
    Payment: { type: "object", ...(discriminator && { discriminator: { propertyName: "type" } }) },
    Card: { allOf: [to("Payment"), { properties: { number: {} } }] },
    Transfer: { allOf: [to("Payment")] },
  });

  it("may fit at once, where the base tells them apart", () => {
    expect(schemaMendedBy(overlappingAlternatives, { oneOf: alternatives }, base(true))).toEqual({
      schema: { anyOf: alternatives },
      places: HERE,
    });
  });

  it.each<[string, Schema, NameMap<Schema>]>([
    ["nothing tells them apart", { oneOf: alternatives }, base(false)],
    ["one of them extends nothing", { oneOf: [...alternatives, { type: "string" }] }, base(true)],
    ["they are told apart on the spot", { oneOf: alternatives, discriminator: { propertyName: "type" } }, base(true)],
  ])("stay as they are where %s", (_, given, others) => {
    expect(schemaMendedBy(overlappingAlternatives, given, others)).toEqual({ schema: given, places: [] });
  });
});
