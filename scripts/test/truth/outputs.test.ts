import { describe, expect, it } from "vitest";
import { stations } from "../support/truth/documents.js";
import { type DeclaredTypes, declaredTypes, outputs } from "../support/truth/emitted.js";
import { NAMED } from "../support/truth/named-operations.js";

/** Of an answer: its package and operation, the property that holds the rows (none: the answer itself), and their type. */
type ListRow = readonly [packageName: string, operation: string, property: string, rows: string];

const LISTS: readonly ListRow[] = [
  ["assessment-automation", "GET /api/assessment/v2/assessments", "content", "BasicAssessmentListView[]"],
  [
    "assessment-automation",
    "GET /api/assessment/v2/assessments/reference-objects/{id}/assessments",
    "content",
    "LinkedAssessment[]",
  ],
  ["data-discovery", "GET /api/discovery-scan-config/v3/docker-repository-tags", "", "string"],
  ["data-mapping", "GET /api/inventory/v2/inventories/{schemaName}", "data", "Inventory[]"],
  ["data-mapping", "POST /api/inventory/v2/inventories/{schemaName}/criteria", "data", "Inventory[]"],
  [
    "data-mapping",
    "GET /api/inventory/v2/inventories/{id}/relations/{inventoryType}",
    "data",
    "InventoryLinkDetails[]",
  ],
  ["data-mapping", "GET /api/inventory/v2/data-categories", "", "unknown"],
  ["data-mapping", "GET /api/inventory/v2/data-subjects", "", "unknown"],
  ["data-mapping", "GET /api/inventory/v2/inventory-hierarchies/{rootInventoryId}", "", "unknown"],
  ["dsr-automation", "GET /api/datasubject/v2/requestqueues/{language}", "content", "RequestQueue[]"],
  [
    "incident-management",
    "POST /api/incident/v1/incidents/{incidentId}/inventory-links/{inventoryType}",
    "",
    "InventoryLinkAssociation[]",
  ],
  [
    "inventory-linking",
    "POST /api/inventory-linking/v1/contextual-entities/inventory/{inventoryId}/pages",
    "",
    "unknown",
  ],
  ["issues-management", "GET /api/issue-management/v1/issuelinks/{issueId}", "", "unknown"],
  ["it-risk-management", "GET /api/risk/v2/risks/risk-entity-types", "", "EntityType[]"],
  ["it-risk-management", "GET /api/risk/v2/risks/source-entity-types", "", "unknown"],
  ["policy-notice-management", "GET /api/privacynotice/v2/privacynotices", "content", "PrivacyNotice[]"],
  [
    "policy-notice-management",
    "GET /api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions",
    "content",
    "PrivacyNoticeVersionListItem[]",
  ],
  ["universal-consent", "GET /api/consentmanager/v1/custompreferences", "", "unknown"],
  ["universal-consent", "GET /api/consentmanager/v1/receipt-list", "receipts", "string[]"],
  ["user-provisioning", "GET /api/scim/v2/Users", "Resources", "UserResource[]"],
  ["user-provisioning", "GET /api/scim/v3/Groups", "Resources", "GroupResource[]"],
];

const services = await stations();

/** The vendor may withdraw an operation or mend its definition any day; what stands here is true of the present ones. */
function isCurrent(name: string, operation: string): boolean {
  const service = services.find((each) => each.package === name);
  return service !== undefined && !service.isOutdated && outputs(name).has(operation);
}

describe("what operations answer", () => {
  it.each(LISTS)("%s, %s: %s%s", (name, operation, property, rows) => {
    if (!isCurrent(name, operation)) return console.log(`Left out: the vendor changed ${operation}.`);
    const output = outputs(name).get(operation) ?? "missing";
    const types = declaredTypes(name);
    if (property === "") expect(types.text(output) ?? output).toBe(rows);
    else expect(types.property(output, property)).toBe(`?: ${rows} | null`);
  });

  it("is a token in an object where the vendor declares a text", () => {
    const operation = "GET /api/consentmanager/v1/collectionpoints/{collectionpointGuid}/token";
    if (!isCurrent("universal-consent", operation)) return console.log(`Left out: the vendor changed ${operation}.`);
    const output = outputs("universal-consent").get(operation);
    expect(declaredTypes("universal-consent").property(output ?? "", "token")).toBe(": string");
  });
});

describe("outputs of which nothing is known", () => {
  it("are few", () => {
    const unknown = services.flatMap(({ package: name }) =>
      unknownOutputs(name).map((operation) => `${name} ${operation}`),
    );
    console.log([`${unknown.length} operations have an unknown output (limit 30):`, ...unknown].join("\n  "));
    expect(unknown.length).toBeLessThanOrEqual(30);
  });

  it.each(Object.entries(NAMED))("are none of those that users call: %s", (name, operations) => {
    const unknown = unknownOutputs(name);
    expect(operations.filter((operation) => unknown.includes(operation))).toEqual([]);
    const gone = operations.filter((operation) => !outputs(name).has(operation));
    if (gone.length > 0) console.log(`Left out: the vendor withdrew ${gone.join(", ")}.`);
  });
});

function unknownOutputs(name: string): string[] {
  const types = declaredTypes(name);
  return [...outputs(name)].filter(([, output]) => isUnknown(output, types)).map(([operation]) => operation);
}

/** Through as many names as it takes; `unknown` beside nothing. */
function isUnknown(output: string, types: DeclaredTypes): boolean {
  const [type = ""] = output.split(" | ");
  const meaning = types.text(type);
  return type === "unknown" || (meaning !== undefined && meaning !== type && isUnknown(meaning, types));
}
