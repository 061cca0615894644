import { describe, expect, it } from "vitest";
import { mergeEqualSchemas } from "../../../../src/generate/plan/schemas/merge-equal-schemas.js";
import { withReachedSchemas } from "../../../../src/generate/plan/schemas/reached-schemas.js";
import type { Definition, Schema } from "../../../../src/model/openapi.js";
import { planned, things } from "../../../support/definitions/things.js";

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const names = ({ components }: Definition) => Object.keys(components?.schemas ?? {});
const sort: Schema = { type: "object", properties: { sorted: { type: "boolean" } } };

describe("equal schemas", () => {
  it("of one name in several modules and views are one, also what refers to them", () => {
    const holder = (name: string): Schema => ({ properties: { sort: to(name) } });
    const described = { ...sort, description: "How rows are sorted." };
    const { type: _, ...untyped } = sort;
    const merged = mergeEqualSchemas(
      things(to("B-Two_Page"), {
        "A-One_Sort": described,
        "B-Two_Sort": untyped,
        "B-Two_SortDto_Simple": sort,
        "A-One_Page": holder("A-One_Sort"),
        "B-Two_Page": holder("B-Two_Sort"),
      }),
    );
    expect(names(merged).toSorted()).toEqual(["A-One_Page", "A-One_Sort", "SentThing", "Thing"]);
    expect(merged.components?.schemas?.Thing).toEqual(to("A-One_Page"));
  });

  it("stay two where they say something else, or are called otherwise", () => {
    const other: Schema = { type: "object", properties: { sorted: { type: "string" } } };
    const definition = things(sort, { "A-One_Sort": sort, "B-Two_Sort": other, "B-Two_Order": sort });
    expect(mergeEqualSchemas(definition)).toEqual(definition);
  });
});

describe("schemas that nothing reaches", () => {
  const definition = things(
    { properties: { near: to("Near") } },
    { Near: to("Far"), Far: sort, Lost: to("Lone"), Lone: sort },
  );

  it("are left out", () => {
    expect(names(withReachedSchemas(definition))).toEqual(["Thing", "SentThing", "Near", "Far"]);
  });

  it("are no exported type", () => {
    const { types } = planned(definition);
    expect(types).toContain("Far");
    expect(types).not.toContain("Lost");
    expect(types).not.toContain("Lone");
  });

  it("do not count what only a failure holds", () => {
    const get = {
      summary: "Get Thing",
      responses: { 404: { description: "", content: { "application/json": { schema: to("Lost") } } } },
    };
    expect(names(withReachedSchemas({ ...definition, paths: { "/api/things": { get } } }))).toEqual([]);
  });
});
