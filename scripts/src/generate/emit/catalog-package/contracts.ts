import type { JsonObject } from "../../../model/openapi.js";
import { visibleJson } from "../../../text/visible-text.js";
import { constantName } from "../../plan/names/words.js";
import type { ServicePlan } from "../../plan/plan.js";
import { commentLine, docComment, marker, propertyKey } from "../format.js";

/**
 * `src/contracts/<service>.ts` of the catalog: what one service takes and returns, as JSON text. Text, because who needs all services
 * at once, as the fake tenant does, loads all and reads few. An operation or a schema a line, so that a change of the vendor is seen.
 */
export function emitCatalogContract({ id, contract, title }: ServicePlan): string {
  const json = `{"operations":${lines(contract.operations)},"components":{"schemas":${lines(contract.components.schemas)}}}`;
  return [
    marker(id),
    `import { type ContractReader, contractReader } from "../contract.js";`,
    "",
    docComment([`Returns what OneTrust's "${commentLine(title)}" takes and returns.`]),
    `export const readContract: ContractReader = contractReader(${templateLiteral(visibleJson(json))});`,
    "",
  ].join("\n");
}

/** An object as JSON with one property a line, in the order of their names. */
function lines(object: JsonObject | Readonly<Record<string, object>>): string {
  const entries = Object.entries(object)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${entries.join(",\n")}\n}`;
}

/** A text as a template literal that holds nothing but text. */
function templateLiteral(text: string): string {
  return `\`${text.replaceAll(/[\\`$]/g, "\\$&")}\``;
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
