import { describe, expect, it } from "vitest";
import type { Correction } from "../../../src/generate/amend/amend.js";
import { NOT_REVIEWED } from "../../../src/generate/amend/reviews/idempotency-review.js";
import { emitNames, emitPages, emitService } from "../../../src/generate/emit/emit.js";
import { byName, docComment, literal, namesFrom } from "../../../src/generate/emit/format.js";
import { plan, uniqueOperationIds } from "../../../src/generate/plan/plan.js";
import { petStore } from "../../support/definitions/pet-store.js";

const pets = plan({
  service: { id: "platform-pets", package: "pets" },
  definition: petStore,
  pinned: { operations: {}, schemas: {} },
  review: NOT_REVIEWED,
  paging: { "GET /api/pets/v1/pets": { by: "page", items: "" } },
  failures: {},
  referenceIds: uniqueOperationIds([petStore]),
});

const source = { snapshot: "0123456789abcdef".repeat(4), asOf: "August 2026" };

describe("emitService", () => {
  it("writes each file as reviewed in golden/", async () => {
    const files = emitService(pets, { source });
    expect([...files.keys()]).toEqual([
      "packages/services/pets/package.json",
      "packages/services/pets/README.md",
      "packages/services/pets/tsconfig.json",
      "packages/services/pets/src/index.ts",
      "packages/services/pets/src/interface.ts",
      "packages/services/pets/src/operations.ts",
      "packages/services/pets/src/json-schemas.ts",
      "packages/services/pets/src/schema.ts",
      "packages/services/pets/src/paths.ts",
      "packages/catalog/src/contracts/pets.ts",
    ]);
    for (const [path, text] of files) {
      await expect(text).toMatchFileSnapshot(
        `golden/${path.replace("packages/services/pets/", "").replace("packages/", "").replaceAll("/", "-")}.txt`,
      );
    }
  });

  it("writes the same bytes for the same plan", async () => {
    expect([...emitService(pets)]).toEqual([...emitService(pets)]);
  });
});

it("gives an operation that tells the state of a job its waiter, and no other service carries one", () => {
  const job = { by: "result", result: "id", failure: "reason" } as const;
  const waiting = plan({
    service: { id: "platform-pets", package: "pets" },
    definition: petStore,
    pinned: { operations: {}, schemas: {} },
    review: NOT_REVIEWED,
    paging: {},
    failures: {},
    jobs: {
      "GET /api/pets/v2/pets": { because: "why", job },
      "GET /api/pets/v1/pets": { because: "people change it" },
    },
    referenceIds: new Set(),
  });
  const text = (name: string, decided = waiting) => emitService(decided).get(`packages/services/pets/src/${name}.ts`);
  expect(text("operations")).toContain(
    'const jobs: OperationGroup = { package: "pets", host: "tenant", jobs: waitForJobs };\n',
  );
  expect(text("operations")?.match(/^import \{[^}]*\} from "@onetrust-client\/core";$/m)?.[0]).toContain("waitForJobs");
  expect(text("operations")?.match(/defineOperation\(jobs,/g)).toHaveLength(1);
  expect(text("interface")?.match(/JobOperation</g)).toHaveLength(1);
  expect(text("interface")).toMatch(/`\w+\.wait` returns when the job has ended\./);
  expect(text("operations")).toContain('job: { by: "result", result: "id", failure: "reason" }');
  expect(text("operations", pets)).not.toContain("waitForJobs");
});

