import { describing } from "../definitions.js";
import type { Area, Dialect, Outcome, Row } from "../row.js";
import { swaggerParameters } from "./parameters.js";

const OPENAPI: readonly Dialect[] = ["OpenAPI 3.0", "OpenAPI 3.1"];
const THING = {
  type: "object",
  properties: { name: { type: "string" }, tags: { type: "array", items: { type: "string" } } },
};
const thing = { name: "a b", tags: ["x", "y"] };

function row(construct: string, content: object, expected: Row["expected"], method = "post"): Row {
  const operation = { requestBody: { required: true, content } };
  return { construct, dialects: OPENAPI, definition: describing({ method, operation }), expected };
}

interface SentBody {
  readonly body: unknown;
  readonly type: string;
  readonly text: string;
  readonly remarks?: readonly string[];
}

function sent({ body, type, text, remarks }: SentBody): { supported: Outcome } {
  const call = { input: { body }, sends: "POST /api/things", headers: { "content-type": type }, body: text };
  return { supported: { call, ...(remarks && { remarks }) } };
}

const JSON_TEXT = '{"name":"a b","tags":["x","y"]}';
const json = (type: string) => sent({ body: thing, type, text: JSON_TEXT });
const asText = (type: string, text: string) => sent({ body: text, type, text });
const bytes = (type: string) => sent({ body: new Blob(["abc"]), type, text: "abc" });
const BYTES = { schema: { type: "string", format: "binary" } };

/** A multipart form with one part, as it stands on the wire. */
function part(head: string, text: string): string {
  return `--…\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n--…--\r\n`;
}

const MULTIPART = "multipart/form-data; boundary=…";

function form(properties: object, encoding: object): object {
  return { "multipart/form-data": { schema: { type: "object", properties }, encoding } };
}

export const bodies: Area = {
  title: "Request bodies",
  rows: [
    row("`application/json`", { "application/json": { schema: THING } }, json("application/json")),
    row("JSON with a charset", { "application/json;charset=UTF-8": { schema: THING } }, json("application/json")),
    row("`application/*+json`", { "application/vnd.x+json": { schema: THING } }, json("application/vnd.x+json")),
    row(
      "a JSON merge patch",
      { "application/merge-patch+json": { schema: THING } },
      json("application/merge-patch+json"),
    ),
    row(
      "a JSON patch",
      { "application/json-patch+json": { schema: { type: "array", items: {} } } },
      sent({ body: [{ op: "test" }], type: "application/json-patch+json", text: '[{"op":"test"}]' }),
    ),
    row(
      "`application/x-www-form-urlencoded`: lists repeat their name, objects are JSON",
      { "application/x-www-form-urlencoded": { schema: { ...THING, additionalProperties: true } } },
      sent({
        body: { ...thing, at: { x: 1 } },
        type: "application/x-www-form-urlencoded",
        text: "name=a%20b&tags=x&tags=y&at=%7B%22x%22%3A1%7D",
      }),
    ),
    row(
      "a form with a style of its own",
      { "application/x-www-form-urlencoded": { schema: THING, encoding: { tags: { explode: false } } } },
      {
        refused:
          "POST /api/things is left out: its form writes tags in a way of its own, and core repeats names and writes objects as JSON",
      },
    ),
    swaggerParameters,
    row("`text/plain`", { "text/plain": { schema: { type: "string" } } }, asText("text/plain", "a")),
    row("`text/csv`", { "text/csv": {} }, asText("text/csv", "a;b")),
    row("XML, as a text", { "application/xml": { schema: THING } }, asText("application/xml", "<a/>")),
    row(
      "lines of JSON, as a text",
      { "application/x-ndjson": { schema: THING } },
      asText("application/x-ndjson", "{}\n{}"),
    ),
    row("`application/octet-stream`", { "application/octet-stream": BYTES }, bytes("application/octet-stream")),
    row("bytes without a schema", { "application/octet-stream": {} }, bytes("application/octet-stream")),
    row("`image/png`", { "image/png": BYTES }, bytes("image/png")),
    row(
      "`image/*`: the type of the Blob",
      { "image/*": BYTES },
      sent({ body: new Blob(["abc"], { type: "image/gif" }), type: "image/gif", text: "abc" }),
    ),
    row(
      "`multipart/form-data` with `encoding.contentType`",
      form({ note: { type: "string" } }, { note: { contentType: "text/markdown" } }),
      {
        supported: {
          call: {
            input: { body: { note: "a" } },
            sends: "POST /api/things",
            headers: { "content-type": MULTIPART },
            body: part('name="note"\r\nContent-Type: text/markdown', "a"),
          },
        },
      },
    ),
    row("an object as a part in XML", form({ note: THING }, { note: { contentType: "application/xml" } }), {
      refused:
        "POST /api/things is left out: its part note is an object in application/xml, and core writes objects as JSON",
    }),
    row(
      "`multipart/mixed`",
      { "multipart/mixed": { schema: THING } },
      {
        refused: "POST /api/things is left out: core cannot write a body of type multipart/mixed",
      },
    ),
    row(
      "JSON beside a multipart form: JSON",
      { "multipart/form-data": { schema: THING }, "application/json": { schema: THING } },
      sent({
        body: thing,
        type: "application/json",
        text: JSON_TEXT,
        remarks: ["POST /api/things: it takes multipart/form-data as well; the method sends application/json"],
      }),
    ),
    row(
      "GET with a required body",
      { "application/json": { schema: THING } },
      { refused: "GET /api/things is left out: it requires a body, and no fetch sends a body with GET" },
      "get",
    ),
    {
      construct: "GET with an optional body",
      dialects: OPENAPI,
      definition: describing({ operation: { requestBody: { content: { "application/json": { schema: THING } } } } }),
      expected: {
        ignored: "No `fetch` sends one.",
        gives: {
          call: { sends: "GET /api/things" },
          remarks: ["GET /api/things: its body is not offered, because no fetch sends a body with GET"],
        },
      },
    },
    {
      construct: "a body by reference, with an escaped name",
      dialects: OPENAPI,
      definition: describing({
        method: "post",
        operation: { requestBody: { $ref: "#/components/requestBodies/a~1b" } },
        document: {
          components: {
            requestBodies: { "a/b": { required: true, content: { "application/json": { schema: THING } } } },
          },
        },
      }),
      expected: json("application/json"),
    },
  ],
};
