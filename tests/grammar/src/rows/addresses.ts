import { describing } from "../definitions.js";
import type { Area, Dialect, Outcome, Row } from "../row.js";

const OPENAPI: readonly Dialect[] = ["OpenAPI 3.0", "OpenAPI 3.1"];

const TOKEN = "Bearer the-key-of-the-tenant";

/** A definition with these servers, or without. */
function servers(construct: string, urls: readonly (string | object)[] | undefined, expected: Row["expected"]): Row {
  const listed = urls?.map((url) => (typeof url === "string" ? { url } : url));
  return { construct, dialects: OPENAPI, definition: describing({ document: { servers: listed } }), expected };
}

function onTenant(path: string, remarks?: readonly string[]): { supported: Outcome } {
  return {
    supported: { call: { sends: `GET ${path}`, headers: { authorization: TOKEN } }, ...(remarks && { remarks }) },
  };
}

export const methods: Area = {
  title: "Methods and path items",
  rows: [
    ...["put", "delete"].map(
      (method): Row => ({
        construct: `\`${method}\``,
        dialects: OPENAPI,
        definition: describing({ method }),
        expected: {
          supported: {
            call: { sends: `${method.toUpperCase()} /api/things` },
            remarks: [
              `${method.toUpperCase()} /api/things is not reviewed for idempotency, so it is never sent again; add "  ${method.toUpperCase()} /api/things: <reason>" under "safe:" or "unsafe:" of its file in specs/idempotency`,
            ],
          },
        },
      }),
    ),
    ...["get", "post", "patch", "head", "options"].map(
      (method): Row => ({
        construct: `\`${method}\``,
        dialects: OPENAPI,
        definition: describing({ method }),
        expected: { supported: { call: { sends: `${method.toUpperCase()} /api/things` } } },
      }),
    ),
    {
      construct: "`trace`",
      dialects: OPENAPI,
      definition: describing({ method: "trace" }),
      expected: { refused: "TRACE /api/things is left out: no fetch sends TRACE" },
    },
    {
      construct: "a method that OpenAPI does not have",
      dialects: OPENAPI,
      definition: describing({ method: "query" }),
      expected: { refused: 'QUERY /api/things is left out: OpenAPI 3.1 has no method "query"' },
    },
    {
      construct: "a path item by reference",
      dialects: ["OpenAPI 3.1"],
      definition: describing({
        method: "x-none",
        item: { $ref: "#/components/pathItems/Things" },
        document: {
          components: {
            pathItems: { Things: { get: { summary: "Get Thing", responses: { 204: { description: "" } } } } },
          },
        },
      }),
      expected: { supported: { call: { sends: "GET /api/things" } } },
    },
    {
      construct: "an `operationId` that is no text",
      dialects: OPENAPI,
      definition: describing({ operation: { operationId: 5 } }),
      expected: {
        ignored: "Only the link to the vendor's page depends on it.",
        gives: {
          call: { sends: "GET /api/things" },
          remarks: ["operationId is not read: a text is expected, at #/paths/~1api~1things/get/operationId"],
        },
      },
    },
  ],
};

export const hosts: Area = {
  title: "Servers",
  rows: [
    servers("a tenant's host by name", ["https://app-eu.onetrust.com"], onTenant("/api/things")),
    servers("a base path", ["https://app-eu.onetrust.com/base"], onTenant("/base/api/things")),
    servers(
      "no server",
      undefined,
      onTenant("/api/things", ["#/servers: names no host; all calls go to the tenant's"]),
    ),
    servers(
      "a relative server",
      ["/base"],
      onTenant("/base/api/things", ["#/servers: names no host; all calls go to the tenant's"]),
    ),
    servers(
      "one placeholder for the host",
      ["https://{$$.env.host}"],
      onTenant("/api/things", ["#/servers: names the host {$$.env.host}, which is taken for the tenant's"]),
    ),
    servers(
      "`http`",
      [{ url: "http://{hostname}", variables: { hostname: { default: "x" } } }],
      onTenant("/api/things", [
        "#/servers: names http; all calls use https",
        "#/servers: names the host {hostname}, which is taken for the tenant's",
      ]),
    ),
    servers("a host that is not known: a kind of its own, without credentials", ["https://files.example.com"], {
      supported: {
        call: { sends: "GET https://files.example.com/api/things", headers: { authorization: null } },
        remarks: [
          "#/servers: names files.example.com, which is no host of OneTrust's that is known; it gets no credentials",
        ],
      },
    }),
    servers(
      "several servers",
      ["https://app.onetrust.com", "https://app-eu.onetrust.com"],
      onTenant("/api/things", ["#/servers: names 2 servers; all calls go to the first"]),
    ),
    {
      construct: "a server of one operation",
      dialects: OPENAPI,
      definition: describing({ operation: { servers: [{ url: "https://other.example" }] } }),
      expected: {
        refused:
          "GET /api/things is left out: it has a server of its own, https://other.example; a package has one host",
      },
    },
    {
      construct: "a server of one path",
      dialects: OPENAPI,
      definition: describing({ item: { servers: [{ url: "https://other.example" }] } }),
      expected: {
        refused:
          "GET /api/things is left out: it has a server of its own, https://other.example; a package has one host",
      },
    },
  ],
};

const SCHEMES = {
  token: {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://x.example/token", scopes: { A: "", B: "" } } },
  },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  basic: { type: "http", scheme: "basic" },
  bearer: { type: "http", scheme: "bearer" },
};

function security(construct: string, requirements: readonly object[], remarks?: readonly string[]): Row {
  return {
    construct,
    dialects: OPENAPI,
    definition: describing({
      operation: { security: requirements },
      document: { components: { securitySchemes: SCHEMES } },
    }),
    expected: onTenant("/api/things", remarks),
  };
}

export const securityRows: Area = {
  title: "Security",
  rows: [
    security("scopes of OAuth: any one of them", [{ token: ["A", "B"] }]),
    security("a bearer token", [{ bearer: [] }]),
    security("none (`[]`): the tenant's token is sent all the same", []),
    security("a token or an API key", [{ key: [] }, { token: ["A"] }]),
    security(
      "a token and an API key",
      [{ token: ["A"], key: [] }],
      [
        "GET /api/things: it asks for an API key in the header X-Key, which core does not send by itself; pass it in the options of the call",
      ],
    ),
    security(
      "an API key or a password",
      [{ key: [], basic: [] }, { basic: [] }],
      [
        "GET /api/things: it asks for basic authentication, which core does not send by itself; pass it in the options of the call",
      ],
    ),
    {
      construct: "`security` that is no list",
      dialects: OPENAPI,
      definition: describing({ operation: { security: {} } }),
      expected: {
        ignored: "The tenant's token is sent, and the scopes are those of the whole definition.",
        gives: onTenant("/api/things", [
          "security is not read: a list of maps from schemes to scopes is expected, at #/paths/~1api~1things/get/security",
        ]).supported,
      },
    },
  ],
};
