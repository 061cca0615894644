import { takingAndReturning } from "../definitions.js";
import { type Area, DIALECTS } from "../row.js";

export const values: Area = {
  title: "Null and single values",
  rows: [
    {
      construct: "`nullable` beside a type",
      dialects: ["OpenAPI 3.0"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "string", nullable: true } },
        required: ["a"],
      }),
      expected: { supported: { types: { Thing: "{ a: string | null }", ThingInput: "{ a: string | null }" } } },
    },
    {
      construct: "`nullable` beside an enum",
      dialects: ["OpenAPI 3.0"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "string", enum: ["A"], nullable: true } },
      }),
      expected: { supported: { types: { ThingInput: '{ a?: "A" | (string & {}) | null | undefined }' } } },
    },
    {
      construct: "`nullable` beside `allOf`, `oneOf` and `$ref`",
      dialects: ["OpenAPI 3.0"],
      definition: takingAndReturning(
        {
          type: "object",
          properties: {
            a: { allOf: [{ $ref: "#/components/schemas/U" }], nullable: true },
            b: { oneOf: [{ type: "string" }], nullable: true },
            c: { $ref: "#/components/schemas/U", nullable: true },
          },
        },
        { U: { type: "object", properties: { a: { type: "string" } } } },
      ),
      expected: {
        supported: {
          types: {
            ThingInput:
              "{ a?: UInput | null | undefined; b?: string | null | undefined; c?: UInput | null | undefined }",
          },
        },
      },
    },
    {
      construct: "`nullable`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", nullable: true } } }),
      expected: {
        ignored: "OpenAPI 3.1 says null as a type.",
        gives: { types: { ThingInput: "{ a?: string | undefined }" } },
      },
    },
    {
      construct: "`x-nullable`",
      dialects: ["Swagger 2.0"],
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", "x-nullable": true } } }),
      expected: {
        ignored: "It is an extension and no part of Swagger.",
        gives: { types: { ThingInput: "{ a?: string | undefined }" } },
      },
    },
    {
      construct: "`const`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { const: "x" }, b: { const: 1 }, c: { const: null } },
        required: ["a", "b", "c"],
      }),
      expected: {
        supported: { types: { Thing: '{ a: "x"; b: 1; c: null }', ThingInput: '{ a: "x"; b: 1; c: null }' } },
      },
    },
    {
      construct: "`enum` of texts: open, in answers and in requests",
      dialects: DIALECTS,
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "string", enum: ["A", "B"] } },
        required: ["a"],
      }),
      expected: {
        supported: {
          types: { Thing: '{ a: "A" | "B" | (string & {}) }', ThingInput: '{ a: "A" | "B" | (string & {}) }' },
        },
      },
    },
    {
      construct: "`enum` of several types",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { enum: ["a", 1, true] } }, required: ["a"] }),
      expected: { supported: { types: { ThingInput: '{ a: "a" | 1 | true }' } } },
    },
    {
      construct: "`enum: []`",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", enum: [] } } }),
      expected: {
        ignored: "No value would fit, so that it is taken for a mistake.",
        gives: {
          types: { ThingInput: "{ a?: string | undefined }" },
          remarks: [
            "enum is not read: a list of at least one value is expected, at #/components/schemas/Thing/properties/a/enum",
          ],
        },
      },
    },
    {
      construct: "`enum` that is no list",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", enum: "x" } } }),
      expected: {
        ignored: "The type stays.",
        gives: {
          types: { ThingInput: "{ a?: string | undefined }" },
          remarks: [
            "enum is not read: a list of at least one value is expected, at #/components/schemas/Thing/properties/a/enum",
          ],
        },
      },
    },
  ],
};
