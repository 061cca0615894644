import { join } from "node:path";
import { consentReceipts } from "@onetrust-client/consent-receipts";
import { dataMapping } from "@onetrust-client/data-mapping";
import { type DsrAutomation, dsrAutomation } from "@onetrust-client/dsr-automation";
import { type FakeService, fakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
import { expect, onTestFinished, test } from "vitest";
import { bulk, ndjsonLedger, type Settle, settleBy } from "../../src/index.js";
import { emptyFolder, keyOf, requestInputs, traceId } from "../support/requests.js";

const signal = new AbortController().signal;

async function open(...services: readonly FakeService[]) {
  const tenant = await fakeTenant({ services });
  onTestFinished(() => tenant.close());
  return tenant;
}

/** What a settling function says of an input. */
function verdictOf(settle: Settle<unknown>, input: unknown) {
  return settle({ key: "key", input, sentAt: 0 }, { signal });
}

test("a privacy request is found by its trace id", async () => {
  const tenant = await open(dsrAutomation);
  const dsr = dsrAutomation(tenant.connect());
  const settle = settleBy(dsr.getRequestCreationLogs);
  const input = { path: { templateId: traceId(9) }, body: { requestTraceId: traceId(1) } };
  const answers: [object, object][] = [
    [
      { creationstatus: "SUCCESS", requestRefId: "ABC123" },
      { state: "done", result: "ABC123" },
    ],
    [
      { creationstatus: "FAILED", exceptionDescription: "Jane's address" },
      { state: "refused", reason: "the request could not be created" },
    ],
    [{ creationstatus: "IN_PROGRESS" }, { state: "unknown", reason: "the request is not created yet" }],
  ];
  for (const [answer, verdict] of answers) {
    tenant.answer(dsr.getRequestCreationLogs, () => answer);
    expect(await verdictOf(settle, input)).toEqual(verdict);
  }
  expect(tenant.requestsOf(dsr.getRequestCreationLogs)[0]?.url).toBe(
    `/api/datasubject/v2/requestqueues/status/${traceId(1)}`,
  );
  tenant.answer(dsr.getRequestCreationLogs, () => Response.json({}, { status: 404 }));
  expect(await verdictOf(settle, input)).toEqual({ state: "absent" });
  await expect(verdictOf(settle, { body: {} })).rejects.toThrow("the input has no body.requestTraceId");
});

test("an inventory is found by its external id", async () => {
  const tenant = await open(dataMapping);
  const inventory = dataMapping(tenant.connect());
  const settle = settleBy(inventory.getInventoryByExternalId);
  const input = { path: { schemaName: "vendors" }, body: { name: "Paper", externalId: "V-100" } };
  tenant.answer(inventory.getInventoryByExternalId, ({ path }) =>
    path.externalId === "V-100" && path.schemaName === "vendors"
      ? { data: { id: "vendor-1", externalId: "V-100", name: "Paper" } }
      : Response.json({}, { status: 404 }),
  );
  expect(await verdictOf(settle, input)).toEqual({ state: "done", result: "vendor-1" });
  expect(await verdictOf(settle, { ...input, body: { externalId: "V-200" } })).toEqual({ state: "absent" });
});

test("a consent receipt is found by its payload, and one that is not found proves nothing", async () => {
  const tenant = await open(consentReceipts, universalConsent);
  const consent = universalConsent(tenant.connect());
  const settle = settleBy(consent.listReceipts);
  const input = { body: { identifier: "jane@example.com", customPayload: { importId: 7 } } };
  const found = (customPayload: string) => ({ content: [{ id: "r-1" }, { id: "r-2", customPayload }], last: true });
  tenant.answer(consent.listReceipts, ({ headers }) => {
    expect(headers.identifier).toBe("jane@example.com");
    return found('{ "importId": 7 }');
  });
  expect(await verdictOf(settle, input)).toEqual({ state: "done", result: "r-2" });
  tenant.answer(consent.listReceipts, () => found('{"importId":8}'));
  expect(await verdictOf(settle, input)).toMatchObject({ state: "unknown" });
  expect(await verdictOf(settle, { body: { identifier: "jane@example.com" } })).toMatchObject({
    state: "unknown",
    reason: "its body has no customPayload",
  });
});

test("each serves the operation that it was reviewed for, and its read is safe to repeat", async () => {
  const tenant = await open(consentReceipts, dataMapping, dsrAutomation, universalConsent);
  const onetrust = tenant.connect();
  const [dsr, inventory, consent] = [dsrAutomation(onetrust), dataMapping(onetrust), universalConsent(onetrust)];
  const portal = consentReceipts(onetrust);
  const run = <Input>(settle: Settle<Input>) => ({
    ledger: ndjsonLedger(join(emptyFolder(), "a")),
    key: () => "a",
    settle,
  });
  await bulk(dsr.createRequest, [], run(settleBy(dsr.getRequestCreationLogs)));
  await bulk(inventory.createInventory, [], run(settleBy(inventory.getInventoryByExternalId)));
  await bulk(portal.createConsentReceipts, [], run(settleBy(consent.listReceipts)));
  expect(tenant.requests).toEqual([]);
});

test("a read that fails leaves the row unknown, and one that is refused for all rows ends the run", async () => {
  const tenant = await open(dsrAutomation);
  const dsr = dsrAutomation(tenant.connect({ retry: false }));
  const settle = settleBy(dsr.getRequestCreationLogs);
  const loseAnswers = (lost: DsrAutomation) => tenant.fault(lost.createRequest, "reset", { times: 2 });
  const options = () => ({
    ledger: ndjsonLedger(join(emptyFolder(), "a")),
    key: keyOf,
    settle,
    settleAfter: 0,
    call: { retry: false } as const,
  });
  loseAnswers(dsr);
  tenant.answer(dsr.getRequestCreationLogs, () => Response.json({}, { status: 500 }));
  const report = await bulk(dsr.createRequest, requestInputs(2), options());
  expect(report.unknown.map(({ reason }) => reason)).toEqual(["settle: http 500", "settle: http 500"]);

  loseAnswers(dsr);
  tenant.fault(dsr.getRequestCreationLogs, 401, { times: Number.POSITIVE_INFINITY });
  await expect(bulk(dsr.createRequest, requestInputs(2), options())).rejects.toMatchObject({
    code: "stopped",
    cause: { kind: "authentication", operation: "getRequestCreationLogs" },
  });
});

test("a settling function of a user's that throws or says nothing leaves the row unknown", async () => {
  const tenant = await open(dsrAutomation);
  const dsr = dsrAutomation(tenant.connect());
  const outcomes: [Settle<unknown>, string][] = [
    [async () => JSON.parse("null"), "settle returned no verdict"],
    [async () => Promise.reject(new RangeError("jane@example.com")), "settle threw RangeError"],
  ];
  for (const [settle, reason] of outcomes) {
    tenant.fault(dsr.createRequest, "reset");
    const ledger = ndjsonLedger(join(emptyFolder(), "a"));
    const report = await bulk(dsr.createRequest, requestInputs(1), { ledger, key: keyOf, settle, settleAfter: 0 });
    expect(report.unknown).toMatchObject([{ reason }]);
  }
});
