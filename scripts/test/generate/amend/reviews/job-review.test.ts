import { describe, expect, it } from "vitest";
import { amendDefinition } from "../../../../src/generate/amend/amend-definition.js";
import { jobFindings, parseJobReview } from "../../../../src/generate/amend/reviews/job-review.js";
import { readInputs } from "../../../../src/generate/inputs.js";
import {
  jobLikeness,
  listedValues,
  responseProperties,
} from "../../../../src/generate/plan/operations/job-likeness.js";
import type { Definition, Schema } from "../../../../src/model/openapi.js";
import { type SourceOperation, sourceOperations } from "../../../../src/model/source-operations.js";
import { repository } from "../../../support/checkout.js";
import { petStore } from "../../../support/definitions/pet-store.js";

const read = (text: string) => parseJobReview(text, "a.yaml");

/** A definition with one operation that answers so. */
function answering(schema: Schema, { path = "/a", title = "Get A", method = "get" } = {}) {
  const responses = { 200: { description: "", content: { "application/json": { schema } } } };
  const operation = { summary: title, responses };
  const definition: Definition = { ...petStore, paths: { [path]: { [method]: operation } }, components: {} };
  const [source] = sourceOperations(definition);
  if (source === undefined) throw new Error("The fixture lacks its operation.");
  return { definition, source };
}

function likeness(schema: Schema, where: { path?: string; title?: string; method?: string } = {}): string | undefined {
  const { definition, source } = answering(schema, where);
  return jobLikeness(definition, source);
}

const stateOf = (...values: string[]): Schema => ({
  type: "object",
  properties: { id: { type: "string" }, status: { type: "string", enum: values } },
});

describe("a review of jobs", () => {
  it("gives a reason and a job, or no job", () => {
    const job = { by: "state", property: "status", running: ["A"], done: ["B"], failed: ["C"] };
    expect(
      read(`GET /a: { because: why, job: ${JSON.stringify(job)} }
GET /b: { because: why, job: { by: result, result: id, failure: reason, mayBeMissing: true } }
POST /c: { because: people change it }`),
    ).toEqual({
      "GET /a": { because: "why", job },
      "GET /b": { because: "why", job: { by: "result", result: "id", failure: "reason", mayBeMissing: true } },
      "POST /c": { because: "people change it" },
    });
  });

  it.each([
    "GET /a: status",
    "GET /a: { job: { by: result, result: id, failure: reason } }",
    'GET /a: { because: "" }',
    "GET /a: { because: why, jobs: {} }",
    "GET /a: { because: why, job: { by: state, property: status, running: [A], done: [B] } }",
    "GET /a: { because: why, job: { by: state, property: status, running: [A], done: [], failed: [C] } }",
    "GET /a: { because: why, job: { by: state, property: status, running: A, done: [B], failed: [C] } }",
    "GET /a: { because: why, job: { by: result, result: id } }",
    "GET /a: { because: why, job: { by: result, result: id, failure: reason, mayBeMissing: false } }",
    "GET /a: { because: why, job: { by: chance, result: id, failure: reason } }",
  ])("refuses %s", (text) => {
    expect(() => read(text)).toThrow("a.yaml: GET /a: expected { because, job: { by, … } }");
  });
});

describe("what looks like the state of a job", () => {
  it("is a status that can both go on and have ended", () => {
    expect(likeness(stateOf("IN_PROGRESS", "COMPLETED"))).toBe("status");
    expect(likeness({ type: "array", items: stateOf("Pending", "Error") }, { method: "post" })).toBe("status");
    expect(likeness(stateOf("DRAFT", "PUBLISHED"))).toBeUndefined();
    expect(likeness(stateOf("IN_PROGRESS", "COMPLETED"), { method: "delete" })).toBeUndefined();
    const activity: Schema = { type: "object", properties: { activity: { enum: ["Pending", "Completed"] } } };
    expect(likeness(activity)).toBeUndefined();
  });

  it("or a GET whose title or path says so", () => {
    const status: Schema = { type: "object", properties: { status: { type: "string" } } };
    expect(likeness(status)).toBeUndefined();
    expect(likeness(status, { title: "Get Import Status" })).toBe("its name");
    expect(likeness({ type: "object" }, { path: "/a/status/{id}" })).toBe("its name");
    expect(likeness({ type: "object" }, { path: "/a/enrolment-progress" })).toBe("its name");
    expect(likeness({ type: "object" }, { path: "/a/status/{id}", method: "post" })).toBeUndefined();
  });
});

