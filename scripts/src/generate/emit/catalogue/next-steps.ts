import { parse } from "yaml";
import { isRecord, type NameMap } from "../../../model/openapi.js";
import type { ServicePlan } from "../../plan/plan.js";

/** What comes before or after the operations of a service, a sentence or two each, by method and path. */
export type NextSteps = NameMap<string>;

/** Reads specs/next-steps.yaml, which holds steps by package; `name` is the file's, for messages. */
export function parseNextSteps(text: string, name: string): NameMap<NextSteps> {
  const document: unknown = parse(text);
  if (!isRecord(document)) throw new Error(`${name}: expected steps by package.`);
  return Object.fromEntries(
    Object.entries(document).map(([packageName, entries]) => {
      const place = `${name}: ${packageName}`;
      if (!isRecord(entries)) throw new Error(`${place}: expected steps by method and path.`);
      const steps = Object.entries(entries).map(([key, entry]) => [key, stepOf(entry, `${place}: ${key}`)]);
      return [packageName, Object.fromEntries(steps)];
    }),
  );
}

/** Longest step: an editor shows it among other things. */
const LONGEST = 120;

function stepOf(entry: unknown, place: string): string {
  const { step, source, asOf, ...stray } = isRecord(entry) ? entry : {};
  const isSentence = typeof step === "string" && step.endsWith(".") && step.length <= LONGEST;
  const hasOrigin = typeof source === "string" && source.startsWith("https://") && typeof asOf === "string";
  if (isSentence && hasOrigin && Object.keys(stray).length === 0) return step;
  throw new Error(
    `${place}: expected "step", sentences of at most ${LONGEST} characters together, "source", the https address of the page that says so, and "asOf".`,
  );
}

/** Steps of operations that do not exist, and those that link a method that their service lacks. */
export function unusedSteps(nextSteps: NameMap<NextSteps>, plans: readonly ServicePlan[]): string[] {
  const services = new Map(plans.map((plan) => [plan.package, plan]));
  return Object.entries(nextSteps).flatMap(([packageName, steps]) => {
    const service = services.get(packageName);
    if (service === undefined) return [`next-steps.yaml speaks of ${packageName}, which is no package`];
    return Object.entries(steps).flatMap(([key, step]) => unusedStep(service, key, step));
  });
}

function unusedStep({ package: name, operations }: ServicePlan, key: string, step: string): string[] {
  if (!operations.some(({ metadata: { method, path } }) => `${method} ${path}` === key))
    return [`next-steps.yaml speaks of ${key}, which ${name} lacks`];
  const methods = new Set(operations.map((operation) => operation.name));
  const linked = [...step.matchAll(/\{@link (\w+)\}/g)].map(([, method = ""]) => method);
  const unknown = linked.filter((method) => !methods.has(method));
  return unknown.map((method) => `next-steps.yaml, ${key}: ${name} has no method ${method}`);
}
