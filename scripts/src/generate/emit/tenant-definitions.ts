import type { JsonObject } from "../../model/openapi.js";
import { visibleJson } from "../../text/visible-text.js";
import { constantName } from "../plan/names/words.js";
import type { ServicePlan } from "../plan/plan.js";
import { docComment, marker, propertyKey } from "./format.js";

/**
 * `src/definitions/<service>.ts` of the fake tenant: what one service takes and returns, as JSON text. Text, because a program that opens
 * a tenant loads those of all services and reads its own; an operation or a schema a line, so that a change of the vendor is seen.
 */
export function emitTenantDefinition({ id, package: name, contract, title }: ServicePlan): string {
  const json = `{"operations":${lines(contract.operations)},"components":{"schemas":${lines(contract.components.schemas)}}}`;
  return [
    marker(id),
    docComment([`What OneTrust's "${title}" takes and returns, as JSON.`]),
    `export const ${constantName(name)}: string = ${templateLiteral(visibleJson(json))};`,
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

/** `src/definitions/index.ts` of the fake tenant: the definitions of all services by the names of their packages. */
export function emitTenantIndex(plans: readonly ServicePlan[]): string {
  const packages = plans.map((plan) => plan.package).toSorted();
  return [
    "// Generated from specs/services.json. Do not edit; run pnpm generate.",
    ...packages.map((name) => `import { ${constantName(name)} } from "./${name}.js";`),
    "",
    "/** What each service takes and returns, as JSON, by the name of its package. */",
    "export const definitions: Readonly<Record<string, string>> = {",
    ...packages.map((name) => `  ${member(name)},`),
    "};",
    "",
  ].join("\n");
}

function member(packageName: string): string {
  const constant = constantName(packageName);
  return packageName === constant ? constant : `${propertyKey(packageName)}: ${constant}`;
}
