import { takingAndReturning } from "../definitions.js";
import { type Area, DIALECTS } from "../row.js";

export const schemas: Area = {
  title: "Types",
  rows: [
    {
      construct: "`type`: object, string, integer, number, boolean, array",
      dialects: DIALECTS,
      definition: takingAndReturning({
        type: "object",
        properties: {
          name: { type: "string" },
          size: { type: "integer" },
          share: { type: "number" },
          active: { type: "boolean" },
          tags: { type: "array", items: { type: "string" } },
        },
        required: ["name", "size", "share", "active", "tags"],
      }),
      expected: {
        supported: {
          types: {
            Thing: "{ name: string; size: number; share: number; active: boolean; tags: string[] }",
            ThingInput: "{ name: string; size: number; share: number; active: boolean; tags: string[] }",
          },
        },
      },
    },
    {
      construct: "an optional property: an answer may hold null, a request an explicit undefined",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string" } } }),
      expected: { supported: { types: { Thing: "{ a?: string | null }", ThingInput: "{ a?: string | undefined }" } } },
    },
    {
      construct: "`type` as a list",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: ["string", "integer"] }, b: { type: ["string", "null"] } },
        required: ["a", "b"],
      }),
      expected: {
        supported: {
          types: {
            Thing: "{ a: string | number; b: string | null }",
            ThingInput: "{ a: string | number; b: string | null }",
          },
        },
      },
    },
    {
      construct: "`type: object` of which nothing is said, and no `type`",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "object" }, b: {} } }),
      expected: {
        supported: { types: { Thing: "{ a?: unknown; b?: unknown }", ThingInput: "{ a?: unknown; b?: unknown }" } },
      },
    },
    {
      construct: '`type: "any"`',
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "any" } } }),
      expected: {
        ignored: "JSON Schema has no such type, so that any value fits.",
        gives: {
          types: { Thing: "{ a?: unknown }", ThingInput: "{ a?: unknown }" },
          remarks: [
            "type is not read: a type of JSON Schema, or a list of them is expected, at #/components/schemas/Thing/properties/a/type",
          ],
        },
      },
    },
    {
      construct: '`type: "file"`',
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { type: "file" } } }),
      expected: {
        ignored: "JSON Schema has no such type, so that any value fits.",
        gives: {
          types: { Thing: "{ a?: unknown }", ThingInput: "{ a?: unknown }" },
          remarks: [
            "type is not read: a type of JSON Schema, or a list of them is expected, at #/components/schemas/Thing/properties/a/type",
          ],
        },
      },
    },
    {
      construct: '`type: "String"`',
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "String" } } }),
      expected: {
        ignored: "JSON Schema has no such type, so that any value fits.",
        gives: {
          types: { Thing: "{ a?: unknown }", ThingInput: "{ a?: unknown }" },
          remarks: [
            "type is not read: a type of JSON Schema, or a list of them is expected, at #/components/schemas/Thing/properties/a/type",
          ],
        },
      },
    },
    {
      construct: "`type: 5`",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: 5 } } }),
      expected: {
        ignored: "JSON Schema has no such type, so that any value fits.",
        gives: {
          types: { Thing: "{ a?: unknown }", ThingInput: "{ a?: unknown }" },
          remarks: [
            "type is not read: a type of JSON Schema, or a list of them is expected, at #/components/schemas/Thing/properties/a/type",
          ],
        },
      },
    },
    {
      construct: "the schema `true`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: true } }),
      expected: { supported: { types: { Thing: "{ a?: unknown }" } } },
    },
    {
      construct: "the schema `false`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: false, b: { type: "array", items: false } } }),
      expected: {
        supported: {
          types: { Thing: "{ a?: never; b?: never[] | null }", ThingInput: "{ a?: never; b?: never[] | undefined }" },
        },
      },
    },
    {
      construct: "a number in the place of a schema",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: 5 } }),
      expected: {
        refused: "GET /api/things is left out: what stands at #/components/schemas/Thing/properties/a is no schema",
      },
    },
    {
      construct: "`format: binary`",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", format: "binary" } } }),
      expected: { supported: { types: { Thing: "{ a?: Blob }", ThingInput: "{ a?: Blob | undefined }" } } },
    },
    {
      construct: "`format: byte`",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", format: "byte" } } }),
      expected: { supported: { types: { Thing: "{ a?: string | null }" } } },
    },
    {
      construct: "`format` that is no text",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", format: 5 } } }),
      expected: {
        ignored: "A format makes no other type.",
        gives: {
          types: { Thing: "{ a?: string | null }" },
          remarks: ["format is not read: a text is expected, at #/components/schemas/Thing/properties/a/format"],
        },
      },
    },
  ],
};
