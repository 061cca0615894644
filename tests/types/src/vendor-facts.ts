import type { Service } from "./checkout.js";
import { definitionOf, operationsOf } from "./definition.js";

/** What the vendor may change about an operation at any time, as the docstring of its method tells it. */
export function vendorFacts(service: Service, request: string): string | undefined {
  const operation = operationsOf(definitionOf(service)).get(request);
  if (operation === undefined) return undefined;
  const scopes = (operation.security ?? []).flatMap((requirement) => Object.values(requirement).flat()).sort();
  const list = new Intl.ListFormat("en", { type: "disjunction" }).format(scopes.map((scope) => `\`${scope}\``));
  return [
    operation.summary,
    "",
    `\`${request}\`${list && `, accepts the scope ${list}`}`,
    `@see https://developer.onetrust.com/onetrust/reference/${operation.operationId?.toLowerCase()}`,
  ].join("\n");
}
