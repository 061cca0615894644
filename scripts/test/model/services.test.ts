import { describe, expect, test } from "vitest";
import { addService, isSafeId, parseServices } from "../../src/model/services.js";

describe("the package name of a new definition", () => {
  test.each([
    ["platform-webhooks", "webhooks"],
    ["ai-governance-agents", "agents"],
    ["third-party-management-due-diligence-swagger", "due-diligence"],
    ["consent-preferences-vaults-oas", "vaults"],
    ["something-else", "something-else"],
    ["platform-core", "platform-core"],
    ["platform-3d-models", "platform-3d-models"],
    ["platform", "platform"],
  ])("%s → %s", (id, name) => expect(addService([], id)).toEqual([{ id, package: name }]));

  test("a taken name falls back to the file format, then to the whole id", () => {
    const first = addService([], "platform-vaults");
    const second = addService(first, "platform-vaults-oas");
    const third = addService(second, "consent-preferences-vaults");
    expect(third).toEqual([
      { id: "consent-preferences-vaults", package: "consent-preferences-vaults" },
      { id: "platform-vaults", package: "vaults" },
      { id: "platform-vaults-oas", package: "vaults-oas" },
    ]);
  });
});

test.each(["", "Platform", "a_b", "a--b", "-a", "a-", "../etc", "a/b", "a.b", "3d", "%2e%2e", "a".repeat(121)])(
  "%j is no safe id",
  (id) => expect(isSafeId(id)).toBe(false),
);

test.each([
  ["no list", "{}"],
  ["an entry without package", '[{"id": "a"}]'],
  ["a path as package", '[{"id": "a", "package": "../b"}]'],
])("services.json with %s is refused", (_, text) =>
  expect(() => parseServices(text)).toThrow("specs/services.json must be"),
);
