import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/model/canonical-json.js";
import type { JsonObject } from "../../../src/model/openapi.js";
import { evidenceOf } from "../../../src/sync/evidence/evidence.js";
import { isHeldOut } from "../../../src/sync/evidence/vendor-examples.js";
import { normalise, withExamples } from "../../../src/sync/normalise/normalise.js";

const json = (media: object) => ({ "application/json": media });

/** A definition of one operation, with schemas and examples of its body and its answer. */
function definition(parts: { schemas?: object; body?: object; answer?: object; servers?: object[] }): JsonObject {
  const { schemas = {}, body, answer, servers = [{ url: "https://{hostname}" }] } = parts;
  const post = {
    ...(body && { requestBody: { content: json(body) } }),
    responses: { 200: { description: "", content: json(answer ?? {}) } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    servers,
    paths: { "/api/pets": { post } },
    components: { schemas },
  };
}

function evidence(parts: Parameters<typeof definition>[0]) {
  const document = definition(parts);
  return evidenceOf(withExamples(document), normalise(document));
}

const of = (parts: Parameters<typeof definition>[0]) => evidence(parts).operations["POST /api/pets"];

const text = { examples: 1, types: { string: 1 } };

describe("what examples show", () => {
  const Pet = { type: "object", properties: { name: { type: "string" } } };
  const schema = { $ref: "#/components/schemas/Pet" };

  it("is names and types, on both sides", () => {
    const shown = of({
      schemas: { Pet },
      body: { schema, example: { name: "Rex", age: 3 } },
      answer: { schema, example: { name: "Rex", weight: 1.5, tags: ["a", null], owner: { id: null, isHome: true } } },
    });
    expect(shown).toEqual({
      request: {
        examples: 1,
        types: { object: 1 },
        properties: { age: { examples: 1, types: { integer: 1 } }, name: text },
      },
      response: {
        examples: 1,
        types: { object: 1 },
        properties: {
          name: text,
          owner: {
            examples: 1,
            types: { object: 1 },
            properties: {
              id: { examples: 1, types: { null: 1 } },
              isHome: { examples: 1, types: { boolean: 1 } },
            },
          },
          tags: { examples: 1, types: { array: 1 }, items: { examples: 1, types: { null: 1, string: 1 } } },
          weight: { examples: 1, types: { number: 1 } },
        },
      },
    });
  });

  it("tells from the counts whether a property is always there", () => {
    const answer = { schema: { type: "array", items: schema }, example: [{ name: "a" }, { name: "b" }, {}] };
    const { response } = of({ schemas: { Pet }, answer }) ?? {};
    expect(response?.items).toEqual({
      examples: 1,
      types: { object: 3 },
      properties: { name: { examples: 1, types: { string: 2 } } },
    });
  });

  it("adds up over several examples, also of components", () => {
    const document = definition({
      schemas: { Pet },
      answer: { schema, examples: { one: { value: { name: "a" } }, two: { $ref: "#/components/examples/Two" } } },
    });
    const withShared = {
      ...document,
      components: { schemas: { Pet }, examples: { Two: { value: { name: null } } } },
    };
    const { operations } = evidenceOf(withExamples(withShared), normalise(withShared));
    expect(operations["POST /api/pets"]?.response).toEqual({
      examples: 2,
      types: { object: 2 },
      properties: { name: { examples: 2, types: { string: 1, null: 1 } } },
    });
  });

  it("stands at the full path of the snapshot", () => {
    const servers = [{ url: "https://{hostname}/base" }];
    const shown = evidence({ servers, answer: { schema: { type: "object" }, example: { name: "a" } } });
    expect(Object.keys(shown.operations)).toEqual(["POST /base/api/pets"]);
  });

  it("is read out of the text of JSON as well, also with a comma too many", () => {
    const shown = of({ answer: { schema: { type: "object" }, example: '{ "name": "a", }' } });
    expect(shown?.response?.properties).toEqual({ name: text });
    expect(of({ answer: { schema: { type: "object" }, example: "{ name: a }" } })?.response).toEqual(text);
  });

  it("stands at schemas too; of a single value only what contradicts the schema", () => {
    const name = { type: "string", examples: [7] };
    const age = { type: "number", examples: [7] };
    const shown = evidence({
      schemas: { Pet: { type: "object", properties: { name, age }, examples: [{ tag: "a" }] } },
      answer: { schema },
    });
    expect(shown.schemas).toEqual({
      "#/components/schemas/Pet": { examples: 1, types: { object: 1 }, properties: { tag: text } },
      "#/components/schemas/Pet/properties/name": { examples: 1, types: { integer: 1 } },
    });
  });

  it("is none of what is held out, nor of failures", () => {
    const held = Array.from({ length: 200 }, (_, number) => ({ name: `pet ${number}` })).filter(isHeldOut);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(60);
    expect(of({ schemas: { Pet }, answer: { schema, example: held[0] } })).toBeUndefined();
    const document = definition({ answer: { schema: { type: "object" } } });
    const failing = { ...document, paths: withFailure(document.paths) };
    expect(evidenceOf(withExamples(failing), normalise(failing))).toEqual({ operations: {}, schemas: {} });
  });
});

function withFailure(paths: unknown): unknown {
  const failure = { description: "", content: json({ schema: { type: "string", examples: [1] }, example: { a: 1 } }) };
  return JSON.parse(JSON.stringify(paths), (key, value) => (key === "responses" ? { ...value, 400: failure } : value));
}

describe("no value reaches the evidence", () => {
  const canaries = {
    uuid: "3f1b7a52-0d7a-4c1e-9c55-6f7a1d2b3c4d",
    mail: "rex.canary@example.org",
    day: "2031-04-05",
    person: "Rex Canary",
    number: "84731",
    code: "PROJ-2025-001",
    hash: "deadbeef42",
    host: "canary.example.org",
    login: "rcanary",
    secret: "xyzzy-canary",
  };
  const { login, secret, ...keys } = canaries;
  const byValue = Object.fromEntries(Object.values(keys).map((key) => [key, { note: secret }]));

  const expectNothing = (parts: Parameters<typeof definition>[0]) => {
    const written = canonicalJson(evidence(parts)).toLowerCase();
    for (const canary of Object.values(canaries)) expect(written).not.toContain(canary.toLowerCase());
    return written;
  };

  it("as a value, wherever it stands", () => {
    const value = { a: secret, b: [{ c: login }], d: { e: keys.person } };
    expectNothing({ body: { schema: {}, example: value }, answer: { schema: { type: "object" }, example: [value] } });
  });

  it.each(Object.entries(keys))("as a key of an object without a schema: %s", (_, key) => {
    expectNothing({ answer: { schema: { type: "object" }, example: { [key]: 1 } } });
    expectNothing({ answer: { schema: { properties: { name: {} } }, example: { name: "a", [key]: 1 } } });
  });

  it("as a key of a declared map, however plain it is", () => {
    const schema = { type: "object", additionalProperties: { type: "object" } };
    const written = expectNothing({ answer: { schema, example: { ...byValue, [login]: { note: 1 } } } });
    expect(written).toContain("note");
  });

  it("as a plain key that what stands below it repeats, or beside keys of other objects of the same form", () => {
    expectNothing({ answer: { schema: { type: "object" }, example: { [login]: { userName: login } } } });
    expectNothing({ answer: { schema: {}, example: { [login]: { size: 1 }, other: { size: 2 } } } });
  });

  it("as a key inside the text of JSON", () => {
    expectNothing({ answer: { schema: {}, example: JSON.stringify(byValue) } });
  });
});
