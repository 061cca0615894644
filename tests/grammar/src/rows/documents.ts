import { describing, takingAndReturning } from "../definitions.js";
import type { Area, Dialect, Row } from "../row.js";

const OPENAPI: readonly Dialect[] = ["OpenAPI 3.0", "OpenAPI 3.1"];

/** `GET /api/things` with a title, or without one. */
function titled(construct: string, operation: object, expected: Row["expected"]): Row {
  return { construct, dialects: OPENAPI, definition: describing({ operation }), expected };
}

function called(operation: string): Row["expected"] {
  return { supported: { call: { operation, sends: "GET /api/things" } } };
}

const LEFT_OUT = "It is left out until specs/names.json has a name for it";

/** A schema of objects in objects. */
function nested(levels: number): object {
  return levels === 0 ? { type: "string" } : { type: "object", properties: { a: nested(levels - 1) } };
}

export const documents: Area = {
  title: "Documents and titles",
  rows: [
    {
      construct: "OpenAPI 3.2",
      dialects: ["OpenAPI 3.1"],
      definition: describing({ document: { openapi: "3.2.0" } }),
      expected: { refusedDefinition: "neither Swagger 2.0 nor OpenAPI 3.0 or 3.1" },
    },
    titled(
      "no title, but an `operationId`",
      { summary: undefined, operationId: "Things_Fetch" },
      called("thingsFetch"),
    ),
    titled("neither a title nor an `operationId`", { summary: undefined }, called("getApiThings")),
    titled("a title of blanks", { summary: "  " }, called("getApiThings")),
    titled(
      "a title without Latin letters",
      { summary: "获取列表" },
      { refused: `GET /api/things: no method name can be made. ${LEFT_OUT}` },
    ),
    titled(
      "a title that makes a name of more than 40 characters",
      { summary: "Get Everything That Anybody Could Ever Want to Know" },
      {
        refused: `GET /api/things: the method name "getEverythingThatAnybodyCouldEverWantToKnow" has 43 characters, 40 are allowed. ${LEFT_OUT}`,
      },
    ),
    titled(
      "a title of 10,000 characters",
      { summary: `Get ${"x".repeat(9_996)}` },
      {
        refused: `GET /api/things: the method name "getX${"x".repeat(76)}…" has 9999 characters, 40 are allowed. ${LEFT_OUT}`,
      },
    ),
    {
      construct: "responses that refer to each other",
      dialects: OPENAPI,
      definition: describing({
        operation: { responses: { 200: { $ref: "#/components/responses/A" } } },
        document: {
          components: {
            responses: { A: { $ref: "#/components/responses/B" }, B: { $ref: "#/components/responses/A" } },
          },
        },
      }),
      expected: {
        refused:
          "GET /api/things is left out: could not be planned: the reference #/components/responses/A leads back to itself",
      },
    },
    {
      construct: "more than 100 levels of nesting",
      dialects: OPENAPI,
      definition: takingAndReturning(nested(60)),
      expected: { refusedDefinition: "the definition is nested more than 100 levels deep" },
    },
  ],
};
