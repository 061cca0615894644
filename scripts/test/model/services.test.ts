import { describe, expect, test } from "vitest";
import { isSafeId, packageNameOf, parseServices } from "../../src/model/specs/services.js";

describe("the package name that a title asks for", () => {
  test.each([
    ["Platform - Global Activity", "global-activity"],
    ["The Trust Intelligence Platform - Document Gateway", "document-gateway"],
    ["Consent & Preferences - Policy & Notice Management", "policy-notice-management"],
    ["Consent & Preferences - Cookie Consent (Swagger)", "cookie-consent"],
    ["Privacy Automation – Data Subject Request (DSR) Automation", "data-subject-request-automation"],
    ["Consent & Preferences - Cross-Device Consent", "cross-device-consent"],
    ["Training", "training"],
    ["Platform - Évaluations", "evaluations"],
    ["Platform - Audit -", "audit"],
  ])("%s → %s", (title, name) => expect(packageNameOf(title)).toBe(name));

  test.each(["", "Platform - 获取列表", "(OAS)", "Platform - 3D Models", "../../etc - ..", "x".repeat(121)])(
    "%j gives none",
    (title) => expect(packageNameOf(title)).toBeUndefined(),
  );
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
