import { describe, expect, it } from "vitest";
import { checkCompatibility } from "../../../src/release/compare/compatibility.js";
import type { PackageSources } from "../../../src/release/compare/package-sources.js";

/** A package as generate emits one, small enough to read. */
const PETS: PackageSources = {
  index: `import { defineService, type Service } from "@onetrust-client/core";
import type { Pets } from "./interface.js";
import * as operations from "./operations.js";
import type { paths } from "./paths.js";
export type { Pets } from "./interface.js";
export type { CreatePetInput, Kind, Pet } from "./schema.js";
export const pets: Service<Pets> = defineService<Pets>({ package: "pets", host: "tenant", operations });`,
  interface: `import type { NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type { CreatePetInput, Pet } from "./schema.js";
export interface Pets {
  readonly createPet: Operation<[input: CreatePetInput], Pet>;
  readonly listPets: PagedOperation<[input?: NoInput], Pet[], Pet>;
}`,
  operations: `import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { Pets } from "./interface.js";
const service: OperationGroup = { package: "pets", host: "tenant" };
export const createPet: UnboundOperation<Pets["createPet"]> = defineOperation(service, { name: "createPet", method: "POST", path: "/v1/pets", scopes: ["PET", "PET_WRITE"], body: "json" });
export const listPets: UnboundOperation<Pets["listPets"]> = defineOperation(service, { name: "listPets", method: "GET", path: "/v1/pets", paging: { style: "page" } });`,
  schema: `export type Kind = "CAT" | "DOG";
export interface CreatePetInput { query?: { dryRun?: boolean }; body: { name: string; kind?: Kind } }
export interface Pet { id: number; name?: string }`,
};

function changed(file: keyof PackageSources, from: string | RegExp, to: string): PackageSources {
  const text = PETS[file].replace(from, to);
  if (text === PETS[file]) throw new Error(`${from} is not in ${file}.`);
  return { ...PETS, [file]: text };
}

/** What users are told, where the change breaks their code. */
const BREAKING: readonly [string, PackageSources, string][] = [
  [
    "a required property more to write",
    changed("schema", "body: { name", "body: { note: string; name"),
    "createPet input.body: Property 'note' is missing in type '{ … }' but required in type '{ note: string; name: string; kind?: Kind; }'.",
  ],
  [
    "a property less to write",
    changed("schema", "dryRun?: boolean", "fast?: boolean"),
    "createPet input.query: Object literal may only specify known properties, and 'dryRun' does not exist in type '{ fast?: boolean; }'.",
  ],
  [
    "an optional property becomes required",
    changed("schema", "kind?: Kind", "kind: Kind"),
    "createPet input.body: Property 'kind' is missing in type '{ … }' but required in type '{ name: string; kind: Kind; }'.",
  ],
  [
    "a value less",
    changed("schema", '"CAT" | "DOG"', '"CAT"'),
    `createPet input.body.kind: Type '"DOG"' is not assignable to type '"CAT"'.`,
  ],
  [
    "a property less to read",
    changed("schema", "; name?: string }", " }"),
    "createPet output: Property 'name' does not exist on type 'Pet'.",
  ],
  [
    "a property that may be missing",
    changed("schema", "{ id: number", "{ id?: number"),
    "createPet output: 'id' is possibly 'undefined'.",
  ],
  [
    "a property of another type",
    changed("schema", "id: number", "id: string"),
    "createPet output.id: Type 'string' is not assignable to type 'number'.",
  ],
  [
    "an operation less",
    {
      ...changed("operations", /\nexport const createPet: .*/, ""),
      interface: PETS.interface.replace(/\n {2}readonly createPet.*/, ""),
    },
    "createPet operation: Property 'createPet' does not exist on type 'Pets'.",
  ],
  [
    "a list that has no pages any more",
    {
      ...changed("operations", /, paging: {[^}]*}/, ""),
      interface: PETS.interface.replace(
        "PagedOperation<[input?: NoInput], Pet[], Pet>",
        "Operation<[input?: NoInput], Pet[]>",
      ),
    },
    "listPets output: Property 'item' does not exist on type 'Operation<[input?: NoInput], Pet[]>'.",
  ],
  [
    "an exported type less",
    { ...changed("index", "Kind, ", "") },
    `Kind export: Module '"@onetrust-client/…"' has no exported member 'Kind'.`,
  ],
  [
    "a call that now must pass something",
    changed("interface", "[input?: NoInput]", "[input: CreatePetInput]"),
    "listPets input: Expected 1-2 arguments, but got 0.",
  ],
  [
    "a scope that is no longer accepted",
    changed("operations", '"PET", "PET_WRITE"', '"PET"'),
    'createPet scopes: scopes: ["PET","PET_WRITE"] became ["PET"]',
  ],
  ["another host", changed("index", '"tenant"', '"consent-api"'), "Pets host: host: tenant became consent-api"],
  [
    "another path",
    changed("operations", '"/v1/pets", scopes', '"/v2/pets", scopes'),
    'createPet path: path: "/v1/pets" became "/v2/pets"',
  ],
  [
    "another way to encode the body",
    changed("operations", 'body: "json"', 'body: "multipart"'),
    'createPet body: body: "json" became "multipart"',
  ],
  [
    "another way of paging",
    changed("operations", 'style: "page"', 'style: "token"'),
    'listPets paging: paging: {"style":"page"} became {"style":"token"}',
  ],
  [
    "text instead of JSON",
    changed("operations", 'body: "json"', 'body: "json", response: "text"'),
    'createPet response: response: none became "text"',
  ],
];

