import { describe, expect, it } from "vitest";
import type { Definition, Schema } from "../../src/model/openapi.js";
import { NO_EVIDENCE } from "../../src/model/specs/evidence.js";
import { inCommittedOrder } from "../../src/sync/order-of-values.js";
import { renamedSchemas } from "../../src/sync/renamed-schemas.js";

const definition = (schemas: Record<string, Schema>): Definition => ({
  openapi: "3.1.1",
  info: { title: "Things", version: "1.0" },
  paths: {},
  components: { schemas },
});
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const owner: Schema = { type: "object", properties: { id: { type: "string" } } };
const pet = (of: string): Schema => ({ type: "object", properties: { owner: ref(of), name: { type: "string" } } });

describe("schemas that were renamed", () => {
  it.each<[string, Record<string, Schema>, Record<string, Schema>, Record<string, string>]>([
    ["one", { A: owner }, { B: owner }, { A: "B" }],
    ["one, and one that refers to it", { A: owner, P: pet("A") }, { B: owner, Q: pet("B") }, { A: "B", P: "Q" }],
    ["none where the shape differs", { A: owner }, { B: pet("C"), C: owner }, { A: "C" }],
    ["none where two have the shape", { A: owner }, { B: owner, C: owner }, {}],
    ["none where two had it", { A: owner, B: owner }, { C: owner }, {}],
    [
      "none where what is referred to is another one",
      { A: owner, P: pet("A") },
      { B: { type: "string" }, Q: pet("B") },
      {},
    ],
    ["none where the old one is still there", { A: owner }, { A: owner, B: owner }, {}],
  ])("%s", (_, before, after, renamed) => {
    expect(Object.fromEntries(renamedSchemas(definition(before), definition(after)))).toEqual(renamed);
  });
});

describe("enum values in another order", () => {
  const raw = { url: "http://127.0.0.1/", body: new Uint8Array() };
  const fresh = (values: string[], more: Record<string, Schema> = {}) => {
    const now = definition({ A: { enum: values }, ...more });
    return { raw, definition: now, text: JSON.stringify(now), evidence: NO_EVIDENCE, findings: [] };
  };

  it("change nothing: the committed snapshot stays", () => {
    const before = fresh(["a", "b"]).text;
    expect(inCommittedOrder(before, fresh(["b", "a"])).text).toBe(before);
  });

  it("come along with a change", () => {
    const now = fresh(["b", "a"], { B: owner });
    expect(inCommittedOrder(fresh(["a", "b"]).text, now)).toBe(now);
    expect(inCommittedOrder(fresh(["a", "b"]).text, fresh(["b", "a", "c"])).text).toContain('"c"');
    expect(inCommittedOrder(undefined, now)).toBe(now);
  });
});
