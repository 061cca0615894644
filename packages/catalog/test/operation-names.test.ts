import { expect, test } from "vitest";
import { clientName, fullName, operationsNamed } from "../src/index.js";

test.each([
  "getPurpose",
  "universal-consent.getPurpose",
  "universalConsent.getPurpose",
  "@onetrust-client/universal-consent.getPurpose",
  "GET /api/consentmanager/v2/purposes/{purposeId}",
])("%s names an operation", (name) => {
  expect(operationsNamed(name).map(fullName)).toEqual(["universal-consent.getPurpose"]);
});

test("packages can share a name, and most words name nothing", () => {
  expect(operationsNamed("listScanJobs").map(fullName)).toEqual([
    "data-discovery.listScanJobs",
    "data-discovery-worker-node.listScanJobs",
  ]);
  expect(operationsNamed("getpurpose")).toEqual([]);
  expect(operationsNamed("")).toEqual([]);
});

test("a client is called after its package", () => {
  expect(clientName("it-risk-management")).toBe("itRiskManagement");
  expect(clientName("training")).toBe("training");
});
