import type { PagingDefinition } from "@onetrust-client/core";
import { describe, expect, it } from "vitest";
import type { RowReview } from "../../../../src/generate/amend/reviews/row-review.js";
import { plan } from "../../../../src/generate/plan/plan.js";
import type { Definition, Operation, Schema } from "../../../../src/model/openapi.js";

const answer = (summary: string, schema: Schema): Operation => ({
  operationId: summary,
  summary,
  responses: { "200": { description: "", content: { "application/json": { schema } } } },
});
const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const byPage = { by: "page", items: "content", info: "" } as const;
const search = "POST /api/zoo/v1/animals/search";
const one = "GET /api/zoo/v1/animals/{animalId}";

const zoo: Definition = {
  openapi: "3.1.0",
  info: { title: "Zoo", version: "1" },
  servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
  paths: {
    "/api/zoo/v1/animals/search": { post: answer("Search Animals", named("Page")) },
    "/api/zoo/v1/animals/{animalId}": { get: answer("Get Animal", named("AnimalInformation")) },
    "/api/zoo/v1/houses/{houseId}/animals/pages": { post: answer("Get List of Housed Animals", named("Page")) },
    "/api/zoo/v1/keepers/search": { post: answer("Search Keepers", named("Page")) },
    "/api/zoo/v1/tickets": { get: answer("Get List of Tickets", named("TicketDto")) },
  },
  components: {
    schemas: {
      Page: {
        type: "object",
        properties: { content: { type: "array", items: { type: "object" } }, last: { type: "boolean" } },
      },
      Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      AnimalInformation: {
        allOf: [named("Named"), { type: "object", required: ["legs"], properties: { legs: { type: "integer" } } }],
      },
      TicketDto: { type: "object", required: ["price"], properties: { price: { type: "number" } } },
    },
  },
};

const paging: Readonly<Record<string, PagingDefinition>> = {
  [search]: byPage,
  "POST /api/zoo/v1/houses/{houseId}/animals/pages": byPage,
  "POST /api/zoo/v1/keepers/search": byPage,
  "GET /api/zoo/v1/tickets": { by: "any" },
};

const planned = (definition = zoo, rows: RowReview = {}) =>
  plan({
    service: { id: "zoo", package: "zoo" },
    definition,
    pinned: { operations: {}, schemas: {} },
    review: { safe: {}, unsafe: {} },
    paging,
    failures: {},
    rows,
    referenceIds: new Set(),
  });

const types = (decided: ReturnType<typeof plan>) =>
  Object.fromEntries(decided.operations.flatMap(({ name, output, item }) => (item ? [[name, [output, item]]] : [])));
const schema = (name: string, decided = planned()) => decided.document.components?.schemas?.[name];

describe("rows of which the definition says only that they are objects", () => {
  it("are the single resource of the same collection, with the page around them", () => {
    expect(types(planned())).toMatchObject({
      searchAnimals: ["AnimalRowPage", "AnimalRow"],
      listHousedAnimals: ["AnimalRowPage", "AnimalRow"],
    });
    expect(schema("AnimalRowPage")?.properties).toMatchObject({
      last: {},
      content: { type: ["array", "null"], items: named("AnimalRow") },
    });
  });

  it("promise no part of it, and allow others", () => {
    expect(schema("AnimalRow")).toEqual({
      type: "object",
      properties: { name: { type: ["string", "null"] }, legs: { type: ["integer", "null"], title: "Integer." } },
      additionalProperties: true,
    });
    expect(schema("Animal")?.allOf).toMatchObject([named("Named"), { required: ["legs"] }]);
  });

  it("are what the definition declares in place of a page whose shape is unknown", () => {
    expect(types(planned()).listTickets).toEqual(["unknown", "TicketRow"]);
    expect(schema("TicketRow")).toMatchObject({ properties: { price: { type: ["number", "null"] } } });
  });

  it("stay unknown where there is no such resource, or where two differ", () => {
    expect(types(planned()).searchKeepers).toEqual(["Page", "unknown"]);
    const second = { get: answer("Get Old Animal", named("TicketDto")) };
    const paths = { ...zoo.paths, "/api/zoo/v1/archive/animals/{animalId}": second };
    expect(types(planned({ ...zoo, paths })).searchAnimals).toEqual(["Page", "unknown"]);
  });

  it("are not taken from another part of the API", () => {
    const { "/api/zoo/v1/animals/{animalId}": single = {}, ...others } = zoo.paths;
    const paths = { ...others, "/api/zoo/v2/animals/{animalId}": single };
    expect(types(planned({ ...zoo, paths })).searchAnimals).toEqual(["Page", "unknown"]);
  });

  it("are what a person found out", () => {
    const keepers = { "POST /api/zoo/v1/keepers/search": { of: one, because: "the example" } };
    expect(types(planned(zoo, keepers)).searchKeepers).toEqual(["AnimalRowPage", "AnimalRow"]);
    const nothing = { [search]: { because: "the rows differ from it" } };
    expect(types(planned(zoo, nothing)).searchAnimals).toEqual(["Page", "unknown"]);
  });

  it("keep the type that the definition gives them", () => {
    const listed = {
      ...zoo.components?.schemas,
      Page: { type: "object", properties: { content: { type: "array", items: named("TicketDto") } } },
    } as const;
    expect(types(planned({ ...zoo, components: { schemas: listed } })).searchAnimals).toEqual(["Page", "Ticket"]);
  });

  it("leave a schema alone that has the name of the row", () => {
    const taken = { ...zoo.components?.schemas, AnimalInformationRow: named("Named") };
    expect(types(planned({ ...zoo, components: { schemas: taken } })).searchAnimals).toEqual(["Page", "unknown"]);
  });
});
