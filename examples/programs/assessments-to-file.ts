// Copies every assessment with its questions and answers to assessments.ndjson, for a warehouse: five at a time, each once.
// Needs the scope ASSESSMENT_READ.
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { assessmentAutomation } from "@onetrust-client/assessment-automation";
import { connect, isOneTrustError } from "@onetrust-client/core";

const { listAssessments, getAssessment } = assessmentAutomation(connect());
const file = createWriteStream("assessments.ndjson");
const seen = new Set<string>();
let gone = 0;

// Five workers read from one iterator; it fetches the next page while they work.
const rows = listAssessments.items({ query: { size: 2000 } }, { prefetch: 1 });
await Promise.all(Array.from({ length: 5 }, copyRows));
file.end();
await finished(file);
console.log(`${seen.size - gone} assessments written, ${gone} deleted meanwhile`);

async function copyRows(): Promise<void> {
  for await (const { assessmentId } of rows) {
    // A list that changes while it is read can give a row twice.
    if (!assessmentId || seen.has(assessmentId)) continue;
    seen.add(assessmentId);
    try {
      file.write(`${JSON.stringify(await getAssessment({ path: { assessmentId } }))}\n`);
    } catch (error) {
      if (!isOneTrustError(error) || error.kind !== "http" || error.status !== 404) throw error;
      gone++;
    }
  }
}
