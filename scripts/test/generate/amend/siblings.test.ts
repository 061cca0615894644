import { describe, expect, it } from "vitest";
import { parseOverlay } from "../../../src/generate/amend/overlay.js";
import { type CorrectedService, missedSiblings } from "../../../src/generate/amend/siblings.js";
import { readInputs } from "../../../src/generate/inputs.js";
import type { NameMap, Operation, Schema } from "../../../src/model/openapi.js";
import { repository } from "../../support/checkout.js";
import { definitionOf } from "../../support/definitions/mended.js";

const kinds = [{ id: "wrong", title: "Wrong", says: "one", does: "two", evidence: "seen", effect: "felt" }];

function service(name: string, schemas: NameMap<Schema>, target?: string, operation: Operation = {}): CorrectedService {
  const action = `  - target: ${target}\n    x-kind: wrong\n    remove: true\n`;
  const text = `overlay: 1.0.0\nactions:${target === undefined ? " []" : `\n${action}`}\n`;
  return { package: name, definition: definitionOf(operation, schemas), overlay: parseOverlay(text, name, kinds) };
}

describe("the siblings of a correction", () => {
  const order = (required: readonly string[], more: NameMap<Schema> = {}): Schema => ({
    type: "object",
    properties: { id: { type: "string" }, price: { type: "number" }, ...more },
    required,
  });
  const target = "$.components.schemas.Order.required[?@ == 'price']";
  const corrected = service("shop", { Order: order(["id", "price"]) }, target);
  const siblings = (...others: CorrectedService[]) =>
    missedSiblings([corrected, ...others]).flatMap((missed) => missed.siblings);

  it.each<[string, NameMap<Schema>, readonly string[]]>([
    [
      "are in schemas of the same name, the vendor's prefix aside",
      { "Sales-Module_Order": order(["price"], { size: {} }) },
      ["sales #/components/schemas/Sales-Module_Order/required/1"],
    ],
    [
      "are in schemas with the same properties",
      { Purchase: order(["id", "price"]) },
      ["sales #/components/schemas/Purchase/required/1"],
    ],
    ["are not where the defect is not", { Order: order(["id"]) }, []],
    ["are not in other schemas", { Invoice: order(["price"], { day: {} }) }, []],
  ])("%s", (_, schemas, want) => {
    expect(siblings(service("sales", schemas))).toEqual(want);
  });

  it("are not where they are corrected as well", () => {
    expect(siblings(service("sales", { Order: order(["price"]) }, target))).toEqual([]);
  });

  it("are in operations with the same parameters", () => {
    const listing = (page: string): Operation => ({
      parameters: [{ name: page, in: "query", schema: { type: "integer" } }],
      responses: { 200: { description: "", content: { "application/json": { schema: { type: "string" } } } } },
    });
    const at = "$.paths['/api/shop/v1/orders'].post.responses['200'].content['application/json'][?@.type == 'string']";
    const missed = missedSiblings([
      service("shop", {}, at, listing("page")),
      service("sales", {}, undefined, listing("page")),
      service("stock", {}, undefined, listing("size")),
    ]);
    expect(missed.map(({ package: name, siblings: found }) => [name, found])).toEqual([
      ["shop", ["sales #/paths/~1api~1shop~1v1~1orders/post/responses/200/content/application~1json/schema"]],
    ]);
  });
});

describe("the committed corrections", () => {
  it("miss no sibling without a reason, and have no reason without a sibling", async () => {
    const { services } = await readInputs(repository);
    const corrected = services.map(({ service: { package: name }, ...source }) => ({ package: name, ...source }));
    const missed = missedSiblings(corrected);
    const unexplained = missed.filter(({ action }) => action.siblings === undefined);
    expect(
      unexplained.map(({ package: name, action, siblings }) => ({ package: name, target: action.target, siblings })),
      "Correct these places as well, or say under x-siblings of the action why they are right",
    ).toEqual([]);
    const explained = corrected.flatMap(({ overlay }) =>
      overlay.actions.filter(({ siblings }) => siblings !== undefined),
    );
    expect(
      explained.filter((action) => !missed.some((each) => each.action === action)).map(({ target }) => target),
    ).toEqual([]);
  }, 120_000);
});
