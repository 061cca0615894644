import { type AssessmentAutomation, assessmentAutomation } from "@onetrust-client/assessment-automation";
import { connect } from "@onetrust-client/core";

const assessments: AssessmentAutomation = assessmentAutomation(connect());

export async function listOfAssessments(): Promise<string[]> {
  const { content, page } = await assessments.listAssessments({ query: { size: 2000 } });
  // @ts-expect-error: the total may be missing
  const total: number = page?.totalElements;
  // @ts-expect-error: the statuses are a list
  await assessments.listAssessments({ query: { assessmentStatuses: "IN_PROGRESS" } });
  const running = (content ?? []).filter(({ status }) => status === "In Progress");
  return [...running.map(({ name }) => name ?? "unnamed"), String(total)];
}

export async function exportedAssessment(assessmentId: string): Promise<(string | null | undefined)[]> {
  const assessment = await assessments.getAssessment({
    path: { assessmentId },
    query: { excludeSkippedQuestions: false },
  });
  // @ts-expect-error: the path is required
  await assessments.getAssessment({ query: { excludeSkippedQuestions: false } });
  // @ts-expect-error: a missing description may come as null
  const description: string | undefined = assessment.description;
  return [assessment.name, assessment.orgGroup?.name, description];
}
