import { jsonpatch } from "json-p3";
import { describe, expect, it } from "vitest";
import { isDefinition } from "../../../src/model/openapi.js";
import { changeList } from "../../../src/release/changesets/change-list.js";
import { petStore } from "../../support/definitions/pet-store.js";

const nameOf = (vendorName: string) => (vendorName === "PetAPI_PetDto" ? "Pet" : vendorName);

function after(...patch: jsonpatch.OpObject[]): string[] {
  const changed: unknown = jsonpatch.apply(patch, JSON.parse(JSON.stringify(petStore)));
  if (!isDefinition(changed)) throw new Error("The patch left no definition.");
  return changeList(petStore, changed, nameOf);
}

const pets = "/paths/~1api~1pets~1v1~1pets";
const pet = "/components/schemas/PetAPI_PetDto";

describe("the list that people read", () => {
  it.each<[string, jsonpatch.OpObject[], string[]]>([
    [
      "an operation more",
      [{ op: "add", path: "/paths/~1cats", value: { get: { summary: "Get Cats" } } }],
      ["operation added: Get Cats, `GET /cats`"],
    ],
    [
      "an operation less",
      [{ op: "remove", path: `${pets}/post` }],
      ["operation removed: Create Pet , `POST /api/pets/v1/pets`"],
    ],
    [
      "another title",
      [{ op: "replace", path: `${pets}/get/summary`, value: "List Pets" }],
      ['title: "Get List of Pets" is now "List Pets", `GET /api/pets/v1/pets`'],
    ],
    [
      "a deprecation",
      [{ op: "add", path: `${pets}/get/deprecated`, value: true }],
      ["`GET /api/pets/v1/pets`: is now deprecated"],
    ],
    [
      "scopes",
      [{ op: "replace", path: `${pets}/get/security`, value: [{ OAUTH2: ["PET", "CAT"] }] }],
      [
        "`GET /api/pets/v1/pets`: scope `CAT` is accepted",
        "`GET /api/pets/v1/pets`: scope `PET_READ` is no longer accepted",
      ],
    ],
    [
      "a parameter more",
      [
        {
          op: "add",
          path: `${pets}/get/parameters/-`,
          value: { name: "size", in: "query", required: true, schema: { type: "integer" } },
        },
      ],
      ["`GET /api/pets/v1/pets`: query parameter `size` added (required integer)"],
    ],
    [
      "a parameter less",
      [{ op: "remove", path: `${pets}/get/parameters/0` }],
      ["`GET /api/pets/v1/pets`: query parameter `page` removed"],
    ],
    [
      "a parameter's type and need",
      [
        { op: "replace", path: `${pets}/get/parameters/0/schema/type`, value: "string" },
        { op: "add", path: `${pets}/get/parameters/0/required`, value: true },
      ],
      [
        "`GET /api/pets/v1/pets`: query parameter `page` is now required",
        "`GET /api/pets/v1/pets`: query parameter `page` type: integer → string",
      ],
    ],
    [
      "a property more",
      [{ op: "add", path: `${pet}/properties/age`, value: { type: "integer" } }],
      ["`Pet`: property `age` added (integer)"],
    ],
    ["a property less", [{ op: "remove", path: `${pet}/properties/owner` }], ["`Pet`: property `owner` removed"]],
    [
      "a nested property",
      [{ op: "add", path: `${pet}/properties/notes/properties`, value: { a: { type: "string" } } }],
      ["`Pet`: property `notes.a` added (string)"],
    ],
    [
      "an enum",
      [{ op: "replace", path: `${pet}/properties/kind/enum`, value: ["CAT", "EEL"] }],
      ['`Pet`: property `kind` gains the value `"EEL"`', '`Pet`: property `kind` loses the value `"DOG"`'],
    ],
    [
      "an enum given up",
      [{ op: "remove", path: `${pet}/properties/kind/enum` }],
      ["`Pet`: property `kind` takes any value"],
    ],
    [
      "a default",
      [{ op: "replace", path: `${pet}/properties/kind/default`, value: "DOG" }],
      ['`Pet`: property `kind` default: "CAT" → "DOG"'],
    ],
    [
      "a body's form",
      [
        {
          op: "move",
          from: `${pets}/post/requestBody/content/application~1json`,
          path: `${pets}/post/requestBody/content/application~1xml`,
        },
      ],
      ["`POST /api/pets/v1/pets`: body media types: application/json → application/xml"],
    ],
    [
      "the service's title",
      [{ op: "replace", path: "/info/title", value: "Cats" }],
      ['renamed: "Platform - Pets" is now "Cats"'],
    ],
    ["what shows nowhere", [{ op: "add", path: `${pets}/get/tags`, value: ["x"] }], []],
  ])("%s", (_, patch, lines) => {
    expect(after(...patch)).toEqual(lines);
  });
});
