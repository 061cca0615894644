import { describe, expect, it } from "vitest";
import { NOT_REVIEWED } from "../../../../src/generate/amend/reviews/idempotency-review.js";
import { NOTHING_WRITTEN } from "../../../../src/generate/emit/catalogue/hand-written.js";
import { generate } from "../../../../src/generate/generate.js";
import { isSafeId } from "../../../../src/model/specs/services.js";
import { planned, things } from "../../../support/definitions/things.js";

async function generated(packageName: string) {
  const reviews = { overlay: { actions: [] }, review: NOT_REVIEWED, paging: {}, failures: {} };
  const service = { id: packageName, package: packageName };
  const definition = things({ type: "object", properties: { a: { type: "string" } } });
  const source = { service, definition, source: { snapshot: "0".repeat(64) }, ...reviews };
  const { services, files } = await generate({ services: [source], names: {}, kinds: [], texts: NOTHING_WRITTEN });
  return { failure: services[0]?.failure, client: files.get(`packages/services/${packageName}/src/index.ts`) };
}

describe("the constant of a service", () => {
  it.each([
    ["eval", "evalApi"],
    ["arguments", "argumentsApi"],
    ["await", "awaitApi"],
    ["undefined", "undefinedApi"],
    ["import", "importApi"],
    ["package", "packageApi"],
    ["operations", "operationsApi"],
    ["paths", "pathsApi"],
  ])("%s, a word that the module keeps for itself, is called %s", async (name, constant) => {
    const { failure, client } = await generated(name);
    expect(failure).toBeUndefined();
    expect(client).toContain(`export const ${constant}: Service<`);
  });

  it.each([
    ["constructor", "every object or function has a member of that name"],
    ["to-string", "every object or function has a member of that name"],
    ["service", "the generated files use that name themselves"],
    ["fetch", "JavaScript or TypeScript has a global of that name"],
  ])("%s, which is taken, is refused by name", async (name, reason) => {
    const { failure, client } = await generated(name);
    expect(failure).toContain(reason);
    expect(failure).toContain("Name the package otherwise in specs/services.json.");
    expect(client).toBeUndefined();
  });
});

describe("the name of a schema", () => {
  it.each(["Operation", "Service", "NoInput", "OneTrustError", "WithRequired", "Promise", "Object"])(
    "is none that generated files or the platform have: %s",
    (name) => {
      const schema = { type: "object", properties: { a: { $ref: `#/components/schemas/${name}` } } } as const;
      const { types } = planned(things(schema, { [name]: { type: "object", properties: { b: { type: "string" } } } }));
      expect(types).not.toContain(name);
      expect(types).toContain(`${name}2`);
    },
  );

  it.each(["constructor", "toString", "__proto__"])("%s is looked up as a name, never as a member", (name) => {
    const others = Object.fromEntries([[name, { type: "object", properties: { b: { type: "string" } } }]]);
    const schema = { type: "object", properties: { a: { $ref: `#/components/schemas/${name}` } } } as const;
    const { types, document } = planned(things(schema, others as never));
    const pascal = { constructor: "Constructor", toString: "ToString", __proto__: "Proto" };
    const [, expected = ""] = Object.entries(pascal).find(([key]) => key === name) ?? ["", "Proto"];
    expect(types).toContain(expected);
    expect(Object.keys(document.components?.schemas ?? {})).toContain(expected);
  });
});

describe("an id", () => {
  it.each(["con", "prn", "aux", "nul", "com1", "lpt9"])("%s, a device of Windows, is not safe", (id) => {
    expect(isSafeId(id)).toBe(false);
  });

  it.each(["consent", "console", "com", "auxiliary"])("%s is", (id) => {
    expect(isSafeId(id)).toBe(true);
  });
});
