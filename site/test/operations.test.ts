import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toHtml } from "hast-util-to-html";
import { beforeAll, describe, expect, test } from "vitest";
import { readOperations, type SiteOperation } from "../src/catalog/operations.js";
import { serviceText } from "../src/catalog/service-text.js";
import { operationSections, operationSummary } from "../src/operation-page/operation-content.js";

let operations: readonly SiteOperation[] = [];
beforeAll(async () => {
  operations = await readOperations();
});

function named(name: string): SiteOperation {
  const found = operations.find(({ operation }) => `${operation.package}.${operation.name}` === name);
  if (found === undefined) throw new Error(`There is no operation ${name}.`);
  return found;
}

describe("versions", () => {
  test.each([
    ["universal-consent.listDataSubjectsV1", "listDataSubjectsV4"],
    ["universal-consent.listDataSubjectsV4", "listDataSubjectsV4"],
    ["access-management.addMembersToUserGroupV1", "addMembersToUserGroupV2"],
    ["universal-consent.getPurpose", "getPurpose"],
  ])("of %s: %s is the current one", (name, current) => {
    expect(named(name).versions.current.name).toBe(current);
  });

  test("all of them are listed in order", () => {
    const names = named("universal-consent.listDataSubjectsV2").versions.all.map(({ name }) => name);
    expect(names.filter((name) => /^listDataSubjectsV\d$/.test(name))).toEqual([
      "listDataSubjectsV1",
      "listDataSubjectsV2",
      "listDataSubjectsV3",
      "listDataSubjectsV4",
    ]);
  });
});

describe("what the vendor's definition says", () => {
  const snapshot: {
    readonly info: { readonly title: string };
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses?: object }>>>>;
  } = JSON.parse(
    readFileSync(
      join(import.meta.dirname, "../../specs/snapshots/privacy-automation-incident-management.json"),
      "utf8",
    ),
  );

  test("documented statuses of failures stand on the page", () => {
    const own = operations.filter(({ operation }) => operation.package === "incident-management");
    expect(own.length).toBeGreaterThan(0);
    for (const { operation, failures } of own) {
      const documented = Object.keys(snapshot.paths[operation.path]?.[operation.method.toLowerCase()]?.responses ?? {});
      expect(failures).toEqual(documented.filter((status) => status >= "400" && status <= "599").sort());
    }
  });

  test("the module is the part of its title before the dash", () => {
    expect(snapshot.info.title).toBe("Privacy Automation - Incident Management");
    const { module, serviceTitle } = named("incident-management.searchIncidents");
    expect([module, serviceTitle]).toEqual(["Privacy Automation", "Incident Management"]);
  });
});

test("the page of an operation says what people look for", () => {
  const operation = named("bulk-export.getBulkExportStatus");
  const html = toHtml(operationSummary(operation, { base: "/base/" }));
  expect(html).toContain(`href="/base/explorer/?package=bulk-export"`);
  expect(html).toContain(`href="/base/scopes/?scope=BULK_EXPORT"`);
  expect(html).toContain("the state of a job: wait()");
  const sections = operationSections(operation, { base: "/base/" });
  expect(sections.map(({ id }) => id)).toEqual(["call", "parameters", "response", "errors"]);
  const text = toHtml(
    sections.flatMap(({ content }) => content).map((each) => each)[0] ?? { type: "root", children: [] },
  );
  expect(text).toContain("data-call-form");
});

test("every operation has a page with its call in three languages", () => {
  for (const operation of operations) {
    const sections = operationSections(operation, { base: "/" });
    const call = sections.find(({ id }) => id === "call");
    const html = toHtml({ type: "root", children: [...(call?.content ?? [])] });
    expect(html.match(/data-language="(?:TypeScript|curl|CLI)"/g), operation.operation.name).toHaveLength(3);
  }
});

test("the list of a service for programs has a row for each operation, and texts in it are no markup", () => {
  const own = operations.filter(({ operation }) => operation.package === "consent-receipts");
  const text = serviceText("consent-receipts", own);
  expect(text.split("\n").filter((line) => line.startsWith("| [create"))).toHaveLength(3);
  expect(text).toContain("host: privacy-portal");
  const [first] = own;
  if (first === undefined) throw new Error("There are no operations.");
  const hostile = { ...first, operation: { ...first.operation, title: "<script>a</script> [x](javascript:y) | b" } };
  const row = serviceText("x", [hostile]).split("\n").at(-2);
  expect(row).toContain("&lt;script\\>a&lt;/script\\> \\[x\\]\\(javascript:y\\) \\| b");
});
