const id = { name: "id", in: "path", type: "string", required: true };

/** Swagger 2.0 with what it says in a way of its own: base path, body and form parameters, file, produces. */
export const SWAGGER = {
  swagger: "2.0",
  info: { title: "Pets", version: "1", description: "Prose." },
  host: "pets.example",
  basePath: "/api/pets",
  schemes: ["https"],
  consumes: ["application/json"],
  produces: ["application/json"],
  tags: [{ name: "Pets", description: "Prose." }],
  securityDefinitions: {
    oauth2: { type: "oauth2", flow: "application", tokenUrl: "https://pets.example/token", scopes: { PETS: "Prose." } },
  },
  parameters: { page: { name: "page", in: "query", type: "integer", default: "0", description: "Prose." } },
  paths: {
    "/v1/pets": {
      get: {
        operationId: "getPetsUsingGET",
        summary: "Get Pets ",
        tags: ["Pets"],
        security: [{ oauth2: ["PETS"] }],
        parameters: [{ $ref: "#/parameters/page" }],
        responses: {
          200: {
            description: "Prose.",
            schema: { type: "array", items: { $ref: "#/definitions/Pet" } },
            examples: { "application/json": [{ example: "Rex" }] },
          },
        },
      },
      post: {
        summary: "Add Pet",
        parameters: [{ name: "body", in: "body", required: true, schema: { $ref: "#/definitions/Pet" } }],
        responses: { 201: { description: "Prose." } },
      },
    },
    "/v1/pets/{id}/photo": {
      put: {
        consumes: ["multipart/form-data"],
        parameters: [id, { name: "file", in: "formData", type: "file", required: true, description: "Prose." }],
        responses: { 204: { description: "Prose." } },
      },
      get: {
        produces: ["application/zip"],
        parameters: [id],
        responses: { 200: { description: "Prose.", schema: { type: "file" } } },
      },
    },
  },
  definitions: {
    Pet: {
      type: "object",
      required: ["example"],
      properties: {
        example: { type: "string", example: "Rex" },
        age: { type: "integer", minimum: 0, exclusiveMinimum: true },
      },
    },
  },
};

const idNormal = { name: "id", in: "path", required: true, schema: { type: "string" } };
const bytes = { type: "string", contentMediaType: "application/octet-stream" };
const pet = { $ref: "#/components/schemas/Pet" };

export const SWAGGER_NORMAL = {
  openapi: "3.1.1",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example" }],
  tags: [{ name: "Pets" }],
  paths: {
    "/api/pets/v1/pets": {
      get: {
        operationId: "getPetsUsingGET",
        summary: "Get Pets",
        tags: ["Pets"],
        security: [{ oauth2: ["PETS"] }],
        parameters: [{ $ref: "#/components/parameters/page" }],
        responses: {
          200: { description: "", content: { "application/json": { schema: { type: "array", items: pet } } } },
        },
      },
      post: {
        summary: "Add Pet",
        requestBody: { required: true, content: { "application/json": { schema: pet } } },
        responses: { 201: { description: "" } },
      },
    },
    "/api/pets/v1/pets/{id}/photo": {
      put: {
        parameters: [idNormal],
        requestBody: {
          content: {
            "multipart/form-data": { schema: { type: "object", properties: { file: bytes }, required: ["file"] } },
          },
        },
        responses: { 204: { description: "" } },
      },
      get: {
        parameters: [idNormal],
        responses: { 200: { description: "", content: { "application/zip": { schema: bytes } } } },
      },
    },
  },
  components: {
    parameters: { page: { name: "page", in: "query", schema: { type: "integer" } } },
    schemas: {
      Pet: {
        type: "object",
        required: ["example"],
        properties: { example: { type: "string" }, age: { type: "integer", exclusiveMinimum: 0 } },
      },
    },
    securitySchemes: {
      oauth2: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://pets.example/token", scopes: { PETS: "" } } },
      },
    },
  },
};
