import type { PagedOperation } from "@onetrust-client/core";
import { collect } from "@onetrust-client/tests-support/collect";
import { expect, test } from "vitest";
import { fakeTenant } from "../../src/index.js";
import { open } from "../support/open.js";
import type { Pet, Shop } from "../support/shop.js";
import { training } from "../support/vendor.js";

const herd: Pet[] = Array.from({ length: 120 }, (_, index) => ({ id: `${index}` }));

type List = PagedOperation<[input?: { query: { size: number } }], unknown, Pet>;

const lists: [name: keyof Shop, pick: (pets: Shop) => List, requests: number][] = [
  ["getPets", (pets) => pets.getPets, 3],
  ["getPetsWithPage", (pets) => pets.getPetsWithPage, 3],
  ["getPetsWithMeta", (pets) => pets.getPetsWithMeta, 3],
  // Nothing but an empty page ends a bare list.
  ["getPlainPets", (pets) => pets.getPlainPets, 4],
  ["getPetsByHeader", (pets) => pets.getPetsByHeader, 3],
  ["getPetsByQuery", (pets) => pets.getPetsByQuery, 3],
  ["getAnyPets", (pets) => pets.getAnyPets, 3],
];

test.each(lists)("%s returns every row once, 50 a page whatever size is requested", async (_, pick, requests) => {
  const { tenant, pets } = await open();
  const list = pick(pets);
  tenant.rows(list, herd);
  expect(await collect(list.items({ query: { size: 200 } }))).toEqual(herd);
  expect(tenant.requestsOf(list)).toHaveLength(requests);
});

test("a search takes its token in the body and keeps what it was asked", async () => {
  const { tenant, pets } = await open();
  tenant.rows(pets.searchPets, herd);
  expect(await collect(pets.searchPets.items({ query: { size: 50 }, body: { name: "Rex" } }))).toEqual(herd);
  expect(tenant.requestsOf(pets.searchPets).map(({ body }) => body)).toEqual([
    '{"name":"Rex"}',
    '{"name":"Rex","requestContinuation":"after-50"}',
    '{"name":"Rex","requestContinuation":"after-100"}',
  ]);
});

test.each<[where: string, request: (origin: string, headers: Record<string, string>) => Promise<Response>]>([
  [
    "headers.requestContinuation",
    (origin, headers) =>
      fetch(`${origin}/api/pet/v1/lists/header`, { headers: { ...headers, requestContinuation: "after-50" } }),
  ],
  [
    "query.continuationToken",
    (origin, headers) => fetch(`${origin}/api/pet/v1/lists/query?continuationToken=mine`, { headers }),
  ],
  [
    "body.requestContinuation",
    (origin, headers) =>
      fetch(`${origin}/api/pet/v1/lists/search`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ requestContinuation: "after-20" }),
      }),
  ],
])("a token in %s that the list never gave is refused", async (where, request) => {
  const { tenant, pets } = await open();
  for (const list of [pets.getPetsByHeader, pets.getPetsByQuery, pets.searchPets]) tenant.rows(list, herd);
  const response = await request(tenant.hosts.tenant, { authorization: `Bearer ${tenant.apiKey}` });
  const { errors } = await response.json();
  expect([response.status, errors[0].detail]).toEqual([400, `${where} is not a token that this list gave`]);
});

test("a token stays valid when the rows are replaced", async () => {
  const { tenant, pets } = await open();
  tenant.rows(pets.getPetsByQuery, herd);
  const pages = pets.getPetsByQuery.pages({ query: { size: 50 } });
  await pages.next();
  tenant.rows(pets.getPetsByQuery, herd.slice(0, 60));
  expect((await pages.next()).value?.items).toEqual(herd.slice(50, 60));
});

test("a list whose definition names bounds has pages of these sizes", async () => {
  await using tenant = await fakeTenant({ services: [training] });
  const { listEnrollmentDetails } = training(tenant.connect());
  tenant.rows(listEnrollmentDetails, herd);
  const sizes = async (query: { size?: number }) => (await listEnrollmentDetails({ query, body: [] })).content?.length;
  expect([await sizes({}), await sizes({ size: 100 }), await sizes({ size: 2000 })]).toEqual([10, 100, 120]);
});

test("SCIM counts rows from 1 and may hold fewer of them", async () => {
  const { tenant, pets } = await open();
  tenant.rows(pets.getScimPets, herd.slice(0, 80), { maxSize: 25 });
  expect(await collect(pets.getScimPets.items({ query: { count: "100" } }))).toHaveLength(80);
  const asked = tenant.requestsOf(pets.getScimPets).map(({ url }) => new URL(url, "http://host").searchParams);
  expect(asked.map((query) => query.get("startIndex"))).toEqual([null, "26", "51", "76"]);
});

test("a page says where it stands", async () => {
  const { tenant, pets } = await open({ maxSize: 2 });
  tenant.rows(pets.getPets, herd.slice(0, 3));
  tenant.rows(pets.getPetsWithMeta, herd.slice(0, 3));
  const figures = {
    number: 1,
    size: 2,
    totalElements: 3,
    totalPages: 2,
    numberOfElements: 1,
    first: false,
    last: true,
  };
  const input = { query: { page: 1, size: 99 } };
  expect(await pets.getPets(input)).toEqual({ content: [{ id: "2" }], ...figures });
  expect(await pets.getPetsWithMeta(input)).toEqual({ data: [{ id: "2" }], meta: { page: figures } });
});

test("rows that come later count", async () => {
  const { tenant, pets } = await open();
  const rows: Pet[] = [];
  tenant.rows(pets.getPets, rows);
  expect(await collect(pets.getPets.items())).toEqual([]);
  rows.push({ id: "new" });
  expect(await collect(pets.getPets.items())).toEqual([{ id: "new" }]);
});

test("an operation that is not a list is refused by name", async () => {
  const { tenant, pets } = await open();
  const unpaged = { metadata: pets.getPet.metadata, items: pets.getPets.items };
  expect(() => tenant.rows(unpaged, [])).toThrow(
    "tenant.rows(getPet, …): the operation is not a list. Use tenant.answer.",
  );
});
