// Copies every assessment with its questions and answers to assessments.ndjson, for a warehouse: each once, and later runs only what has
// changed. A run that is killed goes on where it was. Needs the scope ASSESSMENT_READ.
import { assessmentAutomation } from "@onetrust-client/assessment-automation";
import { connect } from "@onetrust-client/core";
import { copy, ndjsonSink, renderProgress } from "@onetrust-client/jobs";

const { listAssessments, getAssessment } = assessmentAutomation(connect());

const { counts, failed } = await copy(listAssessments, ndjsonSink("assessments.ndjson"), {
  input: { query: { size: 2000 } },
  key: ({ assessmentId }) => assessmentId,
  detail: ({ assessmentId = "" }, { signal }) => getAssessment({ path: { assessmentId } }, { signal }),
  concurrency: 5,
  onProgress: renderProgress(),
});
console.log(`${counts.inserted} assessments are new, ${counts.updated} changed, ${counts.gone} deleted meanwhile`);
for (const assessmentId of failed) console.log("could not be read:", assessmentId);
