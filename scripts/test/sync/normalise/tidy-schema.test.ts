import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/sync/normalise/normalise.js";
import { definition } from "../../support/definitions/definition.js";
import { schemaAfter } from "../../support/definitions/schema-after.js";

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
