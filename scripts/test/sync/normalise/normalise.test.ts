import { describe, expect, test } from "vitest";
import { isRecord } from "../../../src/model/openapi.js";
import { normalise } from "../../../src/sync/normalise/normalise.js";
import { definition } from "../../support/definitions/definition.js";
import { OPENAPI_30, OPENAPI_30_NORMAL } from "../../support/definitions/openapi-30.js";
import { schemaAfter } from "../../support/definitions/schema-after.js";
import { SWAGGER, SWAGGER_NORMAL } from "../../support/definitions/swagger.js";

function normal(document: object): unknown {
  return normalise({ ...document });
}

describe("dialects", () => {
  test("Swagger 2.0 becomes OpenAPI 3.1", () => expect(normal(SWAGGER)).toEqual(SWAGGER_NORMAL));

  test("OpenAPI 3.0 becomes OpenAPI 3.1", () => expect(normal(OPENAPI_30)).toEqual(OPENAPI_30_NORMAL));

  test.each([
    ["Swagger 2.0", SWAGGER],
    ["OpenAPI 3.0", OPENAPI_30],
    ["OpenAPI 3.1", definition()],
  ])("%s: doing it twice changes nothing, and the input stays as it is", (_, document) => {
    const copy = structuredClone(document);
    const once = normal(document);
    expect(isRecord(once) && normal(once)).toEqual(once);
    expect(document).toEqual(copy);
  });

  test("a document that the upgrader chokes on is a misshapen one", () => {
    const document = { ...SWAGGER, paths: { "/v1/pets": { get: null } } };
    expect(() => normal(document)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: "misshapen" }) }),
    );
  });
});

describe("what goes and what stays", () => {
  test("prose, samples and extensions go by position; properties of the same names stay", () => {
    const names = [
      "description",
      "title",
      "$ref",
      "type",
      "required",
      "default",
      "example",
      "examples",
      "items",
      "properties",
    ];
    const properties = Object.fromEntries([...names, "x-thing", "enum"].map((name) => [name, { type: "string" }]));
    const before = {
      type: "object",
      properties,
      required: names,
      description: "Prose",
      title: "T",
      example: {},
      "x-a": 1,
    };
    expect(schemaAfter(before)).toEqual({ type: "object", properties, required: names });
  });

  test("a header, a parameter and a schema may be called `example` or begin with `x-`", () => {
    const components = {
      headers: { "x-request-id": { schema: { type: "string" }, description: "Prose" } },
      schemas: { example: { type: "string" }, "x-schema": { type: "string" } },
      parameters: { example: { name: "example", in: "query", schema: { type: "string" }, example: "sample" } },
    };
    expect(normal(definition(undefined, { openapi: "3.0.1", components }))).toMatchObject({
      components: {
        headers: { "x-request-id": { schema: { type: "string" } } },
        schemas: { example: { type: "string" }, "x-schema": { type: "string" } },
        parameters: { example: { name: "example", in: "query", schema: { type: "string" } } },
      },
    });
  });

  test("constraints, formats and flags stay", () => {
    const schema = {
      type: ["string", "null"],
      format: "uuid",
      enum: ["b", "a", "a", null],
      pattern: "^[^@]+@[a-z]+$",
      minLength: 1,
      maxLength: 9,
      readOnly: true,
      writeOnly: false,
      deprecated: true,
      contentMediaType: "image/png",
    };
    expect(schemaAfter(schema)).toEqual(schema);
  });

  test("nested schemas are reached wherever they stand", () => {
    const leaf = { type: "string", description: "Prose" };
    const places = (value: object) => ({
      ...Object.fromEntries(["items", "additionalProperties", "not", "if", "propertyNames"].map((key) => [key, value])),
      ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, [value, value]])),
      ...Object.fromEntries(["properties", "patternProperties", "$defs"].map((key) => [key, { name: value }])),
    });
    expect(schemaAfter(places(leaf))).toEqual(places({ type: "string" }));
  });

  test("scope texts are blanked, scope names stay", () => {
    const flows = {
      clientCredentials: { tokenUrl: "https://host/token", scopes: { READ: "Lets you read.", WRITE: "Writes." } },
    };
    const securitySchemes = { oauth: { type: "oauth2", description: "Prose", flows } };
    expect(normal(definition(undefined, { components: { securitySchemes } }))).toMatchObject({
      components: {
        securitySchemes: {
          oauth: { type: "oauth2", flows: { clientCredentials: { scopes: { READ: "", WRITE: "" } } } },
        },
      },
    });
  });

  test("summaries stay, trimmed; answers keep an empty description", () => {
    const { paths } = normalise({ ...definition([" GET /v1/pets".trim()]) });
    const get = paths["/v1/pets"]?.get;
    expect(get?.summary).toBe("GET /v1/pets");
    expect(get).not.toHaveProperty("description");
    expect(get?.responses?.["200"]).toMatchObject({ description: "" });
    const spaced = definition(undefined, { paths: { "/v1": { get: { summary: " Get ", responses: {} } } } });
    expect(normalise({ ...spaced }).paths["/v1"]?.get?.summary).toBe("Get");
  });

  test.each<[string, object, string]>([
    ["a list of parameters", { paths: { "/v1": { get: { parameters: {} } } } }, "#/paths/~1v1/get/parameters"],
    ["a schema", { components: { schemas: { S: "text" } } }, "#/components/schemas/S"],
    [
      "an object of properties",
      { components: { schemas: { S: { properties: [] } } } },
      "#/components/schemas/S/properties",
    ],
  ])("something else in the place of %s is an error that names the place", (_, extra, place) => {
    expect(() => normal(definition(undefined, extra))).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ place }) }),
    );
  });
});
