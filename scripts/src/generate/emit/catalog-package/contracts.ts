import { constantName } from "../../plan/names/words.js";
import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import { commentLine, docComment, marker, propertyKey } from "../format.js";
import { jsonLines, jsonLiteral } from "../json-text.js";
import { definitionOf } from "../package/operations.js";

/**
 * `src/contracts/<service>.ts` of the catalog: what one service takes and returns, as JSON text. Text, because who needs all services
 * at once, as the fake tenant does, loads all and reads few. An operation or a schema a line, so that a change of the vendor is seen.
 */
export function emitCatalogContract(plan: ServicePlan): string {
  const { id, package: name, host, contract, title } = plan;
  const json = [
    `{"package":${JSON.stringify(name)},"host":${JSON.stringify(host)}`,
    `"operations":${jsonLines(definedOperations(plan))}`,
    `"components":{"schemas":${jsonLines(contract.components.schemas)}}}`,
  ].join(",");
  return [
    marker(id),
    `import { type ContractReader, contractReader } from "../contract.js";`,
    "",
    docComment([`Returns what OneTrust's "${commentLine(title)}" takes and returns.`]),
    `export const readContract: ContractReader = contractReader(${jsonLiteral(json)});`,
    "",
  ].join("\n");
}

/** The contract of each operation, with the method's name and what a call needs to know. */
function definedOperations({ contract, operations }: ServicePlan): object {
  const planned = new Map(operations.map((operation) => [keyOf(operation), operation]));
  const defined = Object.entries(contract.operations).map(([key, schemas]) => {
    const operation = planned.get(key);
    if (operation === undefined) throw new Error(`${key} has a contract, and no method is planned for it.`);
    return [key, { name: operation.name, definition: definitionOf(operation.metadata), ...schemas }];
  });
  return Object.fromEntries(defined);
}

function keyOf({ metadata: { method, path } }: OperationPlan): string {
  return `${method} ${path}`;
}

/** `src/all-contracts.ts` of the catalog: the readers of all contracts by the names of the services' packages. */
export function emitAllContracts(plans: readonly ServicePlan[]): string {
  const packages = plans.map((plan) => plan.package).toSorted();
  return [
    "// Generated from specs/services.json. Do not edit; run pnpm generate.",
    `import type { ContractReader } from "./contract.js";`,
    ...packages.map((name) => `import { readContract as ${constantName(name)} } from "./contracts/${name}.js";`),
    "",
    "/** The readers of all contracts, by the name of the service's package after `@onetrust-client/`. */",
    "export const contractReaders: Readonly<Record<string, ContractReader>> = {",
    ...packages.map((name) => `  ${member(name)},`),
    "};",
    "",
  ].join("\n");
}

function member(packageName: string): string {
  const constant = constantName(packageName);
  return packageName === constant ? constant : `${propertyKey(packageName)}: ${constant}`;
}