describe("the findings", () => {
  const found = (text: string, schema: Schema) => {
    const { definition, source } = answering(schema);
    return jobFindings(read(text), [source], factsOf(definition));
  };
  const job = "job: { by: state, property: status, running: [A], done: [COMPLETED], failed: [F] }";

  it("name what is not reviewed, what is gone, and what differs", () => {
    expect(found("{}", stateOf("A"))).toEqual([]);
    expect(found("{}", stateOf("PENDING", "COMPLETED"))).toEqual([
      "GET /a looks as if it told the state of a job (status), and specs/jobs does not speak of it",
    ]);
    expect(found("GET /gone: { because: why }", stateOf("A"))).toEqual([
      "the review of jobs speaks of GET /gone, which the definition lacks",
    ]);
    expect(found(`GET /a: { because: why, ${job} }`, stateOf("A", "COMPLETED"))).toEqual([]);
    expect(found(`GET /a: { because: why, ${job} }`, stateOf("A", "COMPLETED", "PAUSED"))).toEqual([
      "specs/jobs does not say what the state PAUSED of GET /a means",
    ]);
    expect(found(`GET /a: { because: why, ${job} }`, { type: "object" })).toEqual([
      "specs/jobs reads status of GET /a, which its response lacks",
    ]);
    expect(found("GET /a: { because: why, job: { by: result, result: id, failure: why } }", stateOf("A"))).toEqual([
      "specs/jobs reads why of GET /a, which its response lacks",
    ]);
  });
});

function factsOf(definition: Definition) {
  return {
    has: (source: SourceOperation, name: string) => name in responseProperties(definition, source),
    values: (source: SourceOperation, name: string) => listedValues(definition, source, name),
    likeness: (source: SourceOperation) => jobLikeness(definition, source),
  };
}

describe("the committed reviews", async () => {
  const { services } = await readInputs(repository);

  it("speak of every operation that looks as if it told the state of a job", () => {
    const rows = services.flatMap(({ service, jobs = {}, ...source }) => {
      const { definition } = amendDefinition(source.definition, source);
      const keys = sourceOperations(definition).map((operation) => ({
        key: operation.key,
        reason: jobLikeness(definition, operation),
      }));
      return keys.flatMap(({ key, reason }) => {
        const verdict = jobs[key];
        if (reason === undefined && verdict === undefined) return [];
        const words = verdict === undefined ? "not reviewed" : verdict.job === undefined ? "no job" : "a job";
        return [{ package: service.package, key, reason: reason ?? "", words, because: verdict?.because ?? "" }];
      });
    });
    // What pnpm report jobs shows.
    const table = rows.map((row) => `| ${Object.values(row).join(" | ")} |`);
    console.log(
      ["| package | operation | looks so by | verdict | because |", "|---|---|---|---|---|", ...table].join("\n"),
    );
    expect(rows.filter(({ words }) => words === "not reviewed")).toEqual([]);
    expect(rows.filter(({ words }) => words === "a job").map(({ key }) => key)).toEqual([
      "GET /api/consentmanager/v1/custom-indexes/{runId}/status",
      "GET /api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}",
      "GET /api/discovery-scan-config/v2/scan-job/{jobId}",
      "GET /api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}",
      "GET /api/ot-insights/v1/bulk-export-jobs/{id}",
      "GET /api/datasubject/v2/requestqueues/status/{requestTraceId}",
    ]);
  });
});
