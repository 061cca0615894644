import { connect } from "@onetrust-client/core";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, expectTypeOf, test, vi } from "vitest";
import { stub } from "../../src/index.js";
import { portal, shop } from "../support/shop.js";
import { bulkExport, training } from "../support/vendor.js";

const onetrust = connect({ hostname: "app-eu.onetrust.com" });
const pets = shop(onetrust);

test("a stub answers without a server, and keeps the requests that it got", async () => {
  const getPet = stub(pets.getPet, ({ path }) => ({ id: path.petId, name: "Rex" }));
  expect(await getPet({ path: { petId: "p/1" }, query: { tag: ["a", "b"] } })).toEqual({ id: "p/1", name: "Rex" });
  expect(getPet.requests).toMatchObject([
    { operation: "getPet", host: "tenant", method: "GET", url: "/api/pet/v1/pets/p%2F1?tag=a&tag=b", body: "" },
  ]);
  expectTypeOf(getPet).toMatchTypeOf<typeof pets.getPet>();
  expect(getPet.metadata).toEqual(pets.getPet.metadata);
});

test("a stub takes a value, a Response, or nothing", async () => {
  const { getBulkExportStatus } = bulkExport(onetrust);
  expect(await stub(pets.getPet, { name: "Rex" })({ path: { petId: "1" } })).toEqual({ name: "Rex" });
  const missing = stub(pets.getPet, Response.json({ code: "NO_PET" }, { status: 404 }));
  expect(await rejection(missing({ path: { petId: "1" } }))).toMatchObject({ status: 404, codes: ["NO_PET"] });
  const id = "00000000-0000-4000-8000-000000000001";
  expect(await stub(getBulkExportStatus)({ path: { id } })).toMatchObject({ startDate: "2019-08-24" });
  expect(() => stub(pets.getPet)).toThrow("sample(getPet): no definition of the vendor has");
});

test("a stub of a list has its methods; an array is its rows", async () => {
  const herd = Array.from({ length: 45 }, (_, index) => ({ id: `${index}` }));
  const getPets = stub(pets.getPets, herd);
  expect(await getPets.all()).toEqual(herd);
  expect(getPets.requests).toHaveLength(3);
  expect(await stub(pets.searchPets, herd).all({ body: { name: "Rex" } })).toEqual(herd);
  expect(await stub(pets.getScimPets, herd).all()).toEqual(herd);
  const page = { content: [{ id: "7" }], totalPages: 1 };
  expect(await stub(pets.getPets, page)()).toEqual(page);
  // Without an answer, the list has the one row of the sample.
  expect(await stub(training(onetrust).listEnrollmentDetails).all({ body: [] })).toHaveLength(1);
});

test("a stub refuses what the service refuses", async () => {
  const createBulkExport = stub(bulkExport(onetrust).createBulkExport, { id: "1" });
  const error = await rejection(createBulkExport({ body: { exportType: "COOKIE_RECEIPTS" } }));
  expect(error).toMatchObject({ kind: "http", status: 400, outcome: "refused" });
  expect(error.message).toContain("body must have required property 'endDate'");
});

test("what a function throws stands in the message", async () => {
  const getPet = stub(pets.getPet, () => {
    throw new Error("name expected");
  });
  const error = await rejection(getPet({ path: { petId: "1" } }));
  expect(error.message).toContain("The function that answers getPet threw: Error: name expected");
});

test("a stub repeats nothing, and works for public hosts, forms and vi.fn", async () => {
  const down = stub(pets.getNote, new Response(null, { status: 503 }));
  await rejection(down());
  expect(down.requests).toHaveLength(1);
  const register = stub(portal(onetrust).register, ({ body }) => ({ ...body, id: "r-1" }));
  expect(await register({ body: { name: "Rex" } })).toEqual({ name: "Rex", id: "r-1" });
  const uploadPhoto = stub(pets.uploadPhoto, async ({ body }) => ({ id: await body.file.text() }));
  const body = { file: new Blob(["bytes"]), about: { petId: "1" } };
  expect(await uploadPhoto({ body })).toEqual({ id: "bytes" });
  const spy = vi.fn(stub(pets.getPet, { name: "Rex" }));
  await spy({ path: { petId: "1" } });
  expect(spy).toHaveBeenCalledWith({ path: { petId: "1" } });
});

test("the answer is checked against the operation", () => {
  const wrong = () => {
    // @ts-expect-error: no pet has it
    stub(pets.getPet, { fur: "brown" });
    // @ts-expect-error: no row has it
    stub(pets.getPets, [{ fur: "brown" }]);
    // @ts-expect-error: values arrive as text
    stub(pets.getPet, ({ query }) => ({ id: query.size.toFixed() }));
  };
  expect(wrong).toBeTypeOf("function");
});
