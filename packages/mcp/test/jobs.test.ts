import { assessmentAutomation } from "@onetrust-client/assessment-automation";
import { dataMapping } from "@onetrust-client/data-mapping";
import { universalConsent } from "@onetrust-client/universal-consent";
import { userProvisioning } from "@onetrust-client/user-provisioning";
import { describe, expect, test } from "vitest";
import { dataIn, openSession, type Transport } from "./support/session.js";

const transports: readonly Transport[] = ["stdio", "HTTP"];

describe.each(transports)("by %s", (transport) => {
  test("a person's consent is found, described and read", async () => {
    const { tenant, call, operate } = await openSession({ transport });
    const { getDataSubjectDetails } = universalConsent(tenant.connect());
    tenant.answer(getDataSubjectDetails, ({ headers }) => ({ identifier: headers.identifier, language: "en" }));
    const found = JSON.parse((await call("search_operations", { words: "data subject details" })).text);
    expect(found.operations.map(({ operation }: { operation: string }) => operation)).toContain(
      "universal-consent.getDataSubjectDetails",
    );
    const described = JSON.parse(
      (await call("describe_operation", { operation: "universal-consent.getDataSubjectDetails" })).text,
    );
    expect(described).toMatchObject({
      method: "GET",
      path: "/rest/api/consent/v4/datasubjects/details",
      calling: "reads; call_operation calls it",
    });
    expect(described.input.properties.headers.required).toEqual(["identifier"]);
    const { text, isError } = await operate("universal-consent.getDataSubjectDetails", {
      input: { headers: { identifier: "jane@example.com" } },
    });
    expect(isError).toBe(false);
    expect(dataIn(text)).toEqual({ identifier: "jane@example.com", language: "en" });
  });

  test("vendors are listed 20 at a time, then as many as wanted, and each one once", async () => {
    const { tenant, operate } = await openSession({ transport });
    const vendors = Array.from({ length: 130 }, (_, number) => ({
      id: `v${number}`,
      name: `Vendor ${number}`,
    }));
    tenant.rows(dataMapping(tenant.connect()).listInventories, vendors);
    const seen: unknown[] = [];
    let next: string | undefined;
    for (const { limit, count } of [{ count: 20 }, { limit: 70, count: 70 }, { limit: 200, count: 40 }]) {
      const input = { path: { schemaName: "vendors" } };
      const { text } = await operate("data-mapping.listInventories", {
        input,
        limit,
        next,
        select: "$[*].id",
      });
      const rows = dataIn(text);
      expect(rows).toHaveLength(count);
      seen.push(...(Array.isArray(rows) ? rows : []));
      next = /next = (\S+)/.exec(text)?.[1];
    }
    expect(next).toBeUndefined();
    expect(seen).toEqual(vendors.map(({ id }) => id));
  });

  test("assessments are listed, and one is exported", async () => {
    const { tenant, operate } = await openSession({ transport });
    const { listAssessments, getAssessment } = assessmentAutomation(tenant.connect());
    tenant.rows(listAssessments, [{ assessmentId: "a1", name: "Vendor check" }]);
    tenant.answer(getAssessment, ({ path }) => ({ assessmentId: path.assessmentId, name: "Vendor check" }));
    const list = await operate("assessment-automation.listAssessments", { select: "$[*].assessmentId" });
    expect(dataIn(list.text)).toEqual(["a1"]);
    const assessmentId = "5e7f2f6e-6a5c-4a0e-9a4e-2f1f5d0c9b11";
    const one = await operate("assessment-automation.getAssessment", { input: { path: { assessmentId } } });
    expect(dataIn(one.text)).toMatchObject({ assessmentId, name: "Vendor check" });
  });

  test("users are listed by SCIM", async () => {
    const { tenant, operate } = await openSession({ transport });
    tenant.rows(userProvisioning(tenant.connect()).listUsersV2, [{ id: "u1", name: {}, userName: "jane@example.com" }]);
    const { text } = await operate("user-provisioning.listUsersV2", { select: "$[*].userName" });
    expect(dataIn(text)).toEqual(["jane@example.com"]);
  });

  test("a purpose is created where that was allowed", async () => {
    const { tenant, operate } = await openSession({ transport, allowWrite: ["universal-consent.createPurpose"] });
    const { createPurpose } = universalConsent(tenant.connect());
    tenant.answer(createPurpose, ({ body }) => ({ Id: "p1", Name: body.Name }));
    const body = { Name: "Newsletter", Description: "Monthly", ConsentLifeSpan: 12 };
    const dry = JSON.parse((await operate("universal-consent.createPurpose", { input: { body }, dryRun: true })).text);
    expect(dry).toMatchObject({ dryRun: true, method: "POST", body: JSON.stringify(body) });
    expect(tenant.requestsOf(createPurpose)).toHaveLength(0);
    const { text } = await operate("universal-consent.createPurpose", { input: { body } });
    expect(dataIn(text)).toEqual({ Id: "p1", Name: "Newsletter" });
    expect(tenant.requestsOf(createPurpose).map((request) => request.body)).toEqual([JSON.stringify(body)]);
  });
});