describe("the files that speak of all services", () => {
  it("pin the names, those of a service that was not planned too", () => {
    const fish = { operations: { "GET /fish": "listFish" }, schemas: {} };
    const files = emitNames([pets], { "platform-fish": fish });
    expect(JSON.parse(files.get("specs/names.json") ?? "")).toEqual({
      "platform-fish": fish,
      "platform-pets": pets.names,
    });
  });

  it("list every operation in docs/operations.md and llms.txt", () => {
    const files = emitPages([pets], { corrections: new Map() });
    expect(files.get("docs/operations.md")).toContain(
      "| Create Pet | `pets.createPet` | `POST /api/pets/v1/pets` | PET |  |",
    );
    expect(files.get("llms.txt")).toContain("\n- createPet: POST /api/pets/v1/pets; PET\n");
  });

  it("list every operation and every contract in the catalog, as reviewed in golden/", async () => {
    const files = emitPages([pets], { corrections: new Map() });
    for (const name of ["operations", "all-contracts"])
      await expect(files.get(`packages/catalog/src/${name}.ts`)).toMatchFileSnapshot(
        `golden/catalog-src-${name}.ts.txt`,
      );
  });
});

describe("docs/vendor-defects.md", () => {
  const kind = {
    id: "wrong",
    title: "A wrong, bad thing",
    says: "One.",
    does: "Two.",
    evidence: "Seen.",
    effect: "Felt.",
  };
  const defect = { kind, description: "Wrong here.", evidence: "Seen here." };
  const page = (corrections: readonly Correction[]) =>
    emitPages([pets], { corrections: new Map([["pets", corrections]]) }).get("docs/vendor-defects.md");

  it("describes a kind once, and lists under it what is particular to each of its places", () => {
    const text = page([
      { defect, places: ["/paths/~1api~1pets/get/responses/200/content", "/paths/~1api~1pets/post/parameters/0"] },
      { defect, places: ["/components/schemas/Pet/properties/owner/properties/name/enum/0"] },
      {
        defect: { kind, effect: "Felt here.", siblings: "Right there." },
        places: ["/components/schemas/Pet/required/1"],
      },
      { defect: { kind }, places: ["/components/schemas/Pet/properties/a`b"] },
    ]);
    expect(text).toContain("defects of 1 kinds in 1 of 1 services");
    expect(text).toContain("| [A wrong, bad thing](#a-wrong-bad-thing) | 1 |");
    expect(text).toContain(`## A wrong, bad thing

- **What the definition says:** One.
- **What the API does:** Two.
- **Evidence:** Seen.
- **Effect on callers:** Felt.

Places:

- Wrong here. Evidence: Seen here.
  - [pets](../packages/services/pets/README.md): \`GET /api/pets\` (response 200), \`POST /api/pets\` (parameter), \`Pet\` (\`owner.name\`)
- Effect: Felt here. Not corrected elsewhere: Right there.
  - [pets](../packages/services/pets/README.md): \`Pet\`
- [pets](../packages/services/pets/README.md): \`Pet\` (\`a'b\`)
`);
  });

  it("says that a stale correction finds nothing", () => {
    expect(page([{ defect, places: [] }])).toContain("README.md): nowhere any more");
  });
});

describe("layout", () => {
  it("keeps a list on one line while it fits", () => {
    expect(namesFrom("import", ["a", "b"], "c")).toBe('import { a, b } from "c";');
    const long = "x".repeat(70);
    expect(namesFrom("import", [long, long], "c")).toBe(`import {\n  ${long},\n  ${long},\n} from "c";`);
  });

  it("breaks a literal where the formatter would", () => {
    expect(literal({ a: [1, "b"], "c-d": { e: null } }, { before: "const x = ", after: ";" })).toBe(
      'const x = { a: [1, "b"], "c-d": { e: null } };',
    );
    const long = "y".repeat(110);
    expect(literal({ a: long, b: [] }, { before: "const x = ", after: ";" })).toBe(
      `const x = {\n  a: "${long}",\n  b: [],\n};`,
    );
  });

  it("sorts names as the formatter does", () => {
    const names = ["paths", "B10", "B9", "PurposesGroup", "PurposeScope", "Ds", "DS", "b", "B"];
    expect(names.toSorted(byName)).toEqual([
      "B",
      "B9",
      "B10",
      "b",
      "DS",
      "Ds",
      "PurposeScope",
      "PurposesGroup",
      "paths",
    ]);
  });

  it("cannot be left by a comment's text", () => {
    expect(docComment(["*/ alert()"])).toBe("/** *\\/ alert() */");
  });
});
