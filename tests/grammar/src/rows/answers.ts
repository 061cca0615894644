import { answering, describing } from "../definitions.js";
import type { Area, Dialect, Outcome, Row, WireCall } from "../row.js";

const OPENAPI: readonly Dialect[] = ["OpenAPI 3.0", "OpenAPI 3.1"];
const THING = { type: "object", required: ["id"], properties: { id: { type: "string" } } };

function row(construct: string, responses: object, expected: Row["expected"], document = {}): Row {
  return { construct, dialects: OPENAPI, definition: describing({ operation: { responses }, document }), expected };
}

function returned(answer: NonNullable<WireCall["answer"]>, returns: unknown): { supported: Outcome } {
  return { supported: { call: { sends: "GET /api/things", answer, returns } } };
}

const asJson = returned({ type: "application/json", body: '{"id":"a"}' }, { id: "a" });
const JSON_CONTENT = { content: { "application/json": { schema: THING } } };

export const answers: Area = {
  title: "Answers",
  rows: [
    row("JSON", answering("application/json", THING), asJson),
    row("`2XX`", { "2XX": { description: "", ...JSON_CONTENT } }, asJson),
    row(
      "`default` where no success is declared",
      { default: { description: "", ...JSON_CONTENT } },
      {
        supported: { ...asJson.supported, types: { GetThingOutput: "{ id: string }" } },
      },
    ),
    row(
      "`default` beside a success",
      { ...answering("application/json", THING), default: { description: "" } },
      {
        ignored: "It describes failures, and every failure is core's error.",
        gives: asJson.supported,
      },
    ),
    row("`application/*+json`", answering("application/vnd.x+json", THING), asJson),
    row("text", answering("text/plain", { type: "string" }), returned({ type: "text/plain", body: "a" }, "a")),
    row(
      "XML, as a text",
      answering("application/xml", THING),
      returned({ type: "application/xml", body: "<a/>" }, "<a/>"),
    ),
    row("bytes, as a Blob", answering("application/zip"), returned({ type: "application/zip", body: "abc" }, "abc")),
    row(
      "a stream of events: bytes, which `.stream` reads as they come",
      answering("text/event-stream"),
      returned({ type: "text/event-stream", body: "data: 1\n\n" }, "data: 1\n\n"),
    ),
    row(
      "no content",
      { 204: { description: "" } },
      { supported: { call: { sends: "GET /api/things", returns: undefined } } },
    ),
    row("HTML", answering("text/html"), {
      refused: "GET /api/things is left out: it answers HTML, which is what a login page looks like and never data",
    }),
    row(
      "JSON with one status and a file with another",
      { ...answering("application/json", THING), 202: { description: "", content: { "application/zip": {} } } },
      {
        refused:
          "GET /api/things is left out: its successful answers are of different kinds, json and binary, and a method returns one",
      },
    ),
    row(
      "headers and links by reference",
      {
        200: {
          description: "",
          headers: { "x-next": { $ref: "#/components/headers/Next" } },
          links: { next: { $ref: "#/components/links/Next" } },
          ...JSON_CONTENT,
        },
      },
      { ignored: "Nothing is made of them: a call returns the whole `Response` on demand.", gives: asJson.supported },
      { components: { headers: { Next: { schema: THING } }, links: { Next: { operationId: "next" } } } },
    ),
    row("an answer by reference, with an escaped name", { 200: { $ref: "#/components/responses/a~1b" } }, asJson, {
      components: { responses: { "a/b": { description: "", ...JSON_CONTENT } } },
    }),
    row(
      "answers that refer to each other",
      { 200: { $ref: "#/components/responses/A" } },
      {
        refused:
          "GET /api/things is left out: could not be planned: the reference #/components/responses/A leads back to itself",
      },
      {
        components: { responses: { A: { $ref: "#/components/responses/B" }, B: { $ref: "#/components/responses/A" } } },
      },
    ),
    {
      construct: "callbacks, inline and by reference",
      dialects: OPENAPI,
      definition: describing({
        operation: { callbacks: { a: { "{$request.body#/url}": {} }, b: { $ref: "#/components/callbacks/B" } } },
        document: { components: { callbacks: { B: { "{$url}": {} } } } },
      }),
      expected: {
        ignored: "They are requests of the host, and the package makes requests to it.",
        gives: { call: { sends: "GET /api/things" } },
      },
    },
    {
      construct: "webhooks",
      dialects: ["OpenAPI 3.1"],
      definition: describing({
        document: { webhooks: { done: { post: { responses: { 204: { description: "" } } } } } },
      }),
      expected: {
        ignored: "They are requests of the host, and the package makes requests to it.",
        gives: { call: { sends: "GET /api/things" } },
      },
    },
  ],
};
