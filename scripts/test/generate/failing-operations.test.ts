import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { generateLines } from "../../src/commands/generate.js";
import { runGenerate } from "../../src/commands/run-generate.js";
import { failingOperations } from "../../src/generate/failing-operations.js";
import type { Definition } from "../../src/model/openapi.js";
import { petStore } from "../support/definitions/pet-store.js";
import { workspace } from "../support/workspace.js";

const keys = Array.from({ length: 64 }, (_, index) => `GET /${index}`);

/** A service that fails if one of these operations is in it, and how often it was attempted. */
function failingWith(bad: readonly string[]) {
  const attempts: number[] = [];
  const attempt = async (leftOut: ReadonlyMap<string, string>) => {
    attempts.push(keys.length - leftOut.size);
    const found = bad.find((key) => !leftOut.has(key));
    if (found !== undefined) throw new Error(`${found} is bad`);
  };
  return { attempt, attempts };
}

describe("operations that make a service fail", () => {
  it("are found by halving, each with its reason", async () => {
    const { attempt, attempts } = failingWith(["GET /5", "GET /40"]);
    expect(await failingOperations(keys, attempt)).toEqual(
      new Map([
        ["GET /5", "could not be planned: GET /5 is bad"],
        ["GET /40", "could not be planned: GET /40 is bad"],
      ]),
    );
    expect(attempts.length).toBeLessThan(keys.length / 2);
  });

  it("are not named where the service fails with each, with several together, or with most of them", async () => {
    const always = async () => {
      throw new Error("the host is unknown");
    };
    const together = async (leftOut: ReadonlyMap<string, string>) => {
      if (!leftOut.has("GET /1") && !leftOut.has("GET /60")) throw new Error("the two do not fit");
    };
    for (const attempt of [always, together, failingWith(keys).attempt]) {
      expect(await failingOperations(keys, attempt)).toBeUndefined();
    }
  });
});

describe("an operation whose planning throws", () => {
  const get = { ...petStore.paths["/api/pets/v2/pets"]?.get, "x-metadata": { credentails: "none" } };
  const definition: Definition = { ...petStore, paths: { ...petStore.paths, "/api/pets/v2/pets": { get } } };
  const specs = {
    "specs/services.json": [{ id: "platform-pets", package: "pets" }],
    "specs/snapshots/platform-pets.json": definition,
    "specs/names.json": {
      "platform-pets": { operations: { "GET /api/pets/v2/pets": "listAnimals" }, schemas: {} },
    },
  };

  it("is left out by name, in what generate prints and in the README; its siblings are generated and its name is kept", async () => {
    const root = await workspace(specs);
    const report = await runGenerate(root, {});
    const finding =
      "GET /api/pets/v2/pets is left out: could not be planned: " +
      "GET /api/pets/v2/pets: x-metadata.credentails is unknown; known are credentials and replacedBy.";
    expect(generateLines(report, false).join("\n")).toContain(finding);
    expect(report.services).toMatchObject([{ operations: 4, findings: [{ place: "GET /api/pets/v2/pets" }] }]);
    const read = (path: string) => readFile(`${root}/${path}`, "utf8");
    expect(await read("packages/services/pets/README.md")).toContain("## Operations that are left out");
    expect(JSON.parse(await read("specs/names.json"))["platform-pets"].operations).toMatchObject({
      "GET /api/pets/v2/pets": "listAnimals",
    });
  });
});
