import { describe, expect, it } from "vitest";
import { NOT_REVIEWED } from "../../../src/generate/amend/reviews/idempotency-review.js";
import { type HandWritten, NOTHING_WRITTEN, unusedTexts } from "../../../src/generate/emit/catalogue/hand-written.js";
import { parseSearchWords } from "../../../src/generate/emit/catalogue/search-words.js";
import { emitPages, emitService } from "../../../src/generate/emit/emit.js";
import { plan } from "../../../src/generate/plan/plan.js";
import type { Definition, Operation, PathItem, Schema } from "../../../src/model/openapi.js";

/** A service with these operations: summary, deprecation and tag by method and path. */
function service(operations: Readonly<Record<string, Operation>>) {
  const responses = { "200": { description: "", content: { "application/json": { schema: { type: "object" } } } } };
  const paths: Record<string, PathItem> = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [method = "", path = ""] = key.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: { responses, ...operation } };
  }
  const definition: Definition = {
    openapi: "3.1.0",
    info: { title: "Platform - Pets", version: "1.0" },
    servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
    paths,
  };
  const pinned = { operations: {}, schemas: {} };
  const sources = { service: { id: "pets", package: "pets" }, definition, pinned };
  return plan({ ...sources, review: NOT_REVIEWED, paging: {}, failures: {}, referenceIds: new Set() });
}

async function files(operations: Readonly<Record<string, Operation>>, texts: Partial<HandWritten> = {}) {
  const pets = service(operations);
  const written = { ...NOTHING_WRITTEN, ...texts };
  const all = new Map([
    ...emitService(pets, { texts: written }),
    ...emitPages([pets], { corrections: new Map() }, written),
  ]);
  return (path: string) => all.get(path) ?? "";
}

const README = "packages/services/pets/README.md";
const INTERFACE = "packages/services/pets/src/interface.ts";

describe("versions", () => {
  const versions = {
    "GET /api/pets/v1/pets": { summary: "Get List of Pets" },
    "GET /api/pets/v2/pets": { summary: "Get List of Pets" },
    "GET /api/pets/v1/owners": {
      summary: "Get List of Owners",
      deprecated: true,
      "x-metadata": { replacedBy: "GET /api/pets/v2/owners" },
    },
    "GET /api/pets/v2/owners": { summary: "Get List of Owner Versions" },
    "DELETE /api/pets/v1/owners": { summary: "Delete Owners", deprecated: true },
    "POST /api/pets/v1/cages": { summary: "Create Cage" },
    "POST /api/pets/v2/cages": { summary: "Create Many Cages" },
  };

  it("are told on the page, in the README and in the comments", async () => {
    const text = await files(versions);
    for (const path of ["docs/operations.md", README]) {
      const notes = (request: string) =>
        text(path)
          .split("\n")
          .find((line) => line.includes(`\`${request}\``));
      expect(notes("GET /api/pets/v1/pets"), path).toContain("superseded by `listPetsV2`");
      expect(notes("GET /api/pets/v2/pets"), path).toContain("current version");
      expect(notes("GET /api/pets/v1/owners"), path).toContain("deprecated, use `listOwnerVersions`");
      expect(notes("DELETE /api/pets/v1/owners"), path).toContain("deprecated, no replacement known");
      expect(notes("POST /api/pets/v1/cages"), path).not.toContain("superseded");
    }
    expect(text(INTERFACE)).toContain("   * Returns any JSON. Superseded by {@link listPetsV2}.");
    expect(text(INTERFACE)).toContain("   * @deprecated Use {@link listOwnerVersions}.");
    expect(text(INTERFACE)).toContain("   * @deprecated OneTrust names no replacement.");
    expect(text("llms.txt")).toContain(
      "- listPetsV1: GET /api/pets/v1/pets; no scopes documented; superseded by listPetsV2",
    );
  });

  it("are sorted so that those to use come first", async () => {
    const text = (await files(versions))(README);
    expect(text.indexOf("| `listPetsV2`")).toBeLessThan(text.indexOf("| `listPetsV1`"));
    expect(text.indexOf("| `listPetsV1`")).toBeLessThan(text.indexOf("| ~~`listOwners`~~"));
  });
});

describe("comments", () => {
  it("say of a write whether it may be repeated, and nothing of a plain GET", async () => {
    const text = (
      await files({
        "GET /api/pets/v1/pets/{id}": { summary: "Get Pet" },
        "POST /api/pets/v1/pets": { summary: "Create Pet" },
      })
    )(INTERFACE);
    expect(text.match(/repeat/g)).toHaveLength(1);
    expect(text).toContain(
      "   * `POST /api/pets/v1/pets`\n   *\n   * Returns any JSON. Not safe to repeat: it may take effect twice.\n",
    );
  });

  it("say what an operation returns", async () => {
    const returning = (schema: Schema): Operation => ({
      responses: { 200: { description: "", content: { "application/json": { schema } } } },
    });
    const text = (
      await files({
        "GET /names": { summary: "Get Names", ...returning({ type: "array", items: { type: "string" } }) },
        "GET /count": { summary: "Get Count", ...returning({ type: "integer" }) },
        "GET /photo": {
          summary: "Get Photo",
          responses: {
            200: { description: "", content: { "image/png": { schema: { type: "string", format: "binary" } } } },
          },
        },
        "GET /any": { summary: "Get Any", ...returning({}) },
      })
    )(INTERFACE);
    expect([...text.matchAll(/Returns (.*)\n/g)].map(([, words]) => words)).toEqual([
      "any JSON.",
      "a number.",
      "a list of texts.",
      "a file.",
    ]);
  });

  it("say what comes before or after it", async () => {
    const key = "POST /api/pets/v1/pets";
    const nextSteps = { pets: { [key]: "{@link getPet} shows it." } };
    const text = (await files({ [key]: { summary: "Create Pet" } }, { nextSteps }))(INTERFACE);
    expect(text).toContain("it may take effect twice. {@link getPet} shows it.\n");
  });
});

