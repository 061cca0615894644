import {
  type AssessmentExport,
  assessmentAutomation,
  type BasicAssessmentListView,
} from "@onetrust-client/assessment-automation";
import { itRiskManagement } from "@onetrust-client/it-risk-management";
import { userProvisioning } from "@onetrust-client/user-provisioning";
import { expect, test } from "vitest";
import { type GrcRecord, grcSync } from "../src/s1-grc-sync.js";
import { open } from "./support/open.js";

const year = 31_535_999;
const services = [assessmentAutomation, itRiskManagement, userProvisioning];

/** One row of the list, as hosts send it: null where there is nothing. */
const row = (n: number): BasicAssessmentListView => ({
  ...{ assessmentId: `a-${n}`, number: n, name: `Assessment ${n}`, status: "In Progress" },
  ...{ result: null, inherentRiskScore: null, primaryInventoryDetails: null, tags: [] },
});

/** An export: every hundredth has a risk, every thousandth an approver; the rest has null in their places. */
function exported(id: string): AssessmentExport {
  const n = Number(id.slice(2));
  const risks = n % 100 === 0 ? [{ riskId: `r-${n}` }] : null;
  const approvers = n % 1000 === 0 ? [{ approver: { id: `u-${n}` } }] : null;
  return { assessmentId: id, approvers, sections: [{ questions: [{ risks, questionResponses: null }] }] };
}

test("copies 4002 assessments of 4003 rows, through a limit, a revoked token and a deleted user", async () => {
  const answers: string[] = [];
  const { tenant, onetrust } = await open(
    // Fast, so that reading as many assessments takes minutes on no machine: the limit that is met is the fault below.
    { services, expiresIn: year, maxSize: 2000, limits: { perMinute: 10_000 } },
    { onEvent: ({ type, operation, status }) => type === "response" && answers.push(`${operation} ${status}`) },
  );
  const { listAssessments, getAssessment } = assessmentAutomation(onetrust);
  const { getRisk } = itRiskManagement(onetrust);
  const { getUserV2 } = userProvisioning(onetrust);

  // The last row of the first page comes again as the first of the second.
  const numbers = Array.from({ length: 4003 }, (_, index) => (index < 2000 ? index : index - 1));
  tenant.answer(listAssessments, ({ query }) => {
    const [page, size] = [Number(query.page ?? 0), Number(query.size)];
    const content = numbers.slice(page * size, (page + 1) * size).map(row);
    return { content, page: { number: page, size, totalElements: 4003, totalPages: 3 } };
  });
  let [exports, running, most] = [0, 0, 0];
  tenant.answer(getAssessment, async ({ path }) => {
    most = Math.max(most, ++running);
    if (++exports === 2500) tenant.revoke();
    // The first ones take a while, so that all that run at a time are seen together.
    if (exports < 50) await new Promise((resolve) => setTimeout(resolve, 20));
    running--;
    return exported(path.assessmentId);
  });
  tenant.answer(getRisk, ({ path }) => ({ id: path.riskId }));
  tenant.fault(getRisk, "429-minute", { after: 20, retryAfter: 1 });
  tenant.answer(getUserV2, ({ path }) =>
    path.id === "u-3000"
      ? Response.json({ detail: "not found", status: "404" }, { status: 404 })
      : { id: path.id, userName: `${path.id}@example.com`, name: { familyName: null } },
  );

  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const records: GrcRecord[] = [];
  await grcSync(onetrust, (record) => records.push(record));

  const ids = records.map(({ assessment }) => assessment.assessmentId);
  expect(new Set(ids)).toEqual(new Set(Array.from({ length: 4002 }, (_, n) => `a-${n}`)));
  expect(ids).toHaveLength(4002);
  expect(tenant.requestsOf(listAssessments).map(({ url }) => url.split("?")[1])).toEqual([
    "size=2000",
    "size=2000&page=1",
    "size=2000&page=2",
  ]);

  expect(most).toBe(5);

  // One token at the start, and one after the revocation, which at most five calls met.
  expect(tenant.requestsOf("token")).toHaveLength(2);
  const late = answers.filter((each) => each.endsWith(" 401")).length;
  expect(late).toBeGreaterThanOrEqual(1);
  expect(late).toBeLessThanOrEqual(5);
  // The limit struck, once.
  expect(answers.filter((each) => each.endsWith(" 429"))).toEqual(["getRisk 429"]);
  expect(answers.filter((each) => each.endsWith(" 404"))).toEqual(["getUserV2 404"]);

  const risks = records.flatMap((record) => record.risks.map(({ id }) => id));
  expect(new Set(risks)).toEqual(new Set(Array.from({ length: 41 }, (_, n) => `r-${n * 100}`)));
  const approvers = new Map(
    records
      .filter(({ approvers }) => approvers.length > 0)
      .map((each) => [each.assessment.assessmentId, each.approvers]),
  );
  expect([...approvers.keys()].sort()).toEqual(["a-0", "a-1000", "a-2000", "a-3000", "a-4000"]);
  expect(approvers.get("a-3000")).toEqual([undefined]);
  expect(approvers.get("a-1000")).toMatchObject([{ id: "u-1000" }]);

  // A year is more than a timer can hold; nothing of it may be left running.
  expect(timers()).toBeLessThanOrEqual(before);
});

test("five copies at once ask for one token, at the start and after a revocation", async () => {
  const { tenant, onetrust } = await open({ services });
  const { listAssessments, getAssessment } = assessmentAutomation(onetrust);
  const rows = Array.from({ length: 10 }, (_, n) => row(n + 1));
  tenant.rows(listAssessments, rows);
  tenant.answer(getAssessment, ({ path }) => exported(path.assessmentId));
  for (const tokens of [1, 2]) {
    const records: GrcRecord[] = [];
    await Promise.all(Array.from({ length: 5 }, () => grcSync(onetrust, (record) => records.push(record))));
    expect(records).toHaveLength(50);
    expect(tenant.requestsOf("token")).toHaveLength(tokens);
    tenant.revoke();
  }
  // The first calls of the second round left together with the old token.
  expect(tenant.requestsOf(listAssessments)).toHaveLength(15);
});
