import { describe, expect, test } from "vitest";
import { isRecord, type JsonObject } from "../../src/shapes.js";
import { normalise } from "../../src/sync/normalise.js";
import { definition } from "./support/definition.js";
import { OPENAPI_30, OPENAPI_30_NORMAL } from "./support/openapi-30.js";
import { SWAGGER, SWAGGER_NORMAL } from "./support/swagger.js";

function normal(document: object): unknown {
  return normalise({ ...document });
}

/** The one schema `S` of a definition, after normalising. */
function schemaAfter(schema: unknown): unknown {
  const { components } = normalise({ ...definition(undefined, { components: { schemas: { S: schema } } }) });
  return components?.schemas?.S;
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

describe("defaults and secrets", () => {
  test.each([
    ["boolean", "false", false],
    ["integer", "4000", 4000],
    ["integer", 1.5, 1],
    ["string", 1, "1"],
    ["array", "a", ["a"]],
    ["string", null, "null"],
  ])("a default of another type than %s goes (%j), one of that type stays (%j)", (type, wrong, right) => {
    expect(schemaAfter({ type, default: wrong })).toEqual({ type });
    expect(schemaAfter({ type, default: right })).toEqual({ type, default: right });
  });

  // Put together at run time, so that no scanner takes this file for a leak.
  const secrets = [
    ["JWT", ["eyJhbGciOiJub25lIn0", "eyJzdWIiOiJub2JvZHkifQ", ""].join(".")],
    ["PEM block", ["-----BEGIN", "PRIVATE KEY-----"].join(" ")],
    ["e-mail address", ["nobody", "example.org"].join("@")],
    ["signed URL", ["https://example.org/file?sv=1&si", "g=abc"].join("")],
    ["bearer token", ["Bearer", "abcdefghij0123456789"].join(" ")],
  ] as const;

  test.each(secrets)("a %s goes from default, const, pattern and enum", (_, secret) => {
    const schema = { type: "string", default: secret, const: secret, pattern: secret, enum: ["a", secret] };
    expect(schemaAfter(schema)).toEqual({ type: "string", enum: ["a"] });
    expect(schemaAfter({ type: "object", default: { inside: [secret] } })).toEqual({ type: "object" });
  });

  test("words that only begin like a credential stay", () => {
    const schema = {
      type: "string",
      enum: ["Basic Authentication", "Bearer Authentication"],
      default: "Basic Authentication",
    };
    expect(schemaAfter(schema)).toEqual(schema);
  });

  test("what looks random goes as a default, and stays as a name in an enum", () => {
    const random = ["Zx81Rq07Lm3Np95", "Vt62Kd48Bw1"].join("");
    expect(schemaAfter({ type: "string", default: random, enum: [random] })).toEqual({
      type: "string",
      enum: [random],
    });
  });

  test.each([
    ["inline", {}],
    ["by reference", { $ref: "#/components/schemas/Credentials" }],
  ])("the token operation's sample defaults go (%s), another operation's stay", (_, reference) => {
    const credentials = { type: "object", properties: { default: { type: "string", default: "sample" } } };
    const schema = "$ref" in reference ? reference : credentials;
    const post = { requestBody: { content: { "multipart/form-data": { schema } } }, responses: {} };
    const document = definition(undefined, {
      paths: { "/api/access/v1/oauth/token": { post }, "/api/v1/other": { post } },
      components: { schemas: { Credentials: credentials, Other: credentials } },
    });
    const { paths, components } = normalise({ ...document });
    const plain = { type: "object", properties: { default: { type: "string" } } };
    expect(JSON.stringify(paths["/api/access/v1/oauth/token"])).not.toContain("sample");
    expect(JSON.stringify(paths["/api/v1/other"]).includes("sample")).toBe(!("$ref" in reference));
    expect(components?.schemas?.Other).toEqual(credentials);
    if ("$ref" in reference) expect(components?.schemas?.Credentials).toEqual(plain);
  });
});

describe("full paths", () => {
  const at = (url: string, paths: readonly string[], variables?: JsonObject) => {
    const servers = [{ url, ...(variables && { variables }) }];
    const after = normalise({
      ...definition(
        paths.map((path) => `GET ${path}`),
        { servers },
      ),
    });
    return { urls: after.servers?.map((server) => server.url), paths: Object.keys(after.paths) };
  };

  test("the server's base path goes into the paths, once", () => {
    const { urls, paths } = at("https://{hostname}/api/custom-entity", [
      "/v1/a",
      "/api/custom-entity/v1/b",
      "/api/custom-entity-2",
    ]);
    expect(urls).toEqual(["https://{hostname}"]);
    expect(paths).toEqual([
      "/api/custom-entity/v1/a",
      "/api/custom-entity/v1/b",
      "/api/custom-entity/api/custom-entity-2",
    ]);
  });

  test.each([
    ["https://{hostname}", "https://{hostname}", "/v1/a"],
    ["https://{hostname}/", "https://{hostname}", "/v1/a"],
    ["https://{hostname}:8080/api/bridge/", "https://{hostname}:8080", "/api/bridge/v1/a"],
    ["/api", "", "/api/v1/a"],
  ])("server %s", (url, origin, path) => expect(at(url, ["/v1/a"])).toEqual({ urls: [origin], paths: [path] }));

  test("a variable in the base path takes its default", () => {
    expect(at("https://host/{base}", ["/v1/a"], { base: { default: "api" } }).paths).toEqual(["/api/v1/a"]);
  });

  test("two paths that become one are an error", () => {
    expect(() => at("https://host/api", ["/v1/a", "/api/v1/a"])).toThrow("two paths become /api/v1/a");
  });
});
