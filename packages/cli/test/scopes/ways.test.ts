import { readdirSync } from "node:fs";
import { root } from "@onetrust-client/tests-support/checkout";
import { beforeAll, describe, expect, test } from "vitest";
import { HELPERS } from "../../src/scan/helper-uses.js";
import { loadTypeScript } from "../../src/scan/load-typescript.js";
import { openProject } from "../../src/scan/open-project.js";
import { type ScanResult, scanProject } from "../../src/scan/scan.js";

const folder = new URL("../../fixtures/ways", import.meta.url).pathname;

/** Hand-written packages that call operations: those of jobs get them from their callers. */
const CALLING = ["consent"];

const PURPOSE = "universal-consent.getPurpose";
const PURPOSES = "universal-consent.listPurposes";
const VERSIONS = "universal-consent.listPurposeVersions";
const INCIDENT = "incident-management.getIncident";
const SEARCH = "incident-management.searchIncidents";
const INCIDENTS = [
  "incident-management.createIncident",
  INCIDENT,
  "incident-management.linkIncidentToInventory",
  SEARCH,
  "incident-management.updateIncident",
  "incident-management.updateIncidentStage",
  "incident-management.updateIncidentStageByType",
];

/** What each file uses, written by hand. */
const ways: Readonly<Record<string, readonly string[]>> = {
  "alias.ts": [PURPOSE],
  "all-values.ts": INCIDENTS,
  "annotated.js": [INCIDENT],
  "any-key.ts": INCIDENTS,
  "bulk-export.ts": [
    "bulk-export.createBulkExport",
    "bulk-export.getBulkExportCreditDetails",
    "bulk-export.getBulkExportStatus",
    "bulk-export.listBulkExportDownloadDetails",
    "bulk-export.listBulkExports",
  ],
  "class-field.ts": [PURPOSE],
  "component.tsx": [PURPOSES],
  "consent-package.ts": [
    "consent-receipts.createConsentReceipts",
    "universal-consent.getCollectionPointToken",
    "universal-consent.getDataSubjectDetails",
  ],
  "constant-key.ts": [PURPOSES],
  "default-export.ts": [],
  "default-import.ts": [PURPOSES],
  "destructured-and-renamed.ts": [PURPOSE, PURPOSES],
  "destructured-later.ts": [PURPOSE],
  "destructured-parameter.ts": [PURPOSE],
  "destructured.ts": [PURPOSE],
  "dynamic-import.ts": [SEARCH],
  "dynamic-operation.ts": [PURPOSE],
  "function-result.ts": [PURPOSES],
  "generic.ts": [PURPOSES],
  "imported-operation-by-default.ts": [PURPOSE],
  "imported-operation-in-object.ts": [PURPOSE],
  "imported-operation.ts": [PURPOSE, PURPOSES],
  "imported-operations.ts": [PURPOSE],
  "jobs-package.ts": [SEARCH],
  "map-of-clients.ts": [PURPOSE],
  "member.ts": [PURPOSE],
  "namespace-import.ts": [PURPOSES],
  "nested-object.ts": ["incident-management.createIncident"],
  "nothing.ts": [],
  "one-of-two-keys.ts": ["universal-consent.createPurpose", PURPOSE],
  "operation-by-way-of.ts": [PURPOSES],
  "optional-chain.ts": [PURPOSE],
  "own-interface.ts": [PURPOSE],
  "passed-as-value.ts": [PURPOSE, PURPOSES],
  "path-client-destructured.ts": [INCIDENT],
  "path-client-request.ts": [SEARCH],
  "path-client.ts": [VERSIONS],
  "picked.ts": [PURPOSE],
  "quoted-key.ts": [PURPOSES],
  "raw-request-shorthand.ts": ["it-risk-management.deleteRisk"],
  "raw-request-with-values.ts": ["it-risk-management.deleteRisk"],
  "raw-request.ts": ["it-risk-management.getRisk"],
  "re-exported-operation.ts": [],
  "re-exported-service.ts": [PURPOSE],
  "reflect.ts": [PURPOSE],
  "required.cjs": [PURPOSES],
  "rest.ts": [PURPOSE, PURPOSES],
  "shared.ts": [],
  "spread.ts": [INCIDENT, PURPOSE],
  "structural-parameter.ts": [PURPOSE],
  "structural-variable.ts": [PURPOSES],
  "untyped.js": [INCIDENT, PURPOSE, PURPOSES, VERSIONS],
};

describe.each(["typescript54", "typescript59", "typescript60"])("with %s", (version) => {
  let result: ScanResult;

  beforeAll(async () => {
    const ts = await loadTypeScript(folder, `${root}tests/types/node_modules/${version}`);
    result = scanProject(openProject(ts, [folder]), folder);
  });

  test("every file of the code base has its expectation, and the scan read all of them", () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(ways).toSorted());
    expect(result.files).toBe(Object.keys(ways).length);
    expect(result.unclear).toEqual([]);
  });

  test("no use counts twice", () => {
    const uses = result.operations.flatMap(({ operation, places }) =>
      places.map(({ file, line, column }) => `${operation.name} ${file}:${line}:${column}`),
    );
    expect(uses.filter((use, index) => uses.indexOf(use) < index)).toEqual([]);
  });

  describe("operations are found, and no others", () => {
    test.each(Object.entries(ways))("in %s", (name, expected) => {
      const found = result.operations
        .filter(({ places }) => places.some(({ file }) => file === name))
        .map(({ operation }) => `${operation.package}.${operation.name}`);
      expect(found).toEqual([...expected].toSorted());
    });
  });
});

test("what the packages beside the services call is known", async () => {
  const ts = await loadTypeScript(folder);
  for (const name of CALLING) {
    const { operations } = scanProject(openProject(ts, [`${root}packages/${name}/src`]), folder);
    const called = operations.map(({ operation }) => `${operation.package}.${operation.name}`);
    const known = Object.values(HELPERS[`@onetrust-client/${name}`] ?? {})
      .flat()
      .map((parts) => parts.join("."));
    expect(called).not.toEqual([]);
    expect([...new Set(known)].toSorted()).toEqual(called);
  }
});
