import { describe, expect, it } from "vitest";
import { joinedValues } from "../../../../src/generate/amend/kinds/enums/joined-values.js";
import { listEnums } from "../../../../src/generate/amend/kinds/enums/list-enums.js";
import { printedValues } from "../../../../src/generate/amend/kinds/enums/printed-values.js";
import { textEnums } from "../../../../src/generate/amend/kinds/enums/text-enums.js";
import type { Schema } from "../../../../src/model/openapi.js";
import { schemaMendedBy } from "../../../support/definitions/mended.js";

const HERE = ["#/components/schemas/S"];

describe("an enum of texts", () => {
  it.each<[string, Schema, Schema]>([
    ["of an integer holds integers", { type: "integer", enum: ["1", "7"] }, { type: "integer", enum: [1, 7] }],
    ["of a number holds numbers", { type: "number", enum: ["0.5", 2] }, { type: "number", enum: [0.5, 2] }],
    ["of a boolean says nothing", { type: "boolean", enum: ["true", "false"] }, { type: "boolean" }],
    ["keeps its null", { type: "integer", enum: ["1", null] }, { type: "integer", enum: [1, null] }],
    [
      "of an object with properties goes",
      { type: "object", properties: { a: {} }, enum: ["a"] },
      { type: "object", properties: { a: {} } },
    ],
    [
      "that are no integers leaves nothing that is sure",
      { type: "integer", format: "int32", enum: ["A"] },
      { format: "int32" },
    ],
    ["that are no booleans leaves nothing that is sure", { type: "boolean", enum: ["yes", "no"] }, {}],
    ["with a fraction is no integer", { type: "integer", enum: ["1.5"] }, {}],
  ])("%s", (_, given, want) => {
    expect(schemaMendedBy(textEnums, given)).toEqual({ schema: want, places: HERE });
  });

  it.each<[string, Schema]>([
    ["a text", { type: "string", enum: ["1", "7"] }],
    ["numbers of a number", { type: "integer", enum: [1, 7] }],
    ["a text or a number", { type: ["integer", "string"], enum: ["1", 7] }],
    ["nothing said of the type", { enum: ["1"] }],
  ])("leaves alone %s", (_, given) => {
    expect(schemaMendedBy(textEnums, given)).toEqual({ schema: given, places: [] });
  });
});

describe("an enum beside a list", () => {
  it.each<[string, Schema, Schema]>([
    [
      "describes its elements",
      { type: "array", items: { type: "string", maxLength: 5 }, enum: ["AIG", "AA"] },
      { type: "array", items: { type: "string", maxLength: 5, enum: ["AIG", "AA"] } },
    ],
    [
      "describes elements of which nothing else is said",
      { type: "array", enum: ["A"] },
      { type: "array", items: { type: "string", enum: ["A"] } },
    ],
    [
      "adds nothing to an enum of the elements",
      { type: "array", items: { enum: ["A", "B"] }, enum: ["A"] },
      { type: "array", items: { type: "string", enum: ["A", "B"] } },
    ],
  ])("%s", (_, given, want) => {
    expect(schemaMendedBy(listEnums, given)).toEqual({ schema: want, places: HERE });
  });

  it("may hold lists", () => {
    const given: Schema = { type: "array", items: { type: "string" }, enum: [["A"], ["A", "B"]] };
    expect(schemaMendedBy(listEnums, given)).toEqual({ schema: given, places: [] });
  });
});

describe("values in one text", () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ["are taken apart", ["ADVANCED, BASIC"], ["ADVANCED", "BASIC"]],
    ["need no space", ["Risks,Assets"], ["Risks", "Assets"]],
    ["are constants where other values stand beside them", ["A_1, B_2", "C"], ["A_1", "B_2", "C"]],
    ["come once", ["A, B", "B"], ["A", "B"]],
  ])("%s", (_, given, want) => {
    expect(schemaMendedBy(joinedValues, { enum: given })).toEqual({ schema: { enum: want }, places: HERE });
  });

  it.each<[string, readonly unknown[]]>([
    ["an order of rows", ["createdDate,desc"]],
    ["orders of rows", ["name, asc", "name, desc"]],
    ["a sentence", ["Not found, try again."]],
    ["a value with a comma among others", ["first, second", "third"]],
    ["numbers", [1, 2]],
  ])("leaves alone %s", (_, given) => {
    expect(schemaMendedBy(joinedValues, { enum: given })).toEqual({ schema: { enum: given }, places: [] });
  });
});

describe("what Java prints", () => {
  it.each<[string, Schema, Schema]>([
    [
      "becomes the name of the constant, once",
      { enum: ["FilterOperator.EQ(description=Equals)", "LT(description=LessThan)", "EQ"] },
      { enum: ["EQ", "LT"] },
    ],
    ["goes where it has no name", { enum: ["com.acme.Filter@1f3a9c", "EQ"] }, { enum: ["EQ"] }],
    ["leaves no empty enum", { type: "string", enum: ["Filter(name=a, size=2)"] }, { type: "string" }],
    ["is no default", { type: "string", default: "[Ljava.lang.String;@7a1b2c" }, { type: "string" }],
    ["names a default", { type: "string", default: "Mode.FAST(cost=2)" }, { type: "string", default: "FAST" }],
  ])("%s", (_, given, want) => {
    expect(schemaMendedBy(printedValues, given)).toEqual({ schema: want, places: HERE });
  });

  it.each<[string, Schema]>([
    ["a value with parentheses", { enum: ["Delete (soft)", "Not started (default)"] }],
    ["a value that comes twice", { enum: ["A", "A"] }],
    ["a default with a domain", { default: "info@acme.example" }],
    ["a default of another type", { default: 3 }],
  ])("leaves alone %s", (_, given) => {
    expect(schemaMendedBy(printedValues, given)).toEqual({ schema: given, places: [] });
  });
});
