import { takingAndReturning } from "../definitions.js";
import { type Area, DIALECTS } from "../row.js";

export const references: Area = {
  title: "References",
  rows: [
    {
      construct: "to a schema",
      dialects: DIALECTS,
      definition: takingAndReturning(
        { type: "object", properties: { a: { $ref: "#/components/schemas/U" } }, required: ["a"] },
        { U: { type: "object", properties: { a: { type: "string" } } } },
      ),
      expected: {
        supported: {
          types: {
            Thing: "{ a: U }",
            ThingInput: "{ a: UInput }",
            U: "{ a?: string | null }",
            UInput: "{ a?: string | undefined }",
          },
        },
      },
    },
    {
      construct: "to itself, through a property or a list",
      dialects: DIALECTS,
      definition: takingAndReturning({
        type: "object",
        properties: {
          child: { $ref: "#/components/schemas/Thing" },
          all: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
        },
      }),
      expected: {
        supported: {
          types: {
            Thing: "{ child?: Thing | null; all?: Thing[] | null }",
            ThingInput: "{ child?: ThingInput | undefined; all?: ThingInput[] | undefined }",
          },
        },
      },
    },
    {
      construct: "into a schema",
      dialects: DIALECTS,
      definition: takingAndReturning(
        { type: "object", properties: { a: { $ref: "#/components/schemas/U/properties/a" } }, required: ["a"] },
        { U: { type: "object", properties: { a: { type: "string" } } } },
      ),
      expected: { supported: { types: { Thing: "{ a: UA }", UA: "string" } } },
    },
    {
      construct: "to `$defs`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { $ref: "#/components/schemas/Thing/$defs/X" } },
        required: ["a"],
        $defs: { X: { type: "object", properties: { y: { type: "string" } } } },
      }),
      expected: { supported: { types: { Thing: "{ a: ThingX }", ThingX: "{ y?: string | null }" } } },
    },
    {
      construct: "to an `$anchor`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning(
        { type: "object", properties: { a: { $ref: "#here" } }, required: ["a"] },
        { U: { $anchor: "here", type: "string" } },
      ),
      expected: { supported: { types: { Thing: "{ a: U }", U: "string" } } },
    },
    {
      construct: "with escapes: `~1`, `%20`",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning(
        { type: "object", properties: { a: { $ref: "#/components/schemas/My~1Type%20x" } }, required: ["a"] },
        { "My/Type x": { type: "string" } },
      ),
      expected: { supported: { types: { Thing: "{ a: MyTypeX }", MyTypeX: "string" } } },
    },
    {
      construct: "to a schema whose name has no Latin letters",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning(
        { type: "object", properties: { a: { $ref: "#/components/schemas/\u00fc" } }, required: ["a"] },
        { "\u00fc": { type: "object", properties: { a: { type: "string" } } } },
      ),
      expected: { supported: { types: { Thing: "{ a: Schema }", Schema: "{ a?: string | null }" } } },
    },
    {
      construct: "keywords beside a `$ref`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning(
        { $ref: "#/components/schemas/U", properties: { b: { type: "string" } } },
        { U: { type: "object", properties: { a: { type: "string" } } } },
      ),
      expected: {
        supported: { types: { Thing: "U & { b?: string | null }", ThingInput: "UInput & { b?: string | undefined }" } },
      },
    },
    {
      construct: "keywords beside a `$ref`",
      dialects: ["Swagger 2.0", "OpenAPI 3.0"],
      definition: takingAndReturning(
        { $ref: "#/components/schemas/U", properties: { b: { type: "string" } } },
        { U: { type: "object", properties: { a: { type: "string" } } } },
      ),
      expected: {
        ignored:
          "Before OpenAPI 3.1 nothing counts beside a `$ref`, except that `required` and `additionalProperties` are taken at their word.",
        gives: { types: { Thing: "U" } },
      },
    },
    {
      construct: "`$dynamicRef`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { $dynamicRef: "#node" } },
        $dynamicAnchor: "node",
      }),
      expected: {
        refused:
          "GET /api/things is left out: $dynamicRef is not supported, at #/components/schemas/Thing/properties/a",
      },
    },
    {
      construct: "`$id`",
      dialects: ["OpenAPI 3.1"],
      definition: takingAndReturning({
        type: "object",
        properties: { a: { type: "string" } },
        $id: "https://schemas.example/thing",
      }),
      expected: {
        ignored: "References that leave the document are refused, so that its name leads nowhere.",
        gives: { types: { Thing: "{ a?: string | null }" } },
      },
    },
    {
      construct: "to what is no schema",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { $ref: "#/info/title" } } }),
      expected: {
        refused:
          "GET /api/things is left out: the reference #/info/title leads to no schema, at #/components/schemas/Thing/properties/a",
      },
    },
    {
      construct: "to nothing",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { $ref: "#/components/schemas/Nowhere" } } }),
      expected: { refusedDefinition: "the reference #/components/schemas/Nowhere leads nowhere" },
    },
    {
      construct: "out of the document",
      dialects: ["OpenAPI 3.0", "OpenAPI 3.1"],
      definition: takingAndReturning({ type: "object", properties: { a: { $ref: "other.json#/Thing" } } }),
      expected: { refusedDefinition: "the reference other.json#/Thing leads out of the file" },
    },
    {
      construct: "two schemas that are each other",
      dialects: DIALECTS,
      definition: takingAndReturning({ $ref: "#/components/schemas/U" }, { U: { $ref: "#/components/schemas/Thing" } }),
      expected: { refused: "GET /api/things is left out: the schema Thing is defined by nothing but itself" },
    },
  ],
};
