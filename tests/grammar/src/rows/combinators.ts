import { takingAndReturning } from "../definitions.js";
import { type Area, DIALECTS } from "../row.js";

export const combinators: Area = {
  title: "Combinators",
  rows: [
    {
      construct: "`allOf`",
      dialects: DIALECTS,
      definition: takingAndReturning(
        {
          allOf: [
            { $ref: "#/components/schemas/U" },
            { type: "object", properties: { b: { type: "string" } }, required: ["b"] },
          ],
        },
        { U: { type: "object", properties: { a: { type: "string" } } } },
      ),
      expected: { supported: { types: { Thing: "U & { b: string }", ThingInput: "UInput & { b: string }" } } },
    },
    {
      construct: "`allOf` of itself",
      dialects: DIALECTS,
      definition: takingAndReturning({ allOf: [{ $ref: "#/components/schemas/Thing" }] }),
      expected: { refused: "GET /api/things is left out: the schema Thing is defined by nothing but itself" },
    },
    {
      construct: "`oneOf`, `anyOf`",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: {
          a: { oneOf: [{ type: "string" }, { type: "integer" }] },
          b: { anyOf: [{ type: "string" }, { type: "integer" }] },
        },
        required: ["a", "b"],
      }),
      expected: { supported: { types: { Thing: "{ a: string | number; b: string | number }" } } },
    },
    {
      construct: "`oneOf` beside `properties`",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { c: { type: "string" } },
        oneOf: [
          { type: "object", properties: { a: { type: "string" } } },
          { type: "object", properties: { b: { type: "string" } } },
        ],
      }),
      expected: {
        supported: {
          types: {
            ThingInput: "{ c?: string | undefined } & ({ a?: string | undefined } | { b?: string | undefined })",
          },
        },
      },
    },
    {
      construct: "`discriminator` with a mapping",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning(
        {
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
          discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
        },
        {
          Cat: { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] },
          Dog: { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] },
        },
      ),
      expected: { supported: { types: { Thing: "Cat | Dog", Cat: '{ kind: "cat" }', Dog: '{ kind: "dog" }' } } },
    },
    {
      construct: "`discriminator` as a text",
      dialects: ["Swagger 2.0"],
      definition: takingAndReturning({
        type: "object",
        properties: { kind: { type: "string" } },
        required: ["kind"],
        discriminator: "kind",
      }),
      expected: { supported: { types: { Thing: "{ kind: string }" } } },
    },
    {
      construct: "`allOf` that is no list",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string" } }, allOf: {} }),
      expected: {
        ignored: "The other keywords stay.",
        gives: {
          types: { Thing: "{ a?: string | null }" },
          remarks: ["allOf is not read: a list is expected, at #/components/schemas/Thing/allOf"],
        },
      },
    },
    {
      construct: "`not`",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", not: { enum: ["x"] } } } }),
      expected: {
        ignored: "TypeScript has no type for all other values.",
        gives: { types: { Thing: "{ a?: string | null }" } },
      },
    },
    {
      construct: "`if`, `then`, `else`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "string" } },
        ...Object.fromEntries(["if", "then", "else"].map((keyword) => [keyword, { required: ["a"] }])),
      }),
      expected: {
        ignored: "They bound values, and TypeScript has no type for that.",
        gives: { types: { Thing: "{ a?: string | null }" } },
      },
    },
  ],
};
