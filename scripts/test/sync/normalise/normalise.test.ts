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
      ...Object.fromEntries(["properties", "patternProperties"].map((key) => [key, { name: value }])),
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
});

/** What is noted about a definition, and what is left of it. */
function noted(extra: object): { findings: string[]; after: unknown } {
  const findings: string[] = [];
  const after = normalise({ ...definition(undefined, extra) }, (finding) => findings.push(finding));
  return { findings, after };
}

const get = { summary: "Get Pet", responses: {} };
const withGet = (operation: object) => ({ paths: { "/v1/a": { get }, "/v1/b": { get: { ...get, ...operation } } } });
const withSchema = (schema: unknown) => ({ components: { schemas: { S: schema } } });

describe("what has the wrong shape costs as little as it can, and is noted with its place", () => {
  test.each<[string, object, string, object]>([
    [
      "required: true in a property",
      withSchema({ properties: { a: { type: "string", required: true } } }),
      "required is not read: a list of texts is expected, at #/components/schemas/S/properties/a/required",
      withSchema({ properties: { a: { type: "string" } } }),
    ],
    [
      "an enum that is a text",
      withSchema({ type: "string", enum: "x" }),
      "enum is not read: a list of at least one value is expected, at #/components/schemas/S/enum",
      withSchema({ type: "string" }),
    ],
    [
      "properties that are a list",
      withSchema({ type: "object", properties: [] }),
      "properties is not read: an object is expected, at #/components/schemas/S/properties",
      withSchema({ type: "object" }),
    ],
    [
      "a type that JSON Schema does not have",
      withSchema({ type: "String" }),
      "type is not read: a type of JSON Schema, or a list of them is expected, at #/components/schemas/S/type",
      withSchema({}),
    ],
    [
      "a component that is a text",
      { components: { responses: { S: "text", T: {} } } },
      "#/components/responses/S is left out: an object is expected, at #/components/responses/S",
      { components: { responses: { T: {} } } },
    ],
    [
      "an enum of no value",
      withSchema({ type: "string", enum: [] }),
      "enum is not read: a list of at least one value is expected, at #/components/schemas/S/enum",
      withSchema({ type: "string" }),
    ],
    [
      "security that is an object",
      withGet({ security: {} }),
      "security is not read: a list of maps from schemes to scopes is expected, at #/paths/~1v1~1b/get/security",
      withGet({}),
    ],
    [
      "a number for a summary",
      withGet({ summary: 5 }),
      "summary is not read: a text is expected, at #/paths/~1v1~1b/get/summary",
      { paths: { "/v1/a": { get }, "/v1/b": { get: { responses: {} } } } },
    ],
    [
      "a number for an operation id",
      withGet({ operationId: 5 }),
      "operationId is not read: a text is expected, at #/paths/~1v1~1b/get/operationId",
      withGet({}),
    ],
    [
      "parameters that are an object",
      withGet({ parameters: {} }),
      "GET /v1/b is left out: a list is expected, at #/paths/~1v1~1b/get/parameters",
      { paths: { "/v1/a": { get }, "/v1/b": {} } },
    ],
    [
      "a text that is too long",
      withSchema({ type: "string", default: "x".repeat(10_001) }),
      "default is not read: a text of at most 10000 characters is expected, at #/components/schemas/S/default",
      withSchema({ type: "string" }),
    ],
  ])("%s", (_, extra, finding, left) => {
    const { findings, after } = noted(extra);
    expect(findings).toEqual([finding]);
    expect(after).toMatchObject(left);
    expect(after).toEqual(noted(left).after);
  });

  test("a definition of which no operation is left is refused", () => {
    const extra = { paths: { "/v1": { get: { parameters: {} } } } };
    expect(() => normal(definition(undefined, extra))).toThrow("the definition holds no operation that can be read");
  });
});

describe("a schema of which something cannot be read says so, for plan to leave out what uses it", () => {
  test.each<[string, unknown, string]>([
    ["a text", "text", "what stands at #/components/schemas/S is no schema"],
    [
      "a reference to a text",
      { $ref: "#/info/title" },
      "the reference #/info/title leads to no schema, at #/components/schemas/S",
    ],
    [
      "a reference to an anchor that is not there",
      { $ref: "#a" },
      "the reference #a leads to no schema, at #/components/schemas/S",
    ],
    ["$dynamicRef", { $dynamicRef: "#a" }, "$dynamicRef is not supported, at #/components/schemas/S"],
    ["itself", { $ref: "#/components/schemas/S" }, "the schema S is defined by nothing but itself"],
    [
      "a part of itself",
      { allOf: [{ $ref: "#/components/schemas/S" }] },
      "the schema S is defined by nothing but itself",
    ],
  ])("%s", (_, schema, reason) => expect(schemaAfter(schema)).toEqual({ "x-refused": [reason] }));
});

describe("paths that are no paths of the host cost their operations", () => {
  test.each([
    ["api/v1/b", "does not begin with a slash"],
    [".evil.example/b", "does not begin with a slash"],
    ["@evil.example/b", "does not begin with a slash"],
    ["https://evil.example/b", "does not begin with a slash"],
    ["//evil.example/b", "has two slashes together"],
    ["/v1/../b", "has . or .. for a segment"],
    ["/v1/%2E%2e/b", "has . or .. for a segment"],
    ["/v1/b?x=1", "has a ? or a #, where a query or a fragment would begin"],
    ["/v1/b#x", "has a ? or a #, where a query or a fragment would begin"],
    ["/\\evil.example/b", "has a backslash, which a URL reads as a slash"],
    ["/v1/b\n", "has a space or a control character"],
  ])("%j %s", (path, fault) => {
    const { findings, after } = noted({ paths: { "/v1/a": { get }, [path]: { get, post: get } } });
    expect(findings).toEqual([
      `GET ${path} is left out: its path ${fault}`,
      `POST ${path} is left out: its path ${fault}`,
    ]);
    expect(after).toMatchObject({ paths: { "/v1/a": { get } } });
    expect(JSON.stringify(after)).not.toContain("evil");
  });
});

describe("characters that nobody sees", () => {
  const text = `P\u202Ets\u001B[31m\nAll\u2066\u0000`;
  const seen = "Pts[31m All";

  test("go from texts for people", () => {
    const { after } = noted({ info: { title: text, version: text }, ...withGet({ summary: text }) });
    expect(after).toMatchObject({ info: { title: seen, version: seen }, ...withGet({ summary: seen }) });
  });

  test("stay in names, whose bytes go over the wire", () => {
    const schema = { type: "string", enum: [text] };
    expect(schemaAfter({ properties: { [text]: schema } })).toEqual({ properties: { [text]: schema } });
  });
});

test("a mapping to a schema's bare name is the reference that it stands for", () => {
  const mapping = { cat: "Cat", dog: "#/components/schemas/Dog" };
  const schemas = { Pet: { discriminator: { propertyName: "kind", mapping } }, Cat: {}, Dog: {} };
  const { after } = noted({ components: { schemas } });
  const whole = { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" };
  expect(after).toMatchObject({ components: { schemas: { Pet: { discriminator: { mapping: whole } } } } });
});
