import { describe, expect, it } from "vitest";
import { defaultAnswer } from "../../../../src/generate/amend/kinds/operations/default-answer.js";
import { emptyAnswer } from "../../../../src/generate/amend/kinds/operations/empty-answer.js";
import { headingNames } from "../../../../src/generate/amend/kinds/operations/heading-names.js";
import type { NameMap, Operation, Parameter, Schema } from "../../../../src/model/openapi.js";
import { operationMendedBy } from "../../../support/definitions/mended.js";

const PLACE = "#/paths/~1api~1shop~1v1~1orders/post";
const json = { "application/json": { schema: { type: "string" } } } as const;
const full = { description: "", content: json };
const empty = { description: "" };

describe("an answer under default", () => {
  it("is the success where no other is declared", () => {
    expect(operationMendedBy(defaultAnswer, { responses: { default: full, 404: empty } })).toEqual({
      operation: { responses: { 200: full, 404: empty } },
      places: [`${PLACE}/responses/default`],
    });
  });

  it.each<[string, Operation]>([
    ["a success is declared", { responses: { 204: empty, default: full } }],
    ["nothing stands there", { responses: { 404: empty } }],
    ["no answer is declared", {}],
  ])("is left alone where %s", (_, given) => {
    expect(operationMendedBy(defaultAnswer, given)).toEqual({ operation: given, places: [] });
  });
});

describe("an answer without content", () => {
  it("declares none", () => {
    expect(operationMendedBy(emptyAnswer, { responses: { 200: full, 204: full, 205: full } })).toEqual({
      operation: { responses: { 200: full, 204: empty, 205: empty } },
      places: [`${PLACE}/responses/204`, `${PLACE}/responses/205`],
    });
  });

  it("is left alone where it declares none", () => {
    const given: Operation = { responses: { 200: full, 204: empty } };
    expect(operationMendedBy(emptyAnswer, given)).toEqual({ operation: given, places: [] });
  });
});

describe("a heading", () => {
  const answering = (content: NameMap<object>): Operation => ({ responses: { 200: { description: "", content } } });
  const heading = "Order Only - application/json";

  it.each<[string, NameMap<object>, NameMap<object>]>([
    ["goes where the media type stands beside it", { ...json, [heading]: {} }, json],
    ["gives its media type where it is all that there is", { [heading]: json["application/json"] }, json],
  ])("%s", (_, given, want) => {
    expect(operationMendedBy(headingNames, answering(given))).toEqual({
      operation: answering(want),
      places: [`${PLACE}/responses/200/content/Order Only - application~1json`],
    });
  });

  it.each(["*/*", "application/vnd.acme+json", "application/json;charset=utf-8"])("is told from %s", (type) => {
    const given = answering({ [type]: {} });
    expect(operationMendedBy(headingNames, given)).toEqual({ operation: given, places: [] });
  });

  const page: Parameter = { name: "page", in: "query", schema: { type: "integer" } };
  const group: Parameter = { name: "Pageable information", in: "query", schema: { $ref: "#/components/schemas/Page" } };
  const schemas = (names: readonly string[]): NameMap<Schema> => ({
    Page: { type: "object", properties: Object.fromEntries(names.map((name) => [name, {}])) },
  });

  it("of parameters goes where each of them is declared", () => {
    expect(operationMendedBy(headingNames, { parameters: [page, group] }, schemas(["page"]))).toEqual({
      operation: { parameters: [page] },
      places: [`${PLACE}/parameters/1`],
    });
  });

  it("of parameters stays where one of them is not declared", () => {
    const given: Operation = { parameters: [page, group] };
    expect(operationMendedBy(headingNames, given, schemas(["page", "size"]))).toEqual({ operation: given, places: [] });
  });
});
