import {
  type AssessmentExport,
  assessmentAutomation,
  type BasicAssessmentListView,
} from "@onetrust-client/assessment-automation";
import { type Connection, isOneTrustError } from "@onetrust-client/core";
import { itRiskManagement, type Risk } from "@onetrust-client/it-risk-management";
import { type UserResource, userProvisioning } from "@onetrust-client/user-provisioning";

/** One assessment as a GRC tool wants it. */
export interface GrcRecord {
  readonly assessment: AssessmentExport;
  readonly risks: readonly Risk[];
  /** `undefined` for an approver whose user was deleted. */
  readonly approvers: readonly (UserResource | undefined)[];
}

/** Hands every assessment to `save`, five at a time, each once. */
export async function grcSync(onetrust: Connection, save: (record: GrcRecord) => void): Promise<void> {
  const list = assessmentAutomation(onetrust).listAssessments;
  const ids = distinct(list.items({ query: { size: 2000 } }, { prefetch: 1 }));
  const work = async (): Promise<void> => {
    for await (const id of ids) save(await readRecord(onetrust, id));
  };
  await Promise.all([work(), work(), work(), work(), work()]);
}

/** The ids of the list; its pages overlap under the default sort. */
async function* distinct(rows: AsyncIterable<BasicAssessmentListView>): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const { assessmentId } of rows) {
    if (!assessmentId || seen.has(assessmentId)) continue;
    seen.add(assessmentId);
    yield assessmentId;
  }
}

async function readRecord(onetrust: Connection, assessmentId: string): Promise<GrcRecord> {
  const assessment = await assessmentAutomation(onetrust).getAssessment({ path: { assessmentId } });
  const questions = (assessment.sections ?? []).flatMap((section) => section.questions ?? []);
  const { getRisk } = itRiskManagement(onetrust);
  const risks = questions
    .flatMap((question) => question.risks ?? [])
    .flatMap(({ riskId }) => (riskId ? [getRisk({ path: { riskId } })] : []));
  const approvers = (assessment.approvers ?? []).flatMap(({ approver }) =>
    approver?.id ? [findUser(onetrust, approver.id)] : [],
  );
  return { assessment, risks: await Promise.all(risks), approvers: await Promise.all(approvers) };
}

async function findUser(onetrust: Connection, id: string): Promise<UserResource | undefined> {
  try {
    return await userProvisioning(onetrust).getUserV2({ path: { id } });
  } catch (error) {
    if (isOneTrustError(error) && error.kind === "http" && error.status === 404) return undefined;
    throw error;
  }
}
