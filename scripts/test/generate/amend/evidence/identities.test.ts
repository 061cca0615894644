import { describe, expect, it } from "vitest";
import { amendDefinition } from "../../../../src/generate/amend/amend-definition.js";
import { identityFindings, parseIdentities } from "../../../../src/generate/amend/evidence/identities.js";
import { typedSchemas } from "../../../../src/generate/plan/schemas/typed-schemas.js";
import type { Definition, Schema } from "../../../../src/model/openapi.js";
import type { Shape } from "../../../../src/model/specs/evidence.js";

const object = (properties: Record<string, Shape>, objects = 1): Shape => ({
  examples: 1,
  types: { object: objects },
  properties,
});
const text = (values = 1): Shape => ({ examples: 1, types: { string: values } });
const identifier: Schema = { type: "string" };
const pet: Schema = { type: "object", properties: { petId: identifier, id: identifier, name: {} } };
const reference = { $ref: "#/components/schemas/Pet" };

function definition(answer: Schema, schemas: Record<string, Schema> = { Pet: pet }): Definition {
  const content = { "application/json": { schema: answer } };
  const body = { content: { "application/json": { schema: reference } } };
  return {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1" },
    servers: [],
    paths: { "/pets": { post: { requestBody: body, responses: { 200: { description: "", content } } } } },
    components: { schemas },
  };
}

interface Known {
  readonly answer?: Schema;
  readonly schemas?: Record<string, Schema>;
  readonly response?: Shape;
  readonly paging?: { by: "page"; items: string };
  readonly confirmed?: Record<string, string>;
}

function amended({ answer = reference, schemas, response, paging, confirmed = {} }: Known) {
  return amendDefinition(definition(answer, schemas), {
    overlay: { actions: [] },
    evidence: { operations: { "POST /pets": response ? { response } : {} }, schemas: {} },
    paging: paging ? { "POST /pets": paging } : {},
    identities: { names: ["id", "petId"], confirmed },
  });
}

const marks = (known: Known) => amended(known).definition.components?.schemas?.Pet?.["x-answered"];

describe("the identity of a resource", () => {
  it("is required where each object of an example has it", () => {
    expect(amended({ response: object({ id: text() }) }).identities).toEqual([
      {
        place: "#/components/schemas/Pet",
        name: "Pet.id",
        property: "id",
        operations: ["POST /pets"],
        isRequired: false,
        shown: { objects: 1, values: 1 },
      },
    ]);
    expect(marks({ response: object({ id: text() }) })).toEqual(["id"]);
  });

  it("stays optional where no example shows it, one lacks it, or one has null", () => {
    expect(marks({})).toBeUndefined();
    expect(marks({ response: object({ name: text() }) })).toBeUndefined();
    expect(marks({ response: object({ id: { examples: 1, types: { null: 1 } } }) })).toBeUndefined();
    const list: Schema = { type: "array", items: reference };
    const rows: Shape = { examples: 1, types: { array: 1 }, items: object({ id: text(2) }, 3) };
    expect(marks({ answer: list, response: rows })).toBeUndefined();
  });

  it("is required where a person confirmed it and no example contradicts", () => {
    const confirmed = { "Pet.id": "RFC 1." };
    expect(marks({ confirmed })).toEqual(["id"]);
    expect(marks({ confirmed, response: object({ name: text() }) })).toBeUndefined();
  });

  it.each<[string, Schema, Known["paging"]]>([
    ["an element of a list", { type: "array", items: reference }, undefined],
    ["a row of a page", pageOf("rows"), { by: "page", items: "rows" }],
    ["what `data` holds", { type: "object", properties: { data: reference } }, undefined],
    ["an element of `content`", pageOf("content"), undefined],
    ["one of a resource and null", { anyOf: [reference, { type: "null" }] }, undefined],
  ])("is that of %s", (_, answer, paging) => {
    expect(amended({ answer, ...(paging && { paging }) }).identities).toMatchObject([{ name: "Pet.id" }]);
  });

  it("is the first of the names that the schema declares", () => {
    const schemas = { Pet: { type: "object", properties: { petId: identifier } } } satisfies Record<string, Schema>;
    expect(amended({ schemas }).identities).toMatchObject([{ property: "petId" }]);
    expect(amended({ schemas: { Pet: { type: "object", properties: { name: {} } } } }).identities).toEqual([]);
  });

  it("is required in responses and not in requests", () => {
    const { definition: known } = amended({ response: object({ id: text() }) });
    const names = { schemas: new Map([["Pet", "Pet"]]), inputs: new Map([["Pet", "PetInput"]]) };
    const { Pet, PetInput } = typedSchemas(known, names).components?.schemas ?? {};
    expect(Pet).toMatchObject({ required: ["id"], properties: { id: { type: "string" } } });
    expect(Pet?.properties?.petId).toEqual({ type: ["string", "null"] });
    expect(PetInput?.required).toBeUndefined();
    expect(JSON.stringify([Pet, PetInput])).not.toContain("x-answered");
  });
});

function pageOf(rows: string): Schema {
  return { type: "object", properties: { [rows]: { type: "array", items: reference } } };
}

describe("specs/identities.yaml", () => {
  it("has names, and evidence by package", () => {
    expect(parseIdentities("names: [id]\nconfirmed:\n  pets:\n    Pet.id: RFC 1.\n", "x")).toEqual({
      names: ["id"],
      confirmed: { pets: { "Pet.id": "RFC 1." } },
    });
  });

  it.each([
    "[]",
    "names: id",
    "names: [id]\nconfirmed: []",
    "names: [id]\nconfirmed: { pets: { Pet.id: 1 } }",
    "names: [id]\na: 1",
  ])("is refused by name where it is misshapen: %s", (content) => {
    expect(() => parseIdentities(content, "specs/identities.yaml")).toThrow("specs/identities.yaml");
  });

  it("names what it confirms in vain", () => {
    const confirmed = { "Pet.id": "RFC 1.", "Dog.id": "RFC 1." };
    const findings = (known: Known) => identityFindings(confirmed, amended(known).identities);
    expect(findings({})).toEqual([
      "specs/identities.yaml confirms Dog.id, which identifies nothing that the service returns",
    ]);
    expect(findings({ response: object({ id: text() }) })[0]).toContain("Pet.id, which examples show by now");
    expect(findings({ response: object({}) })[0]).toContain("Pet.id, but an example of the vendor's lacks it");
    const schemas = { Pet: { ...pet, required: ["id"] } };
    expect(findings({ schemas })[0]).toContain("Pet.id, which the definition requires by now");
  });
});
