import type { Dialect } from "./row.js";

/** Schemas by name, as a definition declares them. */
type Schemas = Readonly<Record<string, unknown>>;

/**
 * A definition in which `POST /api/things` takes the schema `Thing` and `GET /api/things` returns it. References are written as OpenAPI 3 has
 * them. `GET /api/witness` uses nothing of it, and so stays whatever becomes of the other.
 */
export function takingAndReturning(thing: unknown, others: Schemas = {}): (dialect: Dialect) => object {
  const schemas = { Thing: thing, ...others };
  return (dialect) => (dialect === "Swagger 2.0" ? swagger(schemas) : openapi(dialect, schemas));
}

/** What an operation and the document around it say of their own. */
export interface Described {
  readonly path?: string;
  readonly method?: string;
  /** The operation, beside a title and an answer in JSON. */
  readonly operation?: object;
  /** The path item, beside the operation. */
  readonly item?: object;
  /** The document, beside what it needs. */
  readonly document?: object;
}

/**
 * A definition of OpenAPI 3 whose `GET /api/things`, titled "Get Thing", says what is given. `GET /api/witness` stays whatever becomes of
 * it.
 */
export function describing(described: Described): (dialect: Dialect) => object {
  const { path = "/api/things", method = "get", operation = {}, item = {}, document = {} } = described;
  return (dialect) => ({
    openapi: dialect === "OpenAPI 3.0" ? "3.0.3" : "3.1.1",
    info: { title: "Platform - Example", version: "1" },
    servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
    paths: {
      [path]: { [method]: { summary: "Get Thing", responses: answering("application/json"), ...operation }, ...item },
      "/api/witness": { get: { summary: "Get Witness", responses: DONE } },
    },
    ...document,
  });
}

/** A definition of Swagger 2.0 with the same two operations. */
export function describingSwagger({ method = "get", operation = {}, document = {} }: Described): () => object {
  return () => ({
    swagger: "2.0",
    info: { title: "Platform - Example", version: "1" },
    host: "app.onetrust.com",
    schemes: ["https"],
    paths: {
      "/api/things": {
        [method]: {
          summary: "Get Thing",
          responses: { 200: { description: "", schema: { type: "object" } } },
          ...operation,
        },
      },
      "/api/witness": { get: { summary: "Get Witness", responses: DONE } },
    },
    ...document,
  });
}

/** Responses with a 200 of one media type. */
export function answering(type: string, schema: object = {}): object {
  return { 200: { description: "", content: { [type]: { schema } } } };
}

const THING = { $ref: "#/components/schemas/Thing" };
const JSON_THING = { content: { "application/json": { schema: THING } } };
const DONE = { 204: { description: "" } };

function openapi(dialect: Dialect, schemas: Schemas): object {
  return {
    openapi: dialect === "OpenAPI 3.0" ? "3.0.3" : "3.1.1",
    info: { title: "Platform - Example", version: "1" },
    servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
    paths: {
      "/api/things": {
        get: { summary: "Get Thing", responses: { 200: { description: "", ...JSON_THING } } },
        post: { summary: "Send Thing", requestBody: { required: true, ...JSON_THING }, responses: DONE },
      },
      "/api/witness": { get: { summary: "Get Witness", responses: DONE } },
    },
    components: { schemas },
  };
}

function swagger(schemas: Schemas): object {
  const document = {
    swagger: "2.0",
    info: { title: "Platform - Example", version: "1" },
    host: "app.onetrust.com",
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths: {
      "/api/things": {
        get: { summary: "Get Thing", responses: { 200: { description: "", schema: THING } } },
        post: {
          summary: "Send Thing",
          parameters: [{ name: "body", in: "body", required: true, schema: THING }],
          responses: DONE,
        },
      },
      "/api/witness": { get: { summary: "Get Witness", responses: DONE } },
    },
    definitions: schemas,
  };
  return JSON.parse(JSON.stringify(document).replaceAll("#/components/schemas/", "#/definitions/"));
}
