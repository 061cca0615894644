import { assessmentAutomation } from "@onetrust-client/assessment-automation";
import { connect } from "@onetrust-client/core";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const assessments = assessmentAutomation(onetrust);

for await (const assessment of assessments.listAssessments.items({ query: { assessmentStatuses: ["UNDER_REVIEW"] } })) {
  console.log(assessment.number, assessment.name, assessment.openRiskCount);
}
