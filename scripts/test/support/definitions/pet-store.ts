import type { Definition } from "../../../src/model/openapi.js";

/** A small API of our own with the quirks that plan must cope with. */
export const petStore: Definition = {
  openapi: "3.1.0",
  info: { title: "Platform - Pets", version: "1.0" },
  servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
  paths: {
    "/api/pets/v1/pets": {
      get: {
        operationId: "getPetsUsingGET",
        summary: "Get List of Pets",
        parameters: [{ name: "page", in: "query", schema: { type: "integer", default: 0 } }],
        responses: {
          "200": {
            description: "",
            content: { "*/*": { schema: { type: "array", items: { $ref: "#/components/schemas/PetAPI_PetDto" } } } },
          },
          "403": { description: "" },
        },
        security: [{ OAUTH2: ["PET_READ", "PET"] }],
      },
      post: {
        operationId: "createPet",
        summary: "Create Pet ",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/PetAPI_PetDto" } } } },
        responses: {
          "201": { description: "", content: { "application/json": { schema: { type: "string", format: "uuid" } } } },
        },
        security: [{ OAUTH2: ["PET"] }],
      },
    },
    "/api/pets/v2/pets": {
      get: {
        operationId: "getPetsV2UsingGET",
        summary: "Get List of Pets",
        responses: {
          "200": {
            description: "",
            content: { "application/json": { schema: { type: "object", properties: { data: {} } } } },
          },
        },
      },
    },
    "/api/pets/v1/pets/{petId}/photo": {
      parameters: [{ name: "petId", in: "path", required: true, schema: { type: "string" } }],
      put: {
        operationId: "uploadPhoto",
        summary: "Upload Photo",
        deprecated: true,
        parameters: [{ name: "identifier", in: "header", required: true, schema: { type: "string" } }],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { file: { type: "string", format: "binary" } },
                required: ["file"],
              },
            },
          },
        },
        responses: { "204": { description: "" } },
      },
      get: {
        operationId: "uploadPhoto",
        summary: "Download Photo",
        responses: {
          "200": { description: "", content: { "image/png": { schema: { type: "string", format: "binary" } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      PetAPI_PetDto: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          kind: { type: "string", enum: ["CAT", "DOG"], default: "CAT" },
          $ref: { type: "string" },
          owner: { $ref: "#/components/schemas/PetAPI_Response" },
          notes: { type: "object" },
        },
      },
      PetAPI_Response: { type: "object", properties: { id: { type: "integer", format: "int64" } } },
    },
    securitySchemes: {
      OAUTH2: { type: "oauth2", flows: { clientCredentials: { scopes: { PET: "", PET_READ: "" } } } },
    },
  },
};
