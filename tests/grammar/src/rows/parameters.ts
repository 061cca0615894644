import { describing, describingSwagger } from "../definitions.js";
import { type Area, DIALECTS, type Dialect, type Outcome, type Row } from "../row.js";

const OPENAPI: readonly Dialect[] = ["OpenAPI 3.0", "OpenAPI 3.1"];
const SWAGGER: readonly Dialect[] = ["Swagger 2.0"];

const TEXTS = { type: "array", items: { type: "string" } };
const COLOUR = { type: "object", properties: { red: { type: "integer" }, green: { type: "integer" } } };
const list = ["a/b", "c d"];
const colour = { red: 1, green: 2 };

/** A parameter that is called `q`, in a place and with what the row is about. */
interface Written {
  readonly construct: string;
  readonly parameter: object;
  readonly expected: Row["expected"];
  readonly path?: string;
}

function row({ construct, parameter, expected, path = "/api/things" }: Written): Row {
  const operation = { parameters: [{ name: "q", ...parameter }] };
  return { construct, dialects: OPENAPI, definition: describing({ path, operation }), expected };
}

function query(value: unknown, sends: string): { supported: Outcome } {
  return { supported: { call: { input: { query: { q: value } }, sends: `GET /api/things?${sends}` } } };
}

function path(value: unknown, segment: string): { supported: Outcome } {
  return { supported: { call: { input: { path: { q: value } }, sends: `GET /api/things/${segment}` } } };
}

function header(value: unknown, text: string): { supported: Outcome } {
  return { supported: { call: { input: { headers: { q: value } }, sends: "GET /api/things", headers: { q: text } } } };
}

function refused(reason: string): { refused: string } {
  return { refused: `GET /api/things is left out: ${reason}` };
}

const inQuery = (construct: string, parameter: object, expected: Row["expected"]): Row =>
  row({ construct, parameter: { in: "query", ...parameter }, expected });
const inPath = (construct: string, parameter: object, expected: Row["expected"]): Row =>
  row({ construct, parameter: { in: "path", required: true, ...parameter }, expected, path: "/api/things/{q}" });
const inHeader = (construct: string, parameter: object, expected: Row["expected"]): Row =>
  row({ construct, parameter: { in: "header", ...parameter }, expected });

/** Swagger 2 writes lists with a `collectionFormat`. */
const collection = (format: string, sends: string): Row => ({
  construct: `\`collectionFormat: ${format}\``,
  dialects: SWAGGER,
  definition: describingSwagger({
    operation: { parameters: [{ name: "q", in: "query", collectionFormat: format, ...TEXTS }] },
  }),
  expected: query(list, sends),
});

const TOO_DEEP = "the parameter q is a list or an object with lists or objects in it, which no style can write";

export const queryParameters: Area = {
  title: "Parameters in the query",
  rows: [
    inQuery("a text", { schema: { type: "string" } }, query("a/b c", "q=a%2Fb%20c")),
    inQuery("a parameter without a schema", {}, query("a", "q=a")),
    inQuery("a list, `style: form` (the default)", { schema: TEXTS }, query(list, "q=a%2Fb&q=c%20d")),
    inQuery("an object, `style: form`", { schema: COLOUR }, query(colour, "red=1&green=2")),
    inQuery("a list, `explode: false`", { schema: TEXTS, explode: false }, query(list, "q=a%2Fb,c%20d")),
    inQuery("an object, `explode: false`", { schema: COLOUR, explode: false }, query(colour, "q=red,1,green,2")),
    inQuery("`style: spaceDelimited`", { schema: TEXTS, style: "spaceDelimited" }, query(list, "q=a%2Fb%20c%20d")),
    inQuery("`style: pipeDelimited`", { schema: TEXTS, style: "pipeDelimited" }, query(list, "q=a%2Fb%7Cc%20d")),
    inQuery(
      "`style: pipeDelimited` with `explode`",
      { schema: TEXTS, style: "pipeDelimited", explode: true },
      query(list, "q=a%2Fb&q=c%20d"),
    ),
    inQuery(
      "`style: deepObject`",
      { schema: { ...COLOUR, additionalProperties: true }, style: "deepObject", explode: true },
      query(
        { red: 1, tags: ["x", "y"], in: { a: true } },
        "q%5Bred%5D=1&q%5Btags%5D=x&q%5Btags%5D=y&q%5Bin%5D%5Ba%5D=true",
      ),
    ),
    inQuery(
      "`style: deepObject` of a list",
      { schema: TEXTS, style: "deepObject" },
      refused("the parameter q has the style deepObject, and is no object"),
    ),
    inQuery("a list of objects", { schema: { type: "array", items: COLOUR } }, refused(TOO_DEEP)),
    inQuery(
      "a style of another place",
      { schema: TEXTS, style: "matrix" },
      refused("the parameter q has the style matrix, which OpenAPI does not define for a query"),
    ),
    inQuery(
      "`content: application/json`",
      { content: { "application/json": { schema: COLOUR } } },
      query(colour, "q=%7B%22red%22%3A1%2C%22green%22%3A2%7D"),
    ),
    inQuery(
      "`content` of another type",
      { content: { "application/zip": {} } },
      refused("the parameter q is to be written as application/zip, and core writes parameters as texts and as JSON"),
    ),
    inQuery(
      "`allowReserved`",
      { schema: { type: "string" }, allowReserved: true },
      query("a/b:c?d=e&f#g", "q=a/b:c?d%3De%26f%23g"),
    ),
    inQuery("`allowEmptyValue`", { schema: { type: "string" }, allowEmptyValue: true }, query("", "q=")),
    collection("csv", "q=a%2Fb,c%20d"),
    collection("ssv", "q=a%2Fb%20c%20d"),
    collection("pipes", "q=a%2Fb%7Cc%20d"),
    collection("multi", "q=a%2Fb&q=c%20d"),
  ],
};

