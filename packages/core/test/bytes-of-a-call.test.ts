import { expect, test } from "vitest";
import { bundleSize } from "./support/bundle-size.js";

const connected = `
  import { bearer, connect } from "@onetrust-client/core";
  const onetrust = connect({ hostname: "app.onetrust.com", credentials: bearer("t") });`;

/** The smallest program that makes a call: a service with no other row than the one that is called. */
const withOwnRow = (parts: string, call: string): string => `${connected}
  import { defineService${parts.includes("paginate") ? ", paginate, pageNumber" : ""} } from "@onetrust-client/core";
  const service = defineService({ host: "tenant", ${parts} });
  console.log(await service(onetrust).${call});`;

/** The same call with the operation of a package. */
const withOperation = (service: string, name: string, call: string): string => `${connected}
  import { ${name} } from "./services/${service}/dist/operations.js";
  console.log(await ${name}(onetrust)${call});`;

/** Rows as the definitions have them. Training has 5 operations, universal-consent 97. */
const calls = [
  {
    service: "training",
    name: "getUserEnrollmentStatus",
    call: '({ path: { enrollmentAssigneeId: "1" } })',
    row: `package: "training", operations: { getUserEnrollmentStatus: {
      path: "/api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress", deprecated: true } }`,
  },
  {
    service: "universal-consent",
    name: "getPurpose",
    call: '({ path: { purposeId: "1" } })',
    row: `package: "universal-consent", operations: { getPurpose: {
      path: "/api/consentmanager/v2/purposes/{purposeId}", scopes: ["CONSENT", "CONSENT_READ"] } }`,
  },
  {
    service: "training",
    name: "listCourses",
    call: ".all({ query: { page: 0, size: 20 } })",
    row: `package: "training", paging: paginate(pageNumber), operations: { listCourses: {
      path: "/api/awareness-training/v1/courses", required: { query: ["page", "size"] }, failures: [{ property: "errors" }],
      deprecated: true, paging: { by: "page", items: "data", info: "meta.page" } } }`,
  },
  {
    service: "universal-consent",
    name: "listPurposes",
    call: ".all()",
    row: `package: "universal-consent", paging: paginate(pageNumber), operations: { listPurposes: {
      path: "/api/consentmanager/v1/purposes", scopes: ["CONSENT", "CONSENT_READ"], deprecated: "listPurposeVersions",
      paging: { by: "page", items: "content", info: "" } } }`,
  },
];

test("a call carries its own operation and no other, however many its service has", async () => {
  const sizes = await Promise.all(
    calls.map(async ({ service, name, call, row }) => ({
      operation: `${service}: ${name}`,
      "with only its own row": await bundleSize(withOwnRow(row, name + call)),
      "from /operations": await bundleSize(withOperation(service, name, call)),
    })),
  );
  console.table(sizes);
  for (const size of sizes) expect(size["from /operations"] - size["with only its own row"]).toBeLessThanOrEqual(150);
});
