import { assessmentAutomation } from "@onetrust-client/assessment-automation";
import { apiKey, connect } from "@onetrust-client/core";
import { dataMapping } from "@onetrust-client/data-mapping";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { listen } from "@onetrust-client/tests-support/host";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterAll, expect, expectTypeOf, test } from "vitest";

const page = { number: 0, size: 50, totalPages: 1, totalElements: 1, last: true };

/** Bodies as tenants send them, nulls where a tenant has nothing. */
const BODIES: Readonly<Record<string, unknown>> = {
  "/api/inventory/v2/inventories/vendors": {
    data: [
      { id: "v1", name: "Databricks", number: 7, organization: { id: "o1", value: "Root" }, status: { key: "active" } },
    ],
    meta: { page },
  },
  "/api/assessment/v2/assessments": {
    content: [
      {
        assessmentId: "a1",
        number: 3,
        name: "PIA",
        status: "Archived",
        result: null,
        inherentRiskScore: null,
        tags: [],
      },
    ],
    page,
  },
  "/api/consentmanager/v1/collectionpoints/c1/token": { token: "eyJ.eyJ.sig" },
  "/api/consent/v2/receipts": {
    content: [{ id: "r1", language: "en-us", origin: "FAX", purposes: null, test: false }],
    ...page,
  },
  "/api/datasubject/v2/requestqueues/search/en-us": { content: [{ requestQueueRefId: "ABC123" }], ...page },
};

const host = await listen(({ url = "" }, response) => {
  const body = BODIES[url.split("?")[0] ?? ""];
  response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" }).end(JSON.stringify(body));
});
afterAll(() => host.close());
const onetrust = connect({ hostname: host.origin, credentials: apiKey("key") });

test("inventories: rows with the tenant's own attributes", async () => {
  const { data } = await dataMapping(onetrust).listInventories({ path: { schemaName: "vendors" } });
  const [vendor] = data ?? [];
  expect([vendor?.id, vendor?.name, vendor?.number]).toEqual(["v1", "Databricks", 7]);
  expectTypeOf(vendor?.name).toEqualTypeOf<string | null | undefined>();
});

test("assessments: rows whose status may be one that came later", async () => {
  const [row] = (await assessmentAutomation(onetrust).listAssessments()).content ?? [];
  expect([row?.assessmentId, row?.status, row?.result, row?.tags]).toEqual(["a1", "Archived", null, []]);
  expectTypeOf(row?.result).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(row?.inherentRiskScore).toEqualTypeOf<number | null | undefined>();
});

test("the token of a collection point, out of its envelope", async () => {
  const { token } = await universalConsent(onetrust).getCollectionPointToken({ path: { collectionpointGuid: "c1" } });
  expect(token).toBe("eyJ.eyJ.sig");
  expectTypeOf(token).toEqualTypeOf<string>();
});

test("receipts: an origin that came later, and null where there are no purposes", async () => {
  const { content } = await universalConsent(onetrust).listReceipts({ body: {} });
  const [receipt] = content ?? [];
  expect([receipt?.id, receipt?.origin, receipt?.purposes, receipt?.test]).toEqual(["r1", "FAX", null, false]);
  expectTypeOf(receipt?.test).toEqualTypeOf<boolean | null | undefined>();
});

test("the search of privacy requests: rows of the type that the list of requests has", async () => {
  const { content } = await dsrAutomation(onetrust).searchRequests({
    path: { language: "en-us" },
    body: { term: "jane" },
  });
  expect(content).toEqual([{ requestQueueRefId: "ABC123" }]);
  expectTypeOf(content?.[0]?.requestQueueRefId).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(content?.[0]?.notYetKnown).toEqualTypeOf<unknown>();
});
