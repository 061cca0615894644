import { takingAndReturning } from "../definitions.js";
import { type Area, DIALECTS } from "../row.js";

export const objects: Area = {
  title: "Arrays and objects",
  rows: [
    {
      construct: "`additionalProperties`: true, or a schema",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", additionalProperties: { type: "string" } }),
      expected: {
        supported: { types: { Thing: "{ [key: string]: string }", ThingInput: "{ [key: string]: string }" } },
      },
    },
    {
      construct: "`additionalProperties` beside `properties`",
      dialects: DIALECTS,
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "integer" } },
        additionalProperties: { type: "string" },
      }),
      expected: {
        supported: {
          types: {
            Thing: "{ a?: number | null } & { [key: string]: string }",
            ThingInput: "{ a?: number | undefined } & { [key: string]: unknown }",
          },
        },
      },
    },
    {
      construct: "`additionalProperties: false`",
      dialects: DIALECTS,
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "string" } },
        additionalProperties: false,
      }),
      expected: {
        ignored: "TypeScript refuses other properties where an object is written.",
        gives: { types: { Thing: "{ a?: string | null }" } },
      },
    },
    {
      construct: "`patternProperties`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        patternProperties: { "^x": { type: "string" }, "^y": { type: "integer" } },
      }),
      expected: {
        supported: {
          types: { Thing: "{ [key: string]: string | number }", ThingInput: "{ [key: string]: string | number }" },
        },
      },
    },
    {
      construct: "`prefixItems`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] } },
      }),
      expected: {
        supported: {
          types: { Thing: "{ a?: [ string, number ] | null }", ThingInput: "{ a?: [ string, number ] | undefined }" },
        },
      },
    },
    {
      construct: "`items` as a list, as older drafts have it",
      dialects: DIALECTS,
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "array", items: [{ type: "string" }, { type: "integer" }] } },
      }),
      expected: { supported: { types: { Thing: "{ a?: [ string, number ] | null }" } } },
    },
    {
      construct: "an array without `items`",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "array" } } }),
      expected: { supported: { types: { Thing: "{ a?: unknown[] | null }" } } },
    },
    {
      construct: "`readOnly` and `writeOnly`",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true } },
        required: ["id", "secret"],
      }),
      expected: { supported: { types: { Thing: "{ id: string }", ThingInput: "{ secret: string }" } } },
    },
    {
      construct: "`required` that is no list",
      dialects: DIALECTS,
      definition: takingAndReturning({ type: "object", properties: { a: { type: "string", required: true } } }),
      expected: {
        ignored: "The property stays optional.",
        gives: {
          types: { Thing: "{ a?: string | null }" },
          remarks: [
            "required is not read: a list of texts is expected, at #/components/schemas/Thing/properties/a/required",
          ],
        },
      },
    },
    {
      construct: "`properties: null`",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: null }),
      expected: {
        ignored: "Nothing is known of the object.",
        gives: {
          types: { Thing: "unknown" },
          remarks: ["properties is not read: an object is expected, at #/components/schemas/Thing/properties"],
        },
      },
    },
    {
      construct: "properties called `__proto__` and `constructor`",
      dialects: DIALECTS,
      definition: takingAndReturning(
        JSON.parse(
          '{"type": "object", "properties": {"__proto__": {"type": "string"}, "constructor": {"type": "string"}}}',
        ),
      ),
      expected: { supported: { types: { Thing: "{ __proto__?: string | null; constructor?: string | null }" } } },
    },
    {
      construct: "`minItems`, `uniqueItems`, `contains`, `unevaluatedItems`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: {
          a: {
            type: "array",
            items: { type: "string" },
            minItems: 1,
            uniqueItems: true,
            contains: { type: "string" },
            unevaluatedItems: false,
          },
        },
      }),
      expected: {
        ignored: "They bound values, and TypeScript has no type for that.",
        gives: { types: { Thing: "{ a?: string[] | null }" } },
      },
    },
    {
      construct: "`propertyNames`, `minProperties`, `dependentRequired`, `dependentSchemas`, `unevaluatedProperties`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "string" } },
        propertyNames: { pattern: "x" },
        minProperties: 1,
        dependentRequired: { a: ["b"] },
        dependentSchemas: { a: {} },
        unevaluatedProperties: false,
      }),
      expected: {
        ignored: "They bound values, and TypeScript has no type for that.",
        gives: { types: { Thing: "{ a?: string | null }" } },
      },
    },
  ],
};
