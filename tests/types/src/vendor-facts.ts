import { type Service, services } from "@onetrust-client/tests-support/checkout";
import { definitionOf, operationsOf } from "./definition.js";

/** What the vendor may change about an operation at any time, as the docstring of its method tells it, with our own remark. */
export function vendorFacts(service: Service, request: string, remark?: string): string | undefined {
  const operation = operationsOf(definitionOf(service)).get(request);
  if (operation === undefined) return undefined;
  const scopes = (operation.security ?? []).flatMap((requirement) => Object.values(requirement).flat()).sort();
  const list = new Intl.ListFormat("en", { type: "disjunction" }).format(scopes.map((scope) => `\`${scope}\``));
  return [
    operation.summary,
    "",
    `\`${request}\`${list && `, scope ${list}`}`,
    ...(remark === undefined ? [] : ["", remark]),
    ...(isOnly(operation.operationId) ? [`@see ${PAGES}${operation.operationId?.toLowerCase()}`] : []),
  ].join("\n");
}

const PAGES = "https://developer.onetrust.com/onetrust/reference/";

/** An id that two operations share does not say which page is whose. */
function isOnly(id: string | undefined): boolean {
  const ids = services.flatMap((service) =>
    [...operationsOf(definitionOf(service)).values()].map(({ operationId }) => operationId),
  );
  return ids.filter((each) => each?.toLowerCase() === id?.toLowerCase()).length === 1;
}
