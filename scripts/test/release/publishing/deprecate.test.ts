import { expect, it } from "vitest";
import { deprecateAll, deprecationLines } from "../../../src/release/publishing/deprecate.js";
import type { Registry } from "../../../src/release/publishing/npm-registry.js";
import { packed } from "../../support/packed.js";

const GONE =
  "OneTrust has not published this definition since 2030-01-01. The package stays as it is and gets no news.";

/** A registry in memory: marks by package and version. */
function registry(
  marks: Record<string, Record<string, string | undefined>>,
  refuse?: string,
): Registry & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    versionsOf: async (name) => new Map(Object.entries(marks[name] ?? {})),
    publish: async () => {},
    deprecate: async (name, message) => {
      asked.push(name);
      if (refuse !== undefined) throw new Error(refuse);
      for (const version of Object.keys(marks[name] ?? {}))
        marks[name] = { ...marks[name], [version]: message || undefined };
    },
  };
}

it("marks every version of a package whose definition vanished, once", async () => {
  const packages = [packed("core"), packed("fish", { deprecated: GONE })];
  const npm = registry({ core: { "0.1.0": undefined }, fish: { "0.1.0": undefined, "0.1.1": GONE } });
  expect(await deprecateAll(packages, npm)).toEqual([{ name: "fish", message: GONE }]);
  expect(await npm.versionsOf("fish")).toEqual(
    new Map([
      ["0.1.0", GONE],
      ["0.1.1", GONE],
    ]),
  );
  expect(await deprecateAll(packages, npm)).toEqual([]);
  expect(npm.asked).toEqual(["fish"]);
});

it("takes its own mark away when the definition is back, and leaves a person's", async () => {
  const packages = [packed("fish"), packed("pets")];
  const npm = registry({ fish: { "0.1.0": GONE }, pets: { "0.1.0": "Has a bug; use 0.1.1." } });
  expect(await deprecateAll(packages, npm)).toEqual([{ name: "fish", message: "" }]);
  expect(npm.asked).toEqual(["fish"]);
  expect(await deprecateAll(packages, npm)).toEqual([]);
});

it("where npm refuses, says what a person is to run, and goes on", async () => {
  const packages = [packed("fish", { deprecated: GONE }), packed("cats", { deprecated: GONE })];
  const npm = registry({ fish: { "0.1.0": undefined }, cats: { "0.1.0": undefined } }, "ENEEDAUTH");
  const lines = deprecationLines(await deprecateAll(packages, npm));
  expect(npm.asked).toEqual(["fish", "cats"]);
  expect(lines[0]).toBe(
    `  fish: the versions published earlier are not marked yet. An owner of the scope runs: npm deprecate fish "${GONE}" (ENEEDAUTH)`,
  );
  expect(lines).toHaveLength(2);
});