export const otherParameters: Area = {
  title: "Parameters in path, headers and cookies",
  rows: [
    inPath("path: a text", { schema: { type: "string" } }, path("a/b", "a%2Fb")),
    inPath("path: a list", { schema: TEXTS }, path(list, "a%2Fb,c%20d")),
    inPath("path: an object", { schema: COLOUR }, path(colour, "red,1,green,2")),
    inPath("path: an object, `explode`", { schema: COLOUR, explode: true }, path(colour, "red=1,green=2")),
    inPath("path: `style: label`", { schema: { type: "string" }, style: "label" }, path("a", ".a")),
    inPath(
      "path: `style: label`, a list",
      { schema: TEXTS, style: "label", explode: true },
      path(list, ".a%2Fb.c%20d"),
    ),
    inPath("path: `style: matrix`", { schema: { type: "string" }, style: "matrix" }, path("a", ";q=a")),
    inPath("path: `style: matrix`, a list", { schema: TEXTS, style: "matrix" }, path(list, ";q=a%2Fb,c%20d")),
    inPath(
      "path: `style: matrix`, an object, `explode`",
      { schema: COLOUR, style: "matrix", explode: true },
      path(colour, ";red=1;green=2"),
    ),
    {
      construct: "path: a name in the template that no parameter declares",
      dialects: OPENAPI,
      definition: describing({ path: "/api/things/{id}" }),
      expected: {
        supported: {
          types: { GetThingInput: "{ path: { id: string } }" },
          call: { input: { path: { id: "a" } }, sends: "GET /api/things/a" },
          remarks: ["GET /api/things/{id}: the path holds {id}, which no parameter declares; it is taken for a text"],
        },
      },
    },
    row({
      construct: "path: a parameter that the template does not hold",
      parameter: { in: "path", required: true, schema: { type: "string" } },
      expected: {
        ignored: "No request could carry it.",
        gives: {
          call: { sends: "GET /api/things" },
          remarks: ["GET /api/things: the path parameter q is not offered, because the path does not hold it"],
        },
      },
    }),
    inHeader("header: a text", { schema: { type: "string" } }, header("a b", "a b")),
    inHeader("header: a list", { schema: TEXTS }, header(["a", "b"], "a,b")),
    inHeader("header: an object", { schema: COLOUR }, header(colour, "red,1,green,2")),
    inHeader("header: an object, `explode`", { schema: COLOUR, explode: true }, header(colour, "red=1,green=2")),
    inHeader(
      "header: `content: application/json`",
      { content: { "application/json": { schema: COLOUR } } },
      header(colour, '{"red":1,"green":2}'),
    ),
    row({
      construct: "header: `Content-Type`",
      parameter: { name: "Content-Type", in: "header", required: true, schema: { type: "string" } },
      expected: {
        ignored: "OpenAPI says so: the media type of the body decides.",
        gives: {
          call: { sends: "GET /api/things" },
          remarks: ["GET /api/things: the header Content-Type is not offered, because it is written for the caller"],
        },
      },
    }),
    row({
      construct: "header: `Authorization`, required",
      parameter: { name: "Authorization", in: "header", required: true, schema: { type: "string" } },
      expected: {
        supported: {
          call: {
            input: { headers: { Authorization: "Bearer of-the-caller" } },
            sends: "GET /api/things",
            headers: { authorization: "Bearer of-the-caller" },
          },
        },
      },
    }),
    row({
      construct: "cookie, required",
      parameter: { in: "cookie", required: true, schema: { type: "string" } },
      expected: refused("it requires the cookie q, and browsers let no program set one"),
    }),
    row({
      construct: "cookie, optional",
      parameter: { in: "cookie", schema: { type: "string" } },
      expected: {
        ignored: "Browsers let no program set one.",
        gives: {
          call: { sends: "GET /api/things", headers: { cookie: null } },
          remarks: ["GET /api/things: the cookie q is not offered"],
        },
      },
    }),
    {
      construct: "a parameter by reference to `components`, with an escaped name",
      dialects: OPENAPI,
      definition: describing({
        operation: { parameters: [{ $ref: "#/components/parameters/a~1b%20c" }] },
        document: { components: { parameters: { "a/b c": { name: "q", in: "query", schema: { type: "string" } } } } },
      }),
      expected: query("a", "q=a"),
    },
    {
      construct: "a parameter by reference to another operation's",
      dialects: OPENAPI,
      definition: describing({
        operation: { parameters: [{ name: "q", in: "query", schema: { type: "string" } }] },
        item: {
          post: {
            summary: "Send Thing",
            parameters: [{ $ref: "#/paths/~1api~1things/get/parameters/0" }],
            responses: { 204: { description: "" } },
          },
        },
      }),
      expected: {
        supported: { call: { operation: "sendThing", input: { query: { q: "a" } }, sends: "POST /api/things?q=a" } },
      },
    },
    {
      construct: "the same behind a base path",
      dialects: OPENAPI,
      definition: describing({
        operation: { parameters: [{ name: "q", in: "query", schema: { type: "string" } }] },
        item: {
          post: {
            summary: "Send Thing",
            parameters: [{ $ref: "#/paths/~1api~1things/get/parameters/0" }],
            responses: { 204: { description: "" } },
          },
        },
        document: { servers: [{ url: "https://app.onetrust.com/base" }] },
      }),
      expected: {
        supported: {
          call: { operation: "sendThing", input: { query: { q: "a" } }, sends: "POST /base/api/things?q=a" },
        },
      },
    },
    row({
      construct: "a parameter without a name",
      parameter: { name: undefined, in: "query", schema: { type: "string" } },
      expected: refused("a parameter has no name"),
    }),
    row({
      construct: "`in: body` outside of Swagger 2.0",
      parameter: { in: "body", schema: COLOUR },
      expected: refused('the parameter q stands in "body", and OpenAPI 3 knows path, query, header and cookie'),
    }),
    {
      construct: "one parameter declared twice, in two ways",
      dialects: OPENAPI,
      definition: describing({
        operation: {
          parameters: [
            { name: "q", in: "query", schema: { type: "string" } },
            { name: "q", in: "query", schema: { type: "integer" } },
          ],
        },
      }),
      expected: refused("it declares q in query twice"),
    },
    {
      construct: "a parameter of the path, replaced by the operation's",
      dialects: OPENAPI,
      definition: describing({
        operation: { parameters: [{ name: "q", in: "query", schema: { type: "integer" } }] },
        item: { parameters: [{ name: "q", in: "query", schema: { type: "string" } }] },
      }),
      expected: { supported: { types: { GetThingInput: "{ query?: { q?: number | undefined } | undefined }" } } },
    },
  ],
};

/** Swagger 2's own forms of a parameter are OpenAPI 3's once it is upgraded. */
export const swaggerParameters: Row = {
  construct: "`in: formData`",
  dialects: DIALECTS.slice(0, 1),
  definition: describingSwagger({
    method: "post",
    operation: {
      consumes: ["application/x-www-form-urlencoded"],
      parameters: [{ name: "q", in: "formData", type: "string" }],
    },
  }),
  expected: {
    supported: {
      call: {
        input: { body: { q: "a b" } },
        sends: "POST /api/things",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "q=a%20b",
      },
    },
  },
};
