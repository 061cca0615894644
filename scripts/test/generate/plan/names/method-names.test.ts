import { describe, expect, it } from "vitest";
import { methodNames } from "../../../../src/generate/plan/names/method-names.js";
import type { Definition } from "../../../../src/model/openapi.js";
import { sourceOperations } from "../../../../src/model/source-operations.js";
import { petStore } from "../../../support/definitions/pet-store.js";

interface Given {
  readonly pinned?: Readonly<Record<string, string>>;
  readonly paged?: readonly string[];
}

/** The names of operations whose titles are given by `GET /path`, and what is wrong with them. */
function named(titles: Readonly<Record<string, string>>, { pinned = {}, paged = [] }: Given = {}) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [key, summary] of Object.entries(titles)) {
    const [method = "", path = ""] = key.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: { summary, responses: {} } };
  }
  const definition: Definition = { ...petStore, paths };
  const operations = sourceOperations(definition);
  const { names, faults } = methodNames({ operations, pinned, isPaged: (key) => paged.includes(key) });
  return { names: Object.fromEntries(names), faults };
}

describe("method names", () => {
  it("carry the version where a title has several", () => {
    const titles = { "GET /v1/pets": "Get List of Pets", "GET /v3/pets": "Get List of Pets", "GET /v2/pet": "Get Pet" };
    expect(named(titles).names).toEqual({
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
    expect(named(titles).names["DELETE /v2/pets"]).toBe("deletePetV2");
    expect(named(titles).names["POST /v2/pets/walk"]).toBe("walkPet");
  });

  it("say where they differ when one version has a title twice", () => {
    const titles = { "GET /v1/a": "Get Pet", "GET /v1/b/{petId}": "Get Pet", "PUT /v1/c": "Get Pet" };
    expect(Object.values(named(titles).names)).toEqual(["getPet", "getPetByPetId", "getPetWithPut"]);
  });

  it("keep All only where it tells an operation from another", () => {
    const titles = {
      "GET /v1/a": "Get List of All Pets",
      "DELETE /v1/a": "Remove All Toys",
      "PUT /v1/a": "Remove Toy",
    };
    expect(Object.values(named(titles).names)).toEqual(["listPets", "removeToy", "removeAllToys"]);
  });

  it("list or search where the answer comes in pages", () => {
    const titles = { "GET /v1/members": "Get Members", "POST /v1/pets/search": "Get Full Pets" };
    expect(Object.values(named(titles, { paged: Object.keys(titles) }).names)).toEqual([
      "listMembers",
      "searchFullPets",
    ]);
  });

  it("come from the id of an operation without a title, else from its method and path", () => {
    const path = "/subscriptions/{subscriptionId}/resourceGroups/{groupName}/disks/{diskName}";
    const operation = (operationId: string | undefined, summary?: string) => ({ operationId, summary, responses: {} });
    const paths = {
      "/v1/pets": {
        get: operation(undefined),
        put: operation("Pets_Update"),
        post: operation("x", " "),
        head: operation("宠物"),
      },
      [path]: {
        get: operation("Disks_GetTheOneDiskThatEverybodyIsEverLookingFor"),
        put: operation("y", "Replace Disk"),
      },
    };
    const operations = sourceOperations({ ...petStore, paths } as never);
    const { names, faults } = methodNames({ operations, pinned: {}, isPaged: () => false });
    expect(Object.fromEntries(names)).toEqual({
      "GET /v1/pets": "getV1Pets",
      "PUT /v1/pets": "petsUpdate",
      "POST /v1/pets": "x",
      "HEAD /v1/pets": "headV1Pets",
      // As much of the end as fits into 40 characters.
      [`GET ${path}`]: "getResourceGroupsGroupNameDisksDiskName",
      [`PUT ${path}`]: "replaceDisk",
    });
    expect(faults).toEqual([]);
  });

  it("stay as pinned", () => {
    const pinned = { "GET /v1/a": "fetchPet" };
    expect(named({ "GET /v1/a": "Get Pet", "GET /v2/a": "Get Pet" }, { pinned }).names).toEqual({
      "GET /v1/a": "fetchPet",
      "GET /v2/a": "getPetV2",
    });
  });

  it.each<[string, Readonly<Record<string, string>>, Given, string]>([
    ["no letter", { "GET /v1/a": "获取目的" }, {}, "GET /v1/a: no method name can be made."],
    [
      "more than 40 characters",
      { "GET /v1/a": "Get Everything That Anybody Could Ever Want to Know" },
      {},
      'GET /v1/a: the method name "getEverythingThatAnybodyCouldEverWantToKnow" has 43 characters, 40 are allowed.',
    ],
    [
      "pages and another verb",
      { "GET /v1/a": "Export Pets" },
      { paged: ["GET /v1/a"] },
      'GET /v1/a: the method name "exportPets" is paged and must begin with list or search.',
    ],
    [
      "deletes and is one letter from another",
      { "DELETE /v1/a": "Delete Pets", "DELETE /v1/a/{id}": "Delete Pet" },
      { pinned: { "DELETE /v1/a/{id}": "deletePet" } },
      'DELETE /v1/a: the method name "deletePets" deletes and differs from deletePet by one letter.',
    ],
  ])("leave out an operation whose title has %s, and say so", (_, titles, given, fault) => {
    const [key = ""] = Object.keys(titles);
    const { names, faults } = named(titles, given);
    expect(Object.keys(names)).not.toContain(key);
    expect(faults).toEqual([`${fault} It is left out until specs/names.json has a name for it`]);
  });

  it("that are pinned name what no title could", () => {
    expect(named({ "GET /v1/a": "获取目的" }, { pinned: { "GET /v1/a": "getPurpose" } })).toEqual({
      names: { "GET /v1/a": "getPurpose" },
      faults: [],
    });
  });

  it.each([
    [
      { "GET /v1/a": "getPet", "GET /v1/b": "getPet" },
      'GET /v1/a: the method name "getPet" is the name of two operations.',
    ],
    [{ "GET /v1/a": "get-pet" }, 'GET /v1/a: the method name "get-pet" is no name in camelCase.'],
  ])("that are pinned against the rules are refused: %j", (pinned, message) => {
    const titles = { "GET /v1/a": "Get Pet", "GET /v1/b": "Get Toy" };
    expect(() => named(titles, { pinned })).toThrow(message);
    expect(() => named(titles, { pinned })).toThrow("Change specs/names.json.");
  });

  it("that delete may differ by their version alone", () => {
    const titles = { "DELETE /v1/a": "Delete Pet", "DELETE /v2/a": "Delete Pet" };
    expect(Object.values(named(titles).names)).toEqual(["deletePetV1", "deletePetV2"]);
  });
});
