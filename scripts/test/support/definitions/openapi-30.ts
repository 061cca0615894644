/** OpenAPI 3.0 with what 3.1 says in another way: nullable, exclusive bounds, binary, byte. */
export const OPENAPI_30 = {
  openapi: "3.0.1",
  info: { title: "Files", version: "1", "x-internal": true },
  externalDocs: { url: "https://docs.example", description: "Prose." },
  servers: [{ url: "https://files.example/api", description: "Prose." }],
  paths: {
    "x-paths": { summary: "Prose." },
    "/v1/files": {
      "x-note": "Prose.",
      post: {
        summary: "Add File",
        requestBody: {
          description: "Prose.",
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { file: { type: "string", format: "binary", description: "Prose." } },
              },
              encoding: { file: { contentType: "application/pdf" } },
            },
          },
        },
        responses: {
          "x-responses": { description: "Prose." },
          200: {
            description: "Prose.",
            headers: { "x-request-id": { description: "Prose.", schema: { type: "string" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/File" }, example: { name: "a" } } },
          },
          default: { $ref: "#/components/responses/Failure" },
        },
        callbacks: {
          done: {
            "{$request.body#/url}": { post: { description: "Prose.", responses: { 200: { description: "Prose." } } } },
          },
        },
      },
      get: {
        responses: {
          200: { description: "Prose.", content: { "application/octet-stream": { schema: { type: "string" } } } },
        },
      },
    },
  },
  components: {
    responses: { Failure: { description: "Prose." } },
    schemas: {
      File: {
        type: "object",
        properties: {
          name: { type: "string", nullable: true, example: "a" },
          example: { type: "string", nullable: true, description: "Prose." },
          size: { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
          content: { type: "string", format: "byte" },
        },
      },
    },
  },
};

export const OPENAPI_30_NORMAL = {
  openapi: "3.1.1",
  info: { title: "Files", version: "1" },
  servers: [{ url: "https://files.example" }],
  paths: {
    "/api/v1/files": {
      post: {
        summary: "Add File",
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
              },
              encoding: { file: { contentType: "application/pdf" } },
            },
          },
        },
        responses: {
          200: {
            description: "",
            headers: { "x-request-id": { schema: { type: "string" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/File" } } },
          },
          default: { $ref: "#/components/responses/Failure" },
        },
      },
      // In 3.1 bytes as they are have no schema.
      get: { responses: { 200: { description: "", content: { "application/octet-stream": {} } } } },
    },
  },
  components: {
    responses: { Failure: { description: "" } },
    schemas: {
      File: {
        type: "object",
        properties: {
          name: { type: ["string", "null"] },
          example: { type: ["string", "null"] },
          size: { type: "number", exclusiveMinimum: 0, maximum: 9 },
          content: { type: "string", contentEncoding: "base64" },
        },
      },
    },
  },
};
