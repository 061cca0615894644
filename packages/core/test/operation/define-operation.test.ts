import { expect, test } from "vitest";
import {
  bearer,
  connect,
  defineOperation,
  defineService,
  type NoInput,
  type Operation,
  type PagedOperation,
  pageNumber,
  paginate,
  requiredScopes,
  type UnboundOperation,
} from "../../src/index.js";
import { definePaths, pathClient } from "../../src/path-client/index.js";
import { host, json } from "../support/host.js";
import type { Pet } from "../support/pets.js";

interface Zoo {
  readonly getPet: Operation<[input: { path: { petId: string } }], Pet>;
  readonly listPets: PagedOperation<[input?: NoInput], { content: Pet[] }, Pet>;
}

const group = { package: "zoo", host: "tenant" } as const;
const getPet: UnboundOperation<Zoo["getPet"]> = defineOperation(group, {
  name: "getPet",
  path: "/api/pets/{petId}",
  scopes: ["PET", "PET_READ"],
});
const listPets: UnboundOperation<Zoo["listPets"]> = defineOperation(
  { ...group, paging: paginate(pageNumber) },
  { name: "listPets", path: "/api/pets", scopes: ["PET"], paging: { by: "page", items: "content" } },
);
const zoo = defineService<Zoo>({ ...group, operations: { getPet, listPets } });

interface ZooPaths {
  "/api/pets": { get: { responses: { 200: { content: { "application/json": Pet } } } } };
}

async function openHost() {
  const requests: string[] = [];
  const server = await host((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const isList = request.url?.startsWith("/api/pets?") || request.url === "/api/pets";
    json(response, isList ? { content: [{ name: "Rex" }] } : { name: "Rex" });
  });
  return { connection: connect({ hostname: server.origin, credentials: bearer("t") }), requests };
}

test("an operation without its service is called, drafted and paged as in the service", async () => {
  const { connection, requests } = await openHost();
  const input = { path: { petId: "1" } };
  expect(await getPet(connection)(input)).toEqual({ name: "Rex" });
  expect(await zoo(connection).getPet(input)).toEqual({ name: "Rex" });
  expect(getPet(connection).draft(input)).toEqual(zoo(connection).getPet.draft(input));
  expect(await listPets(connection).all({}, { limit: 1 })).toEqual([{ name: "Rex" }]);
  expect(requests.slice(0, 2)).toEqual(["GET /api/pets/1", "GET /api/pets/1"]);
});

test("its metadata is what the bound operation has, and tells the scopes without a connection", async () => {
  const { connection } = await openHost();
  expect(getPet.metadata).toMatchObject({ name: "getPet", package: "zoo", method: "GET", credentials: "tenant" });
  expect(getPet(connection).metadata).toBe(getPet.metadata);
  expect(zoo(connection).getPet.metadata).toBe(getPet.metadata);
  expect(requiredScopes(getPet)).toEqual(["PET_READ"]);
  expect(requiredScopes(getPet, listPets)).toEqual(["PET"]);
});

test("missingScopes of a connection takes it", async () => {
  const server = await host((_, response) =>
    json(response, { access_token: "t", "ot-scopes": "PET_READ", expires_in: 60 }),
  );
  const { clientCredentials } = await import("../../src/index.js");
  const credentials = clientCredentials({ clientId: "a", clientSecret: "b" });
  const connection = connect({ hostname: server.origin, credentials });
  expect(await connection.missingScopes(getPet)).toEqual([]);
  expect(await connection.missingScopes(getPet, listPets)).toEqual(["PET"]);
});

test("a service of such operations has them by name, for calls by path as well", async () => {
  const { connection } = await openHost();
  expect(zoo.operations).toEqual({ getPet, listPets });
  expect(Object.keys(zoo(connection))).toEqual(["getPet", "listPets"]);
  expect((await pathClient(definePaths<ZooPaths>(zoo), connection).GET("/api/pets")).data).toEqual({
    content: [{ name: "Rex" }],
  });
});

test("a definition that says too little for its operation does not compile", () => {
  // @ts-expect-error Property 'paging' is missing
  const unpaged = defineOperation<Zoo["listPets"]>(group, { name: "listPets", path: "/api/pets" });
  // @ts-expect-error Property 'name' is missing
  const unnamed = defineOperation<Zoo["getPet"]>(group, { path: "/api/pets/{petId}" });
  // @ts-expect-error it is another operation
  const other: UnboundOperation<Zoo["getPet"]> = listPets;
  // @ts-expect-error Property 'listPets' is missing
  const some = defineService<Zoo>({ ...group, operations: { getPet } });
  expect([unpaged.metadata.name, unnamed.metadata.path, other, some.package].length).toBe(4);
});
