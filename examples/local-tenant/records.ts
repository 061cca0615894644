import type { AssessmentAutomation } from "@onetrust-client/assessment-automation";
import type { DataMapping, Inventory } from "@onetrust-client/data-mapping";
import type { FakeTenant } from "@onetrust-client/fake-tenant";
import type { ItRiskManagement } from "@onetrust-client/it-risk-management";
import type { UserProvisioning } from "@onetrust-client/user-provisioning";

/** Vendors are kept, so that an update by external id changes what is read later. */
export function answerVendors(tenant: FakeTenant, inventory: DataMapping): void {
  const vendors: Inventory[] = [{ id: "vendor-1", externalId: "V-100", name: "Paper", number: 1 }];
  tenant.answer(inventory.updateInventoryByExternalId, ({ body }) => {
    const { name, externalId = "" } = body;
    const known = vendors.findIndex((vendor) => vendor.externalId === externalId);
    const number = known < 0 ? vendors.length + 1 : known + 1;
    vendors[number - 1] = { id: `vendor-${number}`, externalId, name, number };
    return {};
  });
  tenant.answer(inventory.getInventoryByExternalId, ({ path }) => ({
    data: vendors.find(({ externalId }) => externalId === path.externalId) ?? null,
  }));
  tenant.rows(inventory.listInventories, vendors);
}

/** One assessment is listed twice, and one was deleted after it was listed. */
export function answerAssessments(
  tenant: FakeTenant,
  assessments: AssessmentAutomation,
  register: ItRiskManagement,
): void {
  const ids = Array.from({ length: 60 }, (_, n) => `assessment-${n}`);
  const listed = [...ids.slice(0, 50), "assessment-49", ...ids.slice(50)];
  tenant.rows(
    assessments.listAssessments,
    listed.map((assessmentId) => ({ assessmentId })),
  );
  tenant.answer(assessments.getAssessment, ({ path: { assessmentId } }) =>
    assessmentId === "assessment-7"
      ? new Response(null, { status: 404 })
      : { assessmentId, name: `Assessment of ${assessmentId}`, sections: [] },
  );
  tenant.rows(register.listRisks, [
    {
      number: 1,
      name: "Lost laptop",
      orgGroup: { name: "Root" },
      inherentRiskLevel: { level: "HIGH" },
      state: "IDENTIFIED",
    },
    { number: 2, name: '=HYPERLINK("x")', inherentRiskLevel: null, state: "RETAINED" },
  ]);
}

export function answerUsers(tenant: FakeTenant, users: UserProvisioning): void {
  const people = Array.from({ length: 40 }, (_, n) => ({ id: `user-${n}`, userName: `person-${n}@example.com` }));
  const jane = { id: "user-jane", userName: "Jane@example.com" };
  tenant.rows(
    users.listUsersV2,
    [...people.slice(0, 30), jane, ...people.slice(30)].map((user) => ({ ...user, name: {} })),
    { maxSize: 25 },
  );
  tenant.answer(users.modifyUserV2, ({ path, body }) => {
    const isActive = body.Operations?.some(({ path, value }) => path === "active" && value === true) ?? true;
    return { id: path.id, name: {}, active: isActive };
  });
}
