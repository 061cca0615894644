import { describe, expect, it } from "vitest";
import { emitInterface } from "../../../src/generate/emit/package/interface.js";
import { plan } from "../../../src/generate/plan/plan.js";
import type { Definition, Schema } from "../../../src/model/openapi.js";

const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const animal = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: "object",
  properties: { name: { type: "string" }, ...properties },
  required,
});

const zoo: Definition = {
  openapi: "3.1.0",
  info: { title: "Zoo", version: "1" },
  servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
  paths: {
    "/api/zoo/v1/{house}/animals/{kind}": {
      post: {
        operationId: "createAnimal",
        summary: "Create Animal",
        parameters: [
          { name: "house", in: "path", required: true, schema: { type: "string" } },
          { name: "kind", in: "path", required: true, schema: { type: "string", enum: ["birds", "fish"] } },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                oneOf: [named("BirdRequest"), named("FishRequest")],
                "x-by-path": { parameter: "kind", bodies: { birds: named("BirdRequest"), fish: named("FishRequest") } },
              },
            },
          },
        },
        responses: { "204": { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      BirdRequest: animal({ wings: { type: "integer" } }, ["name", "wings"]),
      FishRequest: animal({ fins: { type: "integer" } }, ["name"]),
    },
  },
};

const planned = plan({
  service: { id: "zoo", package: "zoo" },
  definition: zoo,
  pinned: { operations: {}, schemas: {} },
  review: { safe: {}, unsafe: {} },
  paging: {},
  failures: {},
  referenceIds: new Set(),
});
const schema = (name: string): Schema => planned.document.components?.schemas?.[name] ?? {};

describe("a body that a text in the path chooses", () => {
  it("goes with that text, one input for each", () => {
    const inputs = (schema("CreateAnimalInput").anyOf ?? []).map(({ properties, required }) => [
      properties?.path?.properties?.kind?.enum,
      properties?.body,
      required,
    ]);
    expect(inputs).toEqual([
      [["birds"], named("BirdRequest"), ["path", "body"]],
      [["fish"], named("FishRequest"), ["path", "body"]],
    ]);
  });

  it("takes nothing that only another one has", () => {
    expect(schema("BirdRequest").properties).toMatchObject({ wings: { type: "integer" }, fins: { not: {} } });
    expect(schema("FishRequest").properties).toMatchObject({ wings: { not: {} }, fins: { type: "integer" } });
  });

  it("has a general form, which requires what each of them does, and leaves the text to the call", () => {
    const { path, body } = schema("CreateAnimalGeneralInput").properties ?? {};
    expect(Object.keys(path?.properties ?? {})).toEqual(["house"]);
    expect(Object.keys(body?.properties ?? {}).toSorted()).toEqual(["fins", "name", "wings"]);
    expect(body?.properties).toMatchObject({ fins: { type: "integer" }, wings: { type: "integer" } });
    expect(body?.required).toEqual(["name"]);
  });

  it("makes an operation of both", () => {
    const types = /createAnimal: ([^;]*);/.exec(emitInterface(planned))?.[1]?.replace(/\s+/g, " ");
    expect(types).toBe('KeyedOperation<"kind", [input: CreateAnimalInput], CreateAnimalGeneralInput, void>');
    expect(planned.operations[0]?.input?.required).toBe(true);
  });

  it("is checked by the fake tenant as the definition has it", () => {
    const { body } = planned.contract.operations["POST /api/zoo/v1/{house}/animals/{kind}"] ?? {};
    expect(body).toEqual({ anyOf: [named("BirdRequest"), named("FishRequest")] });
    expect(planned.contract.components.schemas.FishRequest?.properties).not.toHaveProperty("wings");
  });
});
