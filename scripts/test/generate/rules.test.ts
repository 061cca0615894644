import { describe, expect, it } from "vitest";
import { plan, type ServiceNames } from "../../src/generate/plan.js";
import { NOT_REVIEWED } from "../../src/generate/replay-review.js";
import type { Definition, Schema } from "../../src/shapes.js";
import { petStore } from "./definition.js";

const nothingPinned: ServiceNames = { operations: {}, schemas: {} };
const answerOf = (schema: Schema) => ({ responses: { "200": { description: "", content: { "*/*": { schema } } } } });
const bodyOf = (schema: Schema) => ({ requestBody: { content: { "application/json": { schema } } }, responses: {} });

/** A service with one operation that answers `Thing` and one that takes `SentThing`, both of the given schema. */
function things(schema: Schema, others: Readonly<Record<string, Schema>> = {}): Definition {
  return {
    ...petStore,
    paths: {
      "/api/things": {
        get: { summary: "Get Thing", ...answerOf({ $ref: "#/components/schemas/Thing" }) },
        post: { summary: "Create Thing", ...bodyOf({ $ref: "#/components/schemas/SentThing" }) },
      },
    },
    components: { schemas: { Thing: schema, SentThing: schema, ...others } },
  };
}

const planned = (definition: Definition, pinned = nothingPinned) =>
  plan({
    service: { id: "platform-things", package: "things" },
    definition,
    pinned,
    review: NOT_REVIEWED,
    paging: {},
    referenceIds: new Set(),
  });
const schemasOf = (schema: Schema, others?: Readonly<Record<string, Schema>>) =>
  planned(things(schema, others)).document.components?.schemas ?? {};
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
        given: { properties: { kind: { ...known, deprecated: true, readOnly: true, default: "A" } } },
        want: {
          properties: {
            kind: { title: "Default A.", deprecated: true, readOnly: true, anyOf: [...open, { type: "null" }] },
          },
        },
      },
    ],
  ])("%s; a request does not", (_, { given, want }) => {
    const [answer, request] = both(given);
    expect(answer).toMatchObject(want);
    expect(JSON.stringify(request)).not.toContain("x-open");
    expect(JSON.stringify(request)).not.toContain('{"type":"null"}');
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
    const get = { summary: "Owner Body", ...bodyOf({ type: "string" }) };
    const withRival = { ...definition, paths: { ...definition.paths, "/api/owners": { get } } };
    expect(planned(withRival).names.inputs).toEqual({ Owner: "OwnerInput2" });
  });

  it("stays as pinned, also against a new schema of that name", () => {
    const pinned = { ...nothingPinned, inputs: { Owner: "OwnerInput" } };
    const { inputs, schemas } = planned(things(holder, { ...shared, OwnerInput: { type: "string" } }), pinned).names;
    expect(inputs).toEqual({ Owner: "OwnerInput" });
    expect(schemas.OwnerInput).not.toBe("OwnerInput");
  });
});

describe("every schema", () => {
  const sent = (schema: Schema, others?: Readonly<Record<string, Schema>>) => schemasOf(schema, others).SentThing;

  it.each<[string, Schema, Schema]>([
    ["is anything where it is an object of which nothing is said", { type: "object" }, {}],
    ["is its alternatives where `object` describes none", { type: "object", oneOf: [known] }, { oneOf: [known] }],
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
