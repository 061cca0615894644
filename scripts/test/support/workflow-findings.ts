import { isMap, isScalar, type Pair, parseDocument, type Scalar, visit } from "yaml";
import { isRecord } from "../../src/model/openapi.js";

/** A run of CI takes up to 45 minutes; nothing here has reason to take much longer. */
const LONGEST_MINUTES = 60;
const PINNED = /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/;
const VERSION_COMMENT = /^ v\d+(\.\d+)*$/;

/** What a workflow or an action may not be like, a line each: permissions, time limits, pins and kept credentials. */
export function workflowFindings(text: string): string[] {
  const content: unknown = parseDocument(text).toJS();
  return [
    ...(isRecord(content) && isRecord(content.jobs) ? jobFindings(content, content.jobs) : []),
    ...pinFindings(text),
  ];
}

function jobFindings(workflow: Record<string, unknown>, jobs: Record<string, unknown>): string[] {
  const top = isRecord(workflow.permissions) && Object.keys(workflow.permissions).length === 0;
  const perJob = Object.entries(jobs).flatMap(([name, job]) => {
    if (!isRecord(job)) return [`${name}: is no job`];
    const minutes = job["timeout-minutes"];
    const limited = typeof minutes === "number" && minutes > 0 && minutes <= LONGEST_MINUTES;
    return [
      ...(limited ? [] : [`${name}: needs timeout-minutes of at most ${LONGEST_MINUTES}`]),
      ...(isRecord(job.permissions) ? [] : [`${name}: must list its permissions`]),
    ];
  });
  return [...(top ? [] : ["the workflow must start with permissions: {}"]), ...perJob];
}

function pinFindings(text: string): string[] {
  const findings: string[] = [];
  visit(parseDocument(text), {
    Map(_, step) {
      const uses = step.items.find((pair: Pair) => isScalar(pair.key) && pair.key.value === "uses")?.value;
      if (!isScalar(uses) || typeof uses.value !== "string" || uses.value.startsWith("./")) return;
      findings.push(...actionFindings(uses, uses.value));
      if (uses.value.startsWith("actions/checkout@") && step.getIn(["with", "persist-credentials"]) !== false) {
        findings.push(`${uses.value}: must not keep its credentials (persist-credentials: false)`);
      }
    },
  });
  return findings;
}

function actionFindings(scalar: Scalar, action: string): string[] {
  if (!PINNED.test(action)) return [`${action}: must be pinned by its full commit hash`];
  return VERSION_COMMENT.test(scalar.comment ?? "") ? [] : [`${action}: must name its version in a comment`];
}

/** The permissions of each job. */
export function permissionsOf(text: string): Record<string, unknown> {
  const jobs = parseDocument(text).get("jobs");
  if (!isMap(jobs)) return {};
  const content: unknown = jobs.toJSON();
  if (!isRecord(content)) return {};
  return Object.fromEntries(
    Object.entries(content).map(([name, job]) => [name, isRecord(job) ? job.permissions : undefined]),
  );
}
