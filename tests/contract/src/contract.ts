import type { Service } from "@onetrust-client/tests-support/checkout";
import { definitionOf, operationsOf } from "@onetrust-client/tests-types/definition";
import { openTrials } from "./trials.js";
import { judge, type Verdict } from "./verdict.js";

/** Calls every operation that the vendor's definition of a service has; `methods` are the requests by method name. */
export async function contractOf(service: Service, methods: ReadonlyMap<string, string>): Promise<Verdict[]> {
  const names = new Map([...methods].map(([method, request]) => [request, method]));
  const trials = await openTrials(service);
  const verdicts: Verdict[] = [];
  for (const request of operationsOf(definitionOf(service, [])).keys()) {
    const method = names.get(request);
    if (method === undefined) throw new Error(`${service.package} has no method for ${request}.`);
    verdicts.push(await judge({ name: `${service.package}.${method}`, request }, trials));
  }
  await trials.close();
  return verdicts;
}
