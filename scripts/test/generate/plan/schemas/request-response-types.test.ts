import { describe, expect, it } from "vitest";
import type { Schema } from "../../../../src/model/openapi.js";
import { bodyOf, nothingPinned, planned, schemasOf, things } from "../../../support/definitions/things.js";

const known: Schema = { type: "string", enum: ["A", "B"] };
const open: readonly Schema[] = [
  { type: "string", enum: ["A", "B"] },
  { type: "string", "x-open": true },
];

describe("an answer", () => {
  const name: Schema = { type: "string" };
  const both = (schema: Schema) => [schemasOf(schema).Thing, schemasOf(schema).SentThing];

  it.each<[string, { given: Schema; want: Schema }]>([
    [
      "may hold null where a property is optional",
      {
        given: { type: "object", properties: { id: name, name }, required: ["id"] },
        want: { properties: { id: name, name: { type: ["string", "null"] } } },
      },
    ],
    [
      "keeps a property that a schema around it requires",
      {
        given: { allOf: [{ type: "object", properties: { id: name } }], required: ["id"] },
        want: { allOf: [{ properties: { id: name } }] },
      },
    ],
    [
      "says null once",
      {
        given: { properties: { name: { type: ["string", "null"] } } },
        want: { properties: { name: { type: ["string", "null"] } } },
      },
    ],
    ["may hold a text that an enum lacks", { given: known, want: { anyOf: open } }],
    [
      "may hold a number that an enum lacks",
      {
        given: { type: "integer", enum: [1, 7] },
        want: {
          anyOf: [
            { type: "number", enum: [1, 7] },
            { type: "number", "x-open": true },
          ],
        },
      },
    ],
    [
      "keeps beside the alternatives what is said of the property",
      {
        given: { properties: { kind: { ...known, deprecated: true, default: "A" } } },
        want: {
          properties: {
            kind: { title: "Default A.", deprecated: true, anyOf: [...open, { type: "null" }] },
          },
        },
      },
    ],
  ])("%s; no request gains a null", (_, { given, want }) => {
    const [answer, request] = both(given);
    expect(answer).toMatchObject(want);
    const nulls = (schema: unknown) => JSON.stringify(schema).split('"null"').length;
    expect(nulls(request)).toBe(nulls(given));
  });

  it("keeps the property closed by which alternatives are told apart", () => {
    const cat: Schema = { type: "object", properties: { kind: { type: "string", enum: ["CAT"] }, coat: known } };
    const animal: Schema = {
      discriminator: { propertyName: "kind", mapping: { CAT: "#/components/schemas/Cat" } },
      oneOf: [{ $ref: "#/components/schemas/Cat" }],
    };
    expect(schemasOf(animal, { Cat: cat }).Cat).toMatchObject({
      properties: { kind: { type: "string", enum: ["CAT"] }, coat: { anyOf: [...open, { type: "null" }] } },
    });
  });
});

describe("a schema that callers send and the server answers", () => {
  const shared = { Owner: { type: "object", properties: { name: { type: "string" } } } } satisfies Record<
    string,
    Schema
  >;
  const holder: Schema = { type: "object", properties: { owner: { $ref: "#/components/schemas/Owner" } } };

  it("is split, and nothing else is", () => {
    const { document, names } = planned(things(holder, shared));
    expect(names.inputs).toEqual({ Owner: "OwnerInput" });
    expect(document.components?.schemas?.SentThing?.properties?.owner).toEqual({
      $ref: "#/components/schemas/OwnerInput",
    });
    expect(document.components?.schemas?.OwnerInput).toEqual(shared.Owner);
    expect(document.components?.schemas?.Thing).toMatchObject({
      properties: { owner: { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] } },
    });
  });

  it("takes no name of an operation's input or of another schema", () => {
    const definition = things(holder, { ...shared, OwnerInput: { type: "string" } });
    const post = { summary: "Owner Body", ...bodyOf({ $ref: "#/components/schemas/OwnerInput" }) };
    const withRival = { ...definition, paths: { ...definition.paths, "/api/owners": { post } } };
    expect(planned(withRival).names.inputs).toEqual({ Owner: "OwnerInput2" });
  });

  it("stays as pinned, also against a new schema of that name", () => {
    const pinned = { ...nothingPinned, inputs: { Owner: "OwnerInput" } };
    const { inputs, schemas } = planned(things(holder, { ...shared, OwnerInput: { type: "string" } }), pinned).names;
    expect(inputs).toEqual({ Owner: "OwnerInput" });
    expect(schemas.OwnerInput).not.toBe("OwnerInput");
  });
});

describe("a request", () => {
  const sent = (schema: Schema, others?: Readonly<Record<string, Schema>>) => schemasOf(schema, others).SentThing;

  it.each<[string, Schema, Schema]>([
    ["may hold a text that an enum lacks", known, { anyOf: open }],
    ["may hold it in a list", { type: "array", items: known }, { type: "array", items: { anyOf: open } }],
    [
      "keeps the only value of what is required",
      { type: "object", properties: { name: { type: "string", enum: ["A"] } }, required: ["name"] },
      { type: "object", properties: { name: { type: "string", enum: ["A"] } }, required: ["name"] },
    ],
  ])("%s", (_, given, want) => {
    expect(sent(given)).toEqual(want);
  });

  it("keeps the type closed by which alternatives are told apart", () => {
    const order: Schema = {
      type: "object",
      properties: { kind: { $ref: "#/components/schemas/Kind" }, size: { $ref: "#/components/schemas/Size" } },
      discriminator: { propertyName: "kind", mapping: { A: "#/components/schemas/Small" } },
    };
    const others = { Kind: known, Size: known, Small: { type: "object" } } satisfies Record<string, Schema>;
    const schemas = schemasOf(order, others);
    expect([schemas.KindInput, schemas.SizeInput]).toEqual([known, { anyOf: open }]);
    expect(schemas.Kind).toEqual({ anyOf: open });
  });

  it("may clear what a rule says can be cleared, and answers stay as they are", () => {
    const text: Schema = { type: "string" };
    const given: Schema = {
      type: "object",
      properties: { value: { ...text, "x-clearable": true }, name: text },
      required: ["value", "name"],
      additionalProperties: { type: "array", items: text, "x-clearable": true },
    };
    const values: Schema = { type: "object", additionalProperties: given.additionalProperties ?? {} };
    const { SentThing, Thing } = schemasOf(given);
    expect(SentThing).toEqual({
      type: "object",
      properties: { value: { type: ["string", "null"] }, name: text },
      required: ["name"],
      additionalProperties: true,
    });
    expect(Thing?.properties?.value).toEqual(text);
    expect(Thing?.required).toEqual(["value", "name"]);
    expect(sent(values)).toEqual({ type: "object", additionalProperties: { type: ["array", "null"], items: text } });
  });
});