describe("the compiler judges", () => {
  it.each(BREAKING)("breaking: %s", (_, after, told) => {
    const { verdict, breaks } = checkCompatibility(PETS, after);
    expect(verdict).toBe("breaking");
    expect(breaks.map(({ subject, place, message }) => `${subject} ${place}: ${message}`)).toContain(told);
  });

  it.each([
    [
      "an optional property more to write",
      changed("schema", "name: string; kind", "note?: string; name: string; kind"),
    ],
    ["a property more to read", changed("schema", "{ id: number", "{ age?: number; id: number")],
    ["a property that is always there now", changed("schema", "; name?: string }", "; name: string }")],
    [
      "an operation more",
      {
        ...changed(
          "operations",
          "export const createPet",
          'export const createCat: UnboundOperation<Pets["createCat"]> = defineOperation(service, { name: "createCat", method: "POST", path: "/v1/cats" });\nexport const createPet',
        ),
        interface: PETS.interface.replace(
          "  readonly createPet",
          "  readonly createCat: Operation<[input: CreatePetInput], Pet>;\n  readonly createPet",
        ),
      },
    ],
    ["one more scope that will do", changed("operations", '"PET", "PET_WRITE"', '"PET", "PET_ALL", "PET_WRITE"')],
    ["a token that is not wanted any more", changed("operations", 'body: "json"', 'body: "json", credentials: "none"')],
    [
      "an operation that the vendor deprecates",
      changed("operations", 'body: "json"', 'body: "json", deprecated: true'),
    ],
  ])("additive: %s", (_, after) => {
    expect(checkCompatibility(PETS, after)).toEqual({ verdict: "additive", breaks: [] });
  });

  it.each([
    ["a comment", changed("schema", "export interface Pet ", "/** A pet. */\nexport interface Pet ")],
    ["types in another order", changed("schema", "id: number; name?: string", "name?: string; id: number")],
    ["whether a call may be repeated", changed("operations", 'body: "json"', 'body: "json", idempotent: true')],
    ["a limit of its own", changed("operations", 'body: "json"', 'body: "json", perMinute: 3000')],
  ])("patch: %s", (_, after) => {
    expect(checkCompatibility(PETS, after)).toEqual({ verdict: "patch", breaks: [] });
  });

  it("none: nothing", () => {
    expect(checkCompatibility(PETS, { ...PETS })).toEqual({ verdict: "none", breaks: [] });
  });

  it("takes a fact that it does not know for a break rather than be silent", () => {
    expect(checkCompatibility(PETS, changed("operations", 'body: "json"', 'body: "json", colour: "red"')).verdict).toBe(
      "breaking",
    );
  });
});