describe("search words", () => {
  const words = parseSearchWords(
    `rules:
  - terms: [pet, pets]
    packages: [pets]
    add: [animal, pet]
  - terms: [zebra]
    add: [horse]
operations:
  pets:
    POST /api/pets/v1/pets: [adopt, "a|b"]
    GET /gone: [lost]
  cars:
    GET /cars: [drive]
missing:
  - words: webhook
    instead: Ask again.
`,
    "words.yaml",
  );
  const operations = { "POST /api/pets/v1/pets": { summary: "Create Pet", tags: ["Pet Things", "Other"] } };

  it("stand beside what the vendor says, once", async () => {
    const text = await files(operations, { searchWords: words });
    const page = text("docs/operations.md");
    expect(page).toContain("| Create Pet | `pets.createPet` | `POST /api/pets/v1/pets` | adopt, a\\|b, animal |");
    expect(page).toContain("## Not in OneTrust's API");
    expect(page).toContain("| webhook | Ask again. |");
    expect(text(README)).toContain("### Pet Things\n");
    expect(text(README)).toContain("| adopt, a\\|b, animal |");
    expect(text("llms.txt")).toContain("Other words for its things: animal.");
    expect(text("llms.txt")).toContain("- createPet: POST /api/pets/v1/pets; no scopes documented; adopt, a|b\n");
  });

  it("that speak of nothing are findings", () => {
    const nextSteps = {
      boats: { "GET /boats": "Row." },
      pets: { "GET /gone": "Ask.", "POST /api/pets/v1/pets": "{@link createPet} and {@link feedPet}." },
    };
    const texts = { searchWords: words, summaries: { cars: "Drives." }, snippets: { trains: "" }, nextSteps };
    expect(unusedTexts(texts, [service(operations)])).toEqual([
      "summaries.yaml speaks of cars, which is no package",
      "there is a snippet for trains, which is no package",
      "search-words.yaml speaks of pets: GET /gone, which does not exist",
      "search-words.yaml speaks of cars: GET /cars, which does not exist",
      'the rule of search-words.yaml for "zebra" applies to no operation',
      "next-steps.yaml speaks of boats, which is no package",
      "next-steps.yaml speaks of GET /gone, which pets lacks",
      "next-steps.yaml, POST /api/pets/v1/pets: pets has no method feedPet",
    ]);
  });

  it.each([
    ["[]", 'words.yaml must have "rules", "operations" and "missing".'],
    ["rules: 1", "words.yaml: rules must be a list."],
    ["{ rules: [{ terms: pet, add: [] }], operations: {}, missing: [] }", "words.yaml: rule 1: terms must be a list."],
    [
      "{ rules: [], operations: { pets: { GET /: [1] } }, missing: [] }",
      "words.yaml: pets: GET / must be a list of texts.",
    ],
    ["{ rules: [], operations: [], missing: [] }", "words.yaml: operations must be a map."],
    [
      "{ rules: [], operations: {}, missing: [{}] }",
      'words.yaml: entry 1 of missing must have "words" and "instead", both texts.',
    ],
  ])("are refused by name: %s", (text, message) => {
    expect(() => parseSearchWords(text, "words.yaml")).toThrow(message);
  });
});

describe("texts of the vendor", () => {
  it("are no Markdown", async () => {
    const summary = "Get `a` | <b>*x*</b> [y](z)\nPet";
    const text = await files({ "GET /api/pets/v1/pets|x": { summary, tags: ["# <i>"] } });
    const cell = "Get \\`a\\` \\| \\<b\\>\\*x\\*\\</b\\> \\[y\\]\\(z) Pet";
    expect(text("docs/operations.md")).toContain(`| ${cell} |`);
    expect(text("docs/operations.md")).toContain("`GET /api/pets/v1/pets\\|x`");
    expect(text(README)).toContain(`| ${cell} |`);
    expect(text(README)).toContain("### \\# \\<i\\>\n");
  });
});

describe("README", () => {
  const operations = { "GET /api/pets/v1/pets/{id}": { summary: "Get Pet" } };

  it("has the sentence and the program that people wrote, and installs what the program imports", async () => {
    const snippet = 'import { connect } from "@onetrust-client/core";\nimport { cats } from "@onetrust-client/cats";\n';
    const text = (await files(operations, { summaries: { pets: "Keeps pets." }, snippets: { pets: snippet } }))(README);
    expect(text).toContain("\n\nKeeps pets.\n\n");
    expect(text).toContain("npm install @onetrust-client/core @onetrust-client/pets @onetrust-client/cats\n");
    expect(text).toContain(`\`\`\`ts\n${snippet}\`\`\`\n`);
  });

  it("has a program of its own where nobody wrote one", async () => {
    expect((await files(operations))(README)).toContain("await pets(onetrust).getPet(");
  });
});
