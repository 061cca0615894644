import {
  defineService,
  detectPaging,
  type NoInput,
  type Operation,
  type OperationDefinitions,
  type PagedOperation,
  pageNumber,
  pageToken,
  paginate,
  type Service,
  scimIndex,
} from "@onetrust-client/core";

export interface Pet {
  id?: string;
  name?: string;
}

interface PageQuery {
  query?: { page?: number; size?: number };
}

/** A small service with one operation of each sort. */
export interface Shop {
  readonly getPet: Operation<[input: { path: { petId: string }; query?: { tag?: string[]; size?: number } }], Pet>;
  readonly getPetByExternalId: Operation<[input: { path: { externalId: string } }], Pet>;
  readonly getOwned: Operation<[input: { headers: { identifier: string; ownerName?: string } }], Pet>;
  readonly addPet: Operation<[input: { body: Pet }], Pet>;
  readonly removePet: Operation<[input: { path: { petId: string } }], void>;
  readonly uploadPhoto: Operation<[input: { body: { file: Blob; about: { petId: string }; note?: string } }], Pet>;
  readonly getPhoto: Operation<[input?: NoInput], Blob>;
  readonly getNote: Operation<[input?: NoInput], string>;
  readonly getOldPet: Operation<[input?: NoInput], Pet>;
  readonly getScimUser: Operation<[input: { path: { id: string } }], Pet>;
  readonly getPets: PagedOperation<[input?: PageQuery], { content?: Pet[]; totalPages?: number }, Pet>;
  readonly getPetsWithPage: PagedOperation<[input?: PageQuery], { content?: Pet[]; page?: object }, Pet>;
  readonly getPetsWithMeta: PagedOperation<[input?: PageQuery], { data?: Pet[]; meta?: object }, Pet>;
  readonly getPlainPets: PagedOperation<[input?: PageQuery], Pet[], Pet>;
  readonly getPetsByHeader: PagedOperation<
    [input?: { query?: { size?: number }; headers?: { requestContinuation?: string } }],
    { content?: Pet[] },
    Pet
  >;
  readonly searchPets: PagedOperation<
    [input: { query?: { size?: number }; body: { name?: string; requestContinuation?: string } }],
    { data?: Pet[]; continuationToken?: string },
    Pet
  >;
  readonly getPetsByQuery: PagedOperation<
    [input?: { query?: { size?: number; continuationToken?: string } }],
    { items?: Pet[] },
    Pet
  >;
  readonly getScimPets: PagedOperation<
    [input?: { query?: { startIndex?: string; count?: string } }],
    { Resources?: Pet[]; totalResults?: number },
    Pet
  >;
  readonly getAnyPets: PagedOperation<[input?: PageQuery], unknown, Pet>;
}

const read = { method: "GET", scopes: ["PET", "PET_READ"], idempotent: true } as const;

const operations: OperationDefinitions<Shop> = {
  getPet: { ...read, path: "/api/pet/v1/pets/{petId}" },
  getPetByExternalId: { ...read, path: "/api/pet/v1/pets/reference/{externalId}" },
  getOwned: { ...read, path: "/api/pet/v1/pets/owned", required: { headers: ["identifier"] } },
  addPet: { method: "POST", path: "/api/pet/v1/pets", scopes: ["PET"], body: "json" },
  removePet: { method: "DELETE", path: "/api/pet/v1/pets/{petId}", scopes: ["PET"], response: "none" },
  uploadPhoto: { method: "POST", path: "/api/pet/v1/photos", scopes: ["PHOTO"], body: "multipart" },
  getPhoto: { ...read, path: "/api/pet/v1/photo", response: "binary" },
  getNote: { ...read, path: "/api/pet/v1/note", response: "text" },
  getOldPet: { ...read, path: "/api/pet/v0/pet", deprecated: "getPet" },
  getScimUser: { ...read, path: "/api/scim/v2/Users/{id}" },
  getPets: { ...read, path: "/api/pet/v1/pets", paging: { by: "page", items: "content", info: "" } },
  getPetsWithPage: { ...read, path: "/api/pet/v1/lists/page", paging: { by: "page", items: "content", info: "page" } },
  getPetsWithMeta: {
    ...read,
    path: "/api/pet/v1/lists/meta",
    paging: { by: "page", items: "data", info: "meta.page" },
  },
  getPlainPets: { ...read, path: "/api/pet/v1/lists/plain", responseType: "list", paging: { by: "page", items: "" } },
  getPetsByHeader: {
    ...read,
    path: "/api/pet/v1/lists/header",
    paging: {
      by: "token",
      items: "content",
      token: ["requestContinuation", "pageable.requestContinuation"],
      into: { part: "headers", name: "requestContinuation" },
    },
  },
  searchPets: {
    method: "POST",
    path: "/api/pet/v1/lists/search",
    scopes: ["PET"],
    body: "json",
    idempotent: true,
    paging: {
      by: "token",
      items: "data",
      token: ["continuationToken"],
      into: { part: "body", name: "requestContinuation" },
    },
  },
  getPetsByQuery: {
    ...read,
    path: "/api/pet/v1/lists/query",
    paging: {
      by: "token",
      items: "items",
      token: ["continuationToken"],
      into: { part: "query", name: "continuationToken" },
    },
  },
  getScimPets: { ...read, path: "/api/pet/v1/lists/scim", paging: { by: "index" } },
  getAnyPets: { ...read, path: "/api/pet/v1/lists/any", paging: { by: "any" } },
};

export const shop: Service<Shop> = defineService({
  package: "shop",
  host: "tenant",
  operations,
  paging: paginate(scimIndex, pageToken, detectPaging, pageNumber),
});

/** A service of the privacy portal: another host, no credentials. */
export interface Portal {
  readonly register: Operation<[input: { headers?: { authorization?: string }; body: Pet }], Pet>;
}

export const portal: Service<Portal> = defineService<Portal>({
  package: "portal",
  host: "privacy-portal",
  operations: { register: { method: "POST", path: "/request/v1/pets", body: "json" } },
});
