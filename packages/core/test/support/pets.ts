import {
  defineService,
  type NoInput,
  type Operation,
  type OperationDefinition,
  type OperationDefinitions,
  type Service,
} from "../../src/index.js";
import { definePaths, type ServicePaths } from "../../src/path-client/index.js";

/** A small service as a generated package would declare it; one operation of each sort. */
export interface Pets {
  readonly getPet: Operation<[input: { path: { petId: string }; query?: { size?: number; tag?: string[] } }], Pet>;
  readonly getPets: Operation<[input?: NoInput], Pet[]>;
  readonly findPets: Operation<[input: { body: { name: string } }], Pet[]>;
  readonly addPet: Operation<[input: { body: Pet }], Pet>;
  readonly putPet: Operation<[input: { path: { petId: string }; body: Pet }], Pet>;
  readonly mergePets: Operation<[input: { body: string[] }], Pet>;
  readonly patchPet: Operation<[input: { path: { petId: string }; body: Partial<Pet> }], Pet>;
  readonly removePet: Operation<[input: { path: { petId: string } }], undefined>;
  readonly removePets: Operation<[input: { body: string[] }], undefined>;
  readonly uploadPhoto: Operation<[input: { body: { file: Blob; attachment: { name: string }; note?: string } }], Pet>;
  readonly getPhoto: Operation<[input?: NoInput], Blob>;
  readonly getTags: Operation<[input?: NoInput], string>;
  readonly getByOwner: Operation<[input: { headers: { identifier: string; limit?: number } }], Pet>;
  readonly getOld: Operation<[input?: NoInput], Pet>;
  readonly renamePets: Operation<[input: { body: string[] }], { status: string; errors?: unknown[] }>;
  readonly getOpen: Operation<[input?: NoInput], Pet>;
  readonly scimUsers: Operation<[input?: NoInput], Pet>;
}

export interface Pet {
  name?: string;
}

/** The definitions of its operations. */
export const petDefinitions: OperationDefinitions<Pets> = {
  getPet: {
    method: "GET",
    path: "/api/pet/v1/pets/{petId}",
    scopes: ["PET", "PET_READ"],
    spread: ["tag"],
    responseType: "any",
    responseOptional: true,
  },
  getPets: {
    method: "GET",
    path: "/api/pet/v1/pets",
    scopes: ["PET", "PET_READ"],
    responseType: "any",
    responseOptional: true,
  },
  findPets: {
    method: "POST",
    path: "/api/pet/v1/pets/search",
    scopes: ["PET", "PET_READ"],
    body: "json",
    idempotent: true,
  },
  addPet: { method: "POST", path: "/api/pet/v1/pets", scopes: ["PET"], body: "json", responseType: "any" },
  putPet: { method: "PUT", path: "/api/pet/v1/pets/{petId}", scopes: ["PET"], body: "json", idempotent: true },
  mergePets: { method: "PUT", path: "/api/pet/v1/pets/merge", scopes: ["PET"], body: "json", bodyType: "list" },
  patchPet: { method: "PATCH", path: "/api/pet/v1/pets/{petId}", scopes: ["PET"], body: "merge-patch" },
  removePet: {
    method: "DELETE",
    path: "/api/pet/v1/pets/{petId}",
    scopes: ["PET"],
    response: "none",
    idempotent: true,
  },
  removePets: {
    method: "DELETE",
    path: "/api/pet/v1/pets",
    scopes: ["PET"],
    body: "json",
    bodyType: "list",
    response: "none",
  },
  uploadPhoto: { method: "POST", path: "/api/pet/v1/photos", scopes: ["PHOTO"], body: "multipart", files: ["file"] },
  getPhoto: { method: "GET", path: "/api/pet/v1/photo", scopes: ["PHOTO"], response: "binary", idempotent: true },
  getTags: { method: "GET", path: "/api/pet/v1/tags", response: "text", idempotent: true },
  getByOwner: { method: "GET", path: "/api/pet/v1/owned", scopes: ["PET"], idempotent: true },
  getOld: { method: "GET", path: "/api/pet/v0/pets", scopes: ["PET"], responseType: "any", deprecated: "getPets" },
  renamePets: {
    method: "POST",
    path: "/api/pet/v1/rename",
    scopes: ["PET"],
    body: "json",
    bodyType: "list",
    responseType: "any",
    failures: [{ property: "errors" }, { property: "done", values: [false] }],
  },
  getOpen: { method: "GET", path: "/api/pet/v1/open", credentials: "none", idempotent: true },
  scimUsers: { method: "GET", path: "/api/scim/v2/Users", scopes: ["SCIM"], idempotent: true },
};

/** An input that each operation takes, whatever it needs. */
export function anyInput({ path, body, bodyType, files }: OperationDefinition): object {
  const form = Object.fromEntries((files ?? []).map((name) => [name, new Blob(["x"])]));
  return {
    ...(path.includes("{petId}") && { path: { petId: "1" } }),
    ...(body && { body: bodyType === "list" ? [] : form }),
  };
}

/** The paths of two operations, as openapi-typescript would write them with one `default` error. */
export interface paths {
  "/api/pet/v1/pets/{petId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { size?: number }; header?: never; path: { petId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Pet } };
        default: {
          headers: { [name: string]: unknown };
          content: { "application/json": import("../../src/index.js").OneTrustError };
        };
      };
    };
  };
}

export const pets: Service<Pets> = defineService({
  package: "pets",
  host: "tenant",
  operations: petDefinitions,
});

export const petsPaths: ServicePaths<paths> = definePaths(pets);
