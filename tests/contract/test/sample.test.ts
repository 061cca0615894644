import { type Definition, operationsOf } from "@onetrust-client/tests-types/definition";
import { expect, test } from "vitest";
import { optionalParts } from "../src/optional-parts.js";
import { ROUNDS, sampler } from "../src/sample.js";
import { untried } from "../src/untried.js";

const text = { type: "string" };
const list = (bounds: object) => ({ type: "array", items: text, ...bounds });
const request = "POST /pets";

const definition: Definition = {
  paths: {
    "/pets": {
      post: {
        parameters: [
          { name: "tag", in: "query", schema: list({}) },
          { name: "kind", in: "query", required: true, schema: text },
          { name: "x-trace", in: "header", schema: text },
        ],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } },
        responses: {},
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: "object",
        required: ["name"],
        properties: {
          name: text,
          id: { ...text, readOnly: true },
          any: list({}),
          three: list({ minItems: 3 }),
          one: list({ maxItems: 1 }),
          unique: list({ uniqueItems: true }),
        },
      },
    },
  },
};

const inputs = ROUNDS.map((round) => [...sampler(definition)(request, round)].map(({ input }) => input));
const places = [...operationsOf(definition).values()].flatMap((operation) => optionalParts(operation, definition));

test("a sample has the required parts only, or all, with two items in a list where the bounds allow it", () => {
  expect(inputs).toEqual([
    [{ query: { kind: "string" } }],
    [
      {
        query: { tag: ["string", "string"], kind: "string" },
        headers: { "x-trace": "string" },
        body: {
          name: "string",
          any: ["string", "string"],
          three: ["string", "string", "string"],
          one: ["string"],
          unique: ["string"],
        },
      },
    ],
  ]);
});

test("optional are the parameters, the body and its properties that nothing requires and a caller may send", () => {
  expect(places.map((place) => place.join("."))).toEqual([
    "query.tag",
    "headers.x-trace",
    "body",
    "body.any",
    "body.three",
    "body.one",
    "body.unique",
  ]);
});

test("an optional part is tried if one call has it and another has not", () => {
  const [required = [], all = []] = inputs;
  expect(untried(places, [...required, ...all])).toEqual([]);
  expect(untried(places.slice(0, 2), required)).toEqual(["never sent: query.tag", "never sent: headers.x-trace"]);
  expect(untried(places.slice(0, 2), all)).toEqual(["never left out: query.tag", "never left out: headers.x-trace"]);
});
