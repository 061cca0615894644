import type { NameMap } from "../../../src/model/openapi.js";

/** Texts that would mean something if a format took them for its own, by what they try. */
export const HOSTILE_TEXTS: NameMap<string> = {
  "the end of a comment": "x */ } export const PWNED = 1; export interface Y { /*",
  "the end of a comment, once the tool's remark is taken out":
    "x *@description discriminator enum property added by openapi-typescript/ } export const PWNED = 1; /*",
  "an enum remark": "@enum {string}",
  "a placeholder": "$" + "{PWNED}",
  "a code span": "`PWNED` ``` PWNED",
  "a line and a heading": "Get T\n\n# PWNED\n\n---\n- PWNED",
  "front matter": "---\nname: PWNED\n---",
  "a script": "<script>PWNED()</script>",
  "an image": "![PWNED](http://evil.example/x.png)",
  "a link": "[PWNED](javascript:PWNED)",
  "an address": "see https://evil.example/PWNED",
  "a cell": "a | PWNED | b",
  "a mention": "all @everyone",
  "a number of an issue": "other/repository#1",
  "a tag of a comment": "@deprecated {@link PWNED}",
  "a quote": "\"; PWNED; '",
  "a backslash": "a\\",
  "another direction": "a\u202Eb\u2066c",
  "a command of the terminal": "a\u001B[31mb\u0000c",
  "a separator of lines": "a\u2028b\u2029c",
  "a prototype": "__proto__",
  "a constructor": "constructor",
  "an inherited function": "toString",
  "no letters": "🗒 获取",
  "a long text": "Long".repeat(500),
};

type Put = (text: string) => object;

const BASE = {
  openapi: "3.1.0",
  info: { title: "Platform - Probe", version: "1.0" },
  servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
};

const answer = (schema: object, type = "application/json") => ({
  responses: { 200: { description: "", content: { [type]: { schema } } } },
});

const good = { summary: "Get Good", ...answer({ type: "object", properties: { id: { type: "string" } } }) };

/** A definition whose operation `GET /api/probe/v1/t` is the given one, beside one that is as usual. */
function withOperation(operation: object, more: object = {}): object {
  const whole = { summary: "Get T", ...answer({ type: "string" }), ...operation };
  return { ...BASE, paths: { "/api/probe/v1/good": { get: good }, "/api/probe/v1/t": { get: whole } }, ...more };
}

/** A definition whose operation answers with the given schema. */
function withSchema(schema: object, others: object = {}): object {
  const components = { schemas: { Thing: schema, ...others } };
  return withOperation(answer({ $ref: "#/components/schemas/Thing" }), { components });
}

const property = (schema: object) => withSchema({ type: "object", properties: { a: schema } });
const parameter = (one: object) => withOperation({ parameters: [{ schema: { type: "string" }, ...one }] });

/** Places of texts that users read, and which therefore never cost the operation. */
export const TEXT_PLACES: NameMap<Put> = {
  "the title": (text) => withOperation({}, { info: { title: `Platform - ${text}`, version: "1.0" } }),
  "the version": (text) => withOperation({}, { info: { ...BASE.info, version: text } }),
  "the vendor's name of an operation": (text) => withOperation({ operationId: text }),
  "a group": (text) => withOperation({ tags: [text] }),
  "a default": (text) => property({ type: "string", default: text }),
  "a pattern": (text) => property({ type: "string", pattern: text }),
  "a format": (text) => property({ type: "string", format: text }),
  "a value of an enum": (text) => property({ type: "string", enum: [text, "other"] }),
  "a constant": (text) => property({ const: text }),
  "a constant inside another": (text) => property({ const: { [text]: [text] } }),
  "the name of a property": (text) =>
    withSchema({ type: "object", required: [text], properties: { [text]: { type: "string" } } }),
};

/** Places of names, where an operation or the definition may be refused by name. */
export const NAME_PLACES: NameMap<Put> = {
  "the title of an operation": (text) => withOperation({ summary: text }),
  "the name of a schema": (text) => ({
    ...withOperation(answer({ type: "array", items: { $ref: `#/components/schemas/${encodeURIComponent(text)}` } })),
    components: { schemas: { [text]: { type: "object", properties: { a: { type: "string" } } } } },
  }),
  "a query parameter": (name) => parameter({ name, in: "query" }),
  "a header": (name) => parameter({ name, in: "header" }),
  "a path and its parameter": (name) => ({
    ...BASE,
    paths: {
      "/api/probe/v1/good": { get: good },
      [`/api/probe/v1/t/{${name}}`]: {
        get: {
          ...good,
          summary: "Get T",
          parameters: [{ name, in: "path", required: true, schema: { type: "string" } }],
        },
      },
    },
  }),
  "a path": (text) => ({
    ...BASE,
    paths: { "/api/probe/v1/good": { get: good }, [`/api/probe/v1/${text}`]: { get: { ...good, summary: "Get T" } } },
  }),
  "a media type": (text) => withOperation(answer({ type: "string" }, text)),
  "a status": (text) => withOperation({ responses: { [text]: { description: "" } } }),
  "a scope": (text) =>
    withOperation(
      { security: [{ OAUTH2: [text] }] },
      { components: { securitySchemes: { OAUTH2: { type: "oauth2", flows: {} } } } },
    ),
  "a scheme": (text) =>
    withOperation(
      { security: [{ [text]: ["READ"] }] },
      { components: { securitySchemes: { [text]: { type: "oauth2" } } } },
    ),
  "the property that tells alternatives apart": (text) =>
    withSchema(
      { oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: text, mapping: { a: "A" } } },
      { A: { type: "object", required: [text], properties: { [text]: { type: "string" } } } },
    ),
  "the value that tells alternatives apart": (text) =>
    withSchema(
      {
        oneOf: [{ $ref: "#/components/schemas/A" }],
        discriminator: { propertyName: "kind", mapping: { [text]: "A" } },
      },
      { A: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } } },
    ),
  "the target of a mapping": (text) =>
    withSchema({ oneOf: [{ type: "string" }], discriminator: { propertyName: "kind", mapping: { a: text } } }),
  "a reference": (text) => property({ $ref: text }),
  "a host": (text) => withOperation({}, { servers: [{ url: `https://{${text}}`, variables: {} }] }),
  "the default of a host": (text) =>
    withOperation({}, { servers: [{ url: "https://{hostname}/{base}", variables: { base: { default: text } } }] }),
};
