import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/sync/sync-error.js";
import { SyncError } from "../../src/sync/sync-error.js";
import { verify } from "../../src/sync/verify/verify.js";
import { definition } from "../support/definitions/definition.js";
import { OPENAPI_30 } from "../support/definitions/openapi-30.js";
import { SWAGGER } from "../support/definitions/swagger.js";

function problemOf(content: string | object): Problem | undefined {
  try {
    verify(Buffer.from(typeof content === "string" ? content : JSON.stringify(content)));
  } catch (thrown) {
    if (thrown instanceof SyncError) return thrown.problem;
    throw thrown;
  }
  return undefined;
}

const withSchemas = (schemas: object) => definition(undefined, { components: { schemas } });
const truncated = JSON.stringify(definition()).slice(0, -40);
const path = (item: object) => ({ "/v1/a": item });

describe("a definition passes", () => {
  test.each<[string, object]>([
    ["Swagger 2.0", SWAGGER],
    ["OpenAPI 3.0", OPENAPI_30],
    ["OpenAPI 3.1", definition()],
    ["with one path template twice, for two methods", definition(["GET /v1/{a}", "POST /v1/{b}"])],
    ["with a property that is called $ref", withSchemas({ S: { properties: { $ref: { type: "string" } } } })],
    ["with a sample that holds a $ref", withSchemas({ S: { example: { $ref: "#/nowhere" }, default: { $ref: "x" } } })],
    ["with a reference to itself", withSchemas({ "a/b~c": { items: { $ref: "#/components/schemas/a~1b~0c" } } })],
    ["with an escaped reference", withSchemas({ "a b": {}, S: { $ref: "#/components/schemas/a%20b" } })],
    ["with a mapping by bare name", withSchemas({ S: { discriminator: { propertyName: "p", mapping: { a: "S" } } } })],
  ])("%s", (_, document) => expect(problemOf(document)).toBeUndefined());

  test("with a key given twice inside a sample", () => {
    const text = JSON.stringify(withSchemas({ S: { example: "SAMPLE" } })).replace('"SAMPLE"', '{"a": 1, "a": 2}');
    expect(problemOf(text)).toBeUndefined();
  });
});

describe("a definition fails, with cause and place", () => {
  test.each<[string, string | object, string, string]>([
    ["HTML", "\n<!doctype html><p>Sign in", "html", "line 1"],
    ["nothing", "", "syntax", "line 1, column 1"],
    ["truncated JSON", truncated, "syntax", "line 1, column "],
    ["JSON that ends inside a text", '{"openapi": "3.1', "syntax", "line 1, column 13"],
    ["a trailing comma", '{\n  "a": 1,\n}', "syntax", "line 3, column 1"],
    ["a text after the JSON", `${JSON.stringify(definition())} x`, "syntax", "line 1, column "],
    ["a list", "[]", "no-definition", "#"],
    ["another JSON", { error: "not found" }, "no-definition", "#"],
    ["a dialect that is not known", { ...definition(), openapi: "4.0.0" }, "no-definition", "#"],
    ["no paths", definition(undefined, { paths: {} }), "no-operations", "#/paths"],
    [
      "paths without operations",
      definition(undefined, { paths: path({ parameters: [] }) }),
      "no-operations",
      "#/paths",
    ],
    [
      "a dangling reference",
      withSchemas({ S: { properties: { p: { $ref: "#/components/schemas/Gone" } } } }),
      "dangling-reference",
      "#/components/schemas/S/properties/p/$ref",
    ],
    [
      "a dangling reference beside a property that is called example",
      withSchemas({ S: { properties: { example: { $ref: "#/components/schemas/Gone" } } } }),
      "dangling-reference",
      "#/components/schemas/S/properties/example/$ref",
    ],
    [
      "a reference out of the file",
      definition(undefined, { paths: path({ get: { responses: { 200: { $ref: "other.json#/a" } } } }) }),
      "dangling-reference",
      "#/paths/~1v1~1a/get/responses/200/$ref",
    ],
    [
      "a dangling discriminator mapping",
      withSchemas({ S: { discriminator: { propertyName: "p", mapping: { a: "#/components/schemas/Gone" } } } }),
      "dangling-reference",
      "#/components/schemas/S/discriminator/mapping/a",
    ],
    ...["http://127.0.0.1/x.json", "/etc/hosts", "file:///etc/hosts", "../other.json", "Gone", ""].map(
      (target): [string, object, string, string] => [
        `a discriminator mapping to ${target}`,
        withSchemas({ S: { discriminator: { propertyName: "p", mapping: { a: target } } } }),
        "dangling-reference",
        "#/components/schemas/S/discriminator/mapping/a",
      ],
    ),
    [
      "a discriminator mapping that is a number",
      withSchemas({ S: { discriminator: { propertyName: "p", mapping: { a: 5 } } } }),
      "dangling-reference",
      "#/components/schemas/S/discriminator/mapping/a",
    ],
    [
      "a reference whose escapes are no UTF-8",
      withSchemas({ S: { $ref: "#/components/schemas/%ff" } }),
      "dangling-reference",
      "#/components/schemas/S/$ref",
    ],
    [
      "more than 100 levels",
      `{"a":${"[".repeat(100)}"${"]".repeat(9)}\\"{"${"]".repeat(100)}}`,
      "too-deep",
      "line 1, column 105",
    ],
    [
      "more than 20,000 operations",
      definition(Array.from({ length: 20_001 }, (_, index) => `GET /v1/${index}`)),
      "too-many-operations",
      "#/paths",
    ],
  ])("%s", (_, content, code, place) => {
    const problem = problemOf(content);
    expect(problem).toMatchObject({ code, place: expect.stringContaining(place) });
    expect(problem?.remedy).not.toBe("");
  });

  test.each([
    ["path", '{"openapi":"3.1.0","paths":{"/a":{"get":{}},\n"/a":{"post":{}}}}', "#/paths/~1a", "line 2, column 1"],
    ["method", '{"openapi":"3.1.0","paths":{"/a":{"get":{},"get":{}}}}', "#/paths/~1a/get", "line 1, column 44"],
  ])("the same %s given twice, which JSON.parse would hide", (_, text, pointer, place) => {
    expect(problemOf(text)).toMatchObject({ code: "duplicate-key", message: `${pointer} is declared twice`, place });
  });
});
