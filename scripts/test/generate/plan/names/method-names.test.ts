import { describe, expect, it } from "vitest";
import { methodNames } from "../../../../src/generate/plan/names/method-names.js";
import type { Definition } from "../../../../src/model/openapi.js";
import { sourceOperations } from "../../../../src/model/operations.js";
import { petStore } from "../../../support/definitions/pet-store.js";

interface Given {
  readonly pinned?: Readonly<Record<string, string>>;
  readonly paged?: readonly string[];
}

/** The names of operations whose titles are given by `GET /path`. */
function named(titles: Readonly<Record<string, string>>, { pinned = {}, paged = [] }: Given = {}) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [key, summary] of Object.entries(titles)) {
    const [method = "", path = ""] = key.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: { summary, responses: {} } };
  }
  const definition: Definition = { ...petStore, paths };
  const operations = sourceOperations(definition);
  return Object.fromEntries(methodNames({ operations, pinned, isPaged: (key) => paged.includes(key) }));
}

describe("method names", () => {
  it("carry the version where a title has several", () => {
    const titles = { "GET /v1/pets": "Get List of Pets", "GET /v3/pets": "Get List of Pets", "GET /v2/pet": "Get Pet" };
    expect(named(titles)).toEqual({
      "GET /v1/pets": "listPetsV1",
      "GET /v3/pets": "listPetsV3",
      "GET /v2/pet": "getPet",
    });
  });

  it("carry it on all verbs of a noun where two verbs have several", () => {
    const titles = {
      "GET /v1/pets": "Get List of Pets",
      "GET /v2/pets": "Get List of Pets",
      "POST /v1/pets": "Create Pet",
      "POST /v2/pets": "Create Pet",
      "DELETE /v2/pets": "Delete Pet",
      "POST /v2/pets/walk": "Walk Pet",
    };
    expect(named(titles)["DELETE /v2/pets"]).toBe("deletePetV2");
    expect(named(titles)["POST /v2/pets/walk"]).toBe("walkPet");
  });

  it("say where they differ when one version has a title twice", () => {
    const titles = { "GET /v1/a": "Get Pet", "GET /v1/b/{petId}": "Get Pet", "PUT /v1/c": "Get Pet" };
    expect(Object.values(named(titles))).toEqual(["getPet", "getPetByPetId", "getPetWithPut"]);
  });

  it("keep All only where it tells an operation from another", () => {
    const titles = {
      "GET /v1/a": "Get List of All Pets",
      "DELETE /v1/a": "Remove All Toys",
      "PUT /v1/a": "Remove Toy",
    };
    expect(Object.values(named(titles))).toEqual(["listPets", "removeToy", "removeAllToys"]);
  });

  it("list or search where the answer comes in pages", () => {
    const titles = { "GET /v1/members": "Get Members", "POST /v1/pets/search": "Get Full Pets" };
    expect(Object.values(named(titles, { paged: Object.keys(titles) }))).toEqual(["listMembers", "searchFullPets"]);
  });

  it("stay as pinned", () => {
    const pinned = { "GET /v1/a": "fetchPet" };
    expect(named({ "GET /v1/a": "Get Pet", "GET /v2/a": "Get Pet" }, { pinned })).toEqual({
      "GET /v1/a": "fetchPet",
      "GET /v2/a": "getPetV2",
    });
  });

  it.each<[string, Readonly<Record<string, string>>, Given, string]>([
    ["without a letter", { "GET /v1/a": "获取目的" }, {}, "GET /v1/a: its title has no letter that a name can hold."],
    [
      "longer than 40 characters",
      { "GET /v1/a": "Get Everything That Anybody Could Ever Want to Know" },
      {},
      'GET /v1/a: the method name "getEverythingThatAnybodyCouldEverWantToKnow" has 43 characters, 40 are allowed.',
    ],
    [
      "paged and named otherwise",
      { "POST /v1/a": "Export Pets" },
      { paged: ["POST /v1/a"] },
      'POST /v1/a: the method name "exportPets" is paged and must begin with list or search.',
    ],
    [
      "that deletes, one letter from another",
      { "DELETE /v1/a": "Delete Pets", "DELETE /v1/a/{id}": "Delete Pet" },
      {},
      'DELETE /v1/a: the method name "deletePets" deletes and differs from deletePet by one letter.',
    ],
    [
      "pinned twice",
      { "GET /v1/a": "A", "GET /v1/b": "B" },
      { pinned: { "GET /v1/a": "getPet", "GET /v1/b": "getPet" } },
      'the method name "getPet" is the name of two operations.',
    ],
    [
      "pinned to what is no name",
      { "GET /v1/a": "A" },
      { pinned: { "GET /v1/a": "get-pet" } },
      'the method name "get-pet" is no name in camelCase.',
    ],
  ])("refuse one %s, and say what to do", (_, titles, given, message) => {
    expect(() => named(titles, given)).toThrow(message);
    expect(() => named(titles, given)).toThrow("Pin a name by hand in specs/names.json.");
  });

  it("that delete may differ by their version alone", () => {
    const titles = { "DELETE /v1/a": "Delete Pet", "DELETE /v2/a": "Delete Pet" };
    expect(Object.values(named(titles))).toEqual(["deletePetV1", "deletePetV2"]);
  });
});
