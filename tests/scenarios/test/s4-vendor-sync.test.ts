import { bulkExport } from "@onetrust-client/bulk-export";
import type { Connection } from "@onetrust-client/core";
import { dataMapping } from "@onetrust-client/data-mapping";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { itRiskManagement } from "@onetrust-client/it-risk-management";
import { collect } from "@onetrust-client/tests-support/collect";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { universalConsent } from "@onetrust-client/universal-consent";
import { userProvisioning } from "@onetrust-client/user-provisioning";
import { expect, test } from "vitest";
import { deactivateUser, lists, upsertVendor } from "../src/s4-vendor-sync.js";
import { open } from "./support/open.js";

const services = [bulkExport, dataMapping, dsrAutomation, itRiskManagement, universalConsent, userProvisioning];
const many = (count: number): { id: string }[] => Array.from({ length: count }, (_, n) => ({ id: `${n}` }));
const people = many(80).map(({ id }) => ({ id, name: { familyName: `User ${id}` } }));
const subjects = many(140).map(({ id }) => ({ Id: id }));
const resolutions = many(60).map(({ id }) => ({ id, close: true, complete: true, reject: false }));

/** The operations behind the scenario's lists. */
const operationsOf = (onetrust: Connection) => ({
  vendors: dataMapping(onetrust).listInventories,
  risks: itRiskManagement(onetrust).listRisks,
  users: userProvisioning(onetrust).listUsersV2,
  subjects: universalConsent(onetrust).listDataSubjectsV1,
  resolutions: dsrAutomation(onetrust).listResolutions,
  files: bulkExport(onetrust).listBulkExportDownloadDetails,
});

test("upserts a vendor by an external id that is no plain path segment, and deletes links with a body", async () => {
  const { tenant, onetrust } = await open({ services });
  const { updateInventoryByExternalId, getInventoryByExternalId } = dataMapping(onetrust);
  tenant.answer(updateInventoryByExternalId, () => ({
    data: { id: "v-1", name: "Acme", organization: { value: "Root" } },
  }));
  tenant.answer(getInventoryByExternalId, ({ path }) => ({ data: { id: "v-1", externalId: path.externalId } }));
  const vendor = { externalId: "a/b?c", name: "Acme", organization: { value: "Root" }, type: { value: "Vendor" } };
  expect(await upsertVendor(onetrust, vendor, ["link-1"])).toBe("v-1");

  const sent = tenant.requests.slice(1).map(({ method, url, body }) => [`${method} ${url}`, body && JSON.parse(body)]);
  expect(sent).toEqual([
    ["PUT /api/inventory/v2/inventories/vendors/business-key", vendor],
    ["GET /api/inventory/v2/inventories/vendors/reference/a%2Fb%3Fc", ""],
    ["DELETE /api/inventory/v2/inventories/v-1/relations", [{ inventoryAssociationId: "link-1" }]],
  ]);
});

test("lists of six kinds are read to their ends, in as many requests as there are pages", async () => {
  const { tenant, onetrust } = await open({ services });
  const operations = operationsOf(onetrust);
  tenant.rows(operations.vendors, many(231));
  tenant.rows(operations.risks, many(120));
  tenant.rows(operations.users, people, { maxSize: 25 });
  tenant.rows(operations.subjects, subjects);
  tenant.rows(operations.resolutions, resolutions);
  tenant.rows(operations.files, many(130));

  const all = lists(onetrust, "export-1");
  expect(await collect(all.vendors)).toEqual(many(231));
  expect(await collect(all.risks)).toEqual(many(120));
  expect(await collect(all.users)).toEqual(people);
  expect(await collect(all.subjects)).toEqual(subjects);
  expect(await collect(all.resolutions)).toEqual(resolutions);
  expect(await collect(all.files)).toEqual(many(130));

  const requests = Object.entries(operations).map(([name, operation]) => [name, tenant.requestsOf(operation).length]);
  // The bare list ends with an empty page, which nothing announces.
  expect(Object.fromEntries(requests)).toEqual({
    vendors: 5,
    risks: 3,
    users: 4,
    subjects: 3,
    resolutions: 3,
    files: 7,
  });

  const urls = (operation: Parameters<typeof tenant.requestsOf>[0]) =>
    tenant.requestsOf(operation).map(({ method, url }) => `${method} ${url}`);
  const vendors = "GET /api/inventory/v2/inventories/vendors?size=50";
  expect(urls(operations.vendors)).toEqual([vendors, ...[1, 2, 3, 4].map((page) => `${vendors}&page=${page}`)]);
  const users = "GET /api/scim/v2/Users";
  expect(urls(operations.users)).toEqual([users, ...[26, 51, 76].map((index) => `${users}?startIndex=${index}`)]);
  const asked = tenant.requestsOf(operations.subjects);
  expect(asked.map(({ headers }) => headers.requestcontinuation)).toEqual([undefined, "after-50", "after-100"]);
  expect(asked.every(({ url }) => url.endsWith("?properties=ignoreCount&size=50"))).toBe(true);
  expect(urls(operations.risks)).toEqual([
    "POST /api/risk/v2/risks/pages?size=50",
    "POST /api/risk/v2/risks/pages?size=50&page=1",
    "POST /api/risk/v2/risks/pages?size=50&page=2",
  ]);
});

test("a page that fails ends the loop with the place at which another one goes on, and no row is lost or doubled", async () => {
  const { tenant, onetrust } = await open({ services }, { retry: false });
  const { vendors } = operationsOf(onetrust);
  tenant.rows(vendors, many(231));
  tenant.fault(vendors, 500, { after: 2 });
  const read: unknown[] = [];
  const error = await rejection(
    (async () => {
      for await (const vendor of lists(onetrust, "").vendors) read.push(vendor);
    })(),
  );
  expect(error).toMatchObject({ kind: "http", status: 500 });
  expect(read).toEqual(many(100));
  const { resume } = error;
  expect(resume).toMatchObject({ name: expect.any(String) });
  const rest = vendors.items({ path: { schemaName: "vendors" }, query: { size: 50 } }, { resume });
  expect([...read, ...(await collect(rest))]).toEqual(many(231));
});

test("a host that gives the same token for ever is found out", async () => {
  const { tenant, onetrust } = await open({ services });
  const { subjects: list } = operationsOf(onetrust);
  tenant.answer(list, () => Response.json({ content: [{ Id: "1" }], requestContinuation: "again" }));
  expect(await rejection(collect(lists(onetrust, "").subjects))).toMatchObject({ kind: "paging" });
  expect(tenant.requestsOf(list).length).toBeLessThanOrEqual(3);
});

test("deactivates a user with the patch that SCIM wants", async () => {
  const { tenant, onetrust } = await open({ services });
  const { modifyUserV2 } = userProvisioning(onetrust);
  tenant.answer(modifyUserV2, ({ path }) => ({ id: path.id, active: false, name: {} }));
  await deactivateUser(onetrust, "u-1");
  const [patch] = tenant.requestsOf(modifyUserV2);
  expect(patch).toMatchObject({ method: "PATCH", url: "/api/scim/v2/Users/u-1" });
  expect(JSON.parse(patch?.body ?? "")).toEqual({
    schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
    Operations: [{ op: "replace", path: "active", value: false }],
  });
});
