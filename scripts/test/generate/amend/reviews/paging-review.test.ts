import { describe, expect, it } from "vitest";
import { pagingFindings, parsePagingReview } from "../../../../src/generate/amend/reviews/paging-review.js";
import { itemOf } from "../../../../src/generate/plan/operations/item.js";
import type { Definition, Schema } from "../../../../src/model/openapi.js";
import { sourceOperations } from "../../../../src/model/source-operations.js";
import { petStore } from "../../../support/definitions/pet-store.js";

const read = (text: string) => parsePagingReview(text, "a.yaml");

describe("a paging review", () => {
  it("gives the common ways by name and the others in full", () => {
    const token = { by: "token", items: "data", token: ["next"], into: { part: "body", name: "next" } };
    expect(
      read(`GET /a: page
GET /b: page-object
GET /c: data-meta
GET /d: list
GET /e: scim
GET /f: any
GET /g: { by: page, items: Purposes }
POST /h: ${JSON.stringify(token)}`),
    ).toEqual({
      "GET /a": { by: "page", items: "content", info: "" },
      "GET /b": { by: "page", items: "content", info: "page" },
      "GET /c": { by: "page", items: "data", info: "meta.page" },
      "GET /d": { by: "page", items: "" },
      "GET /e": { by: "index" },
      "GET /f": { by: "any" },
      "GET /g": { by: "page", items: "Purposes" },
      "POST /h": token,
    });
  });

  it.each([
    "GET /a: pages",
    "GET /a: { by: page }",
    "GET /a: { by: token, items: data, token: [next], into: { part: cookie, name: next } }",
    "GET /a: { by: token, items: data, token: next, into: { part: query, name: next } }",
    "GET /a: { by: any, items: data }",
    "GET /a: { by: page, items: data, infos: meta }",
  ])("refuses %s", (text) => {
    expect(() => read(text)).toThrow("a.yaml: GET /a: expected one of page, page-object,");
  });

  it("names what it and the definition do not share", () => {
    const operations = sourceOperations(petStore);
    const found = (text: string, hasRows = true) => pagingFindings(read(text), operations, () => hasRows);
    expect(found("GET /gone: page")).toEqual([
      "the paging review speaks of GET /gone, which the definition lacks",
      'GET /api/pets/v1/pets takes a page, and specs/paging does not say how its pages come; add "GET /api/pets/v1/pets: <page | page-object | data-meta | list | scim | any>" to its file there',
    ]);
    expect(found("GET /api/pets/v1/pets: list")).toEqual([]);
    expect(found("GET /api/pets/v1/pets: any", false)).toEqual([]);
    expect(found("GET /api/pets/v1/pets: list", false)).toEqual([
      "specs/paging says where the rows of GET /api/pets/v1/pets are, and the definition has no list there",
    ]);
  });
});

describe("the item of a page", () => {
  const item = (schema: Schema, way: string, schemas: Record<string, Schema> = {}) => {
    const responses = { 200: { description: "", content: { "application/json": { schema } } } };
    const definition: Definition = { ...petStore, paths: { "/a": { get: { responses } } }, components: { schemas } };
    const [source] = sourceOperations(definition);
    const paging = read(`GET /a: ${way}`)["GET /a"];
    if (source === undefined || paging === undefined) throw new Error("The fixture lacks its operation.");
    return itemOf(source, { definition, paging, name: "GetAItem" });
  };
  const pet = { $ref: "#/components/schemas/Pet" };
  const list = { type: "array", items: pet } as const;

  it("is found through references, parts and nested properties", () => {
    expect(item(list, "list")).toEqual({ type: "Pet" });
    expect(item({ properties: { content: list } }, "page")).toEqual({ type: "Pet" });
    expect(
      item({ properties: { documents: { properties: { data: list } } } }, "{ by: page, items: documents.data }"),
    ).toEqual({
      type: "Pet",
    });
    const schemas = {
      Page: { allOf: [{ type: "object" }, { $ref: "#/components/schemas/Rows" }] },
      Rows: { properties: { Resources: list } },
    } as const;
    expect(item({ $ref: "#/components/schemas/Page" }, "scim", schemas)).toEqual({ type: "Pet" });
  });

  it("gets a name of its own where it is spelled out, and is unknown where it is not", () => {
    const inline = { type: "object", properties: { id: { type: "string" } } } as const;
    expect(item({ type: "array", items: inline }, "list")).toEqual({ type: "GetAItem", schema: inline });
    expect(item({ type: "object" }, "page")).toEqual({ type: "unknown" });
    expect(item(list, "any")).toEqual({ type: "Pet" });
  });
});
