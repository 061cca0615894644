import type { OperationMetadata } from "../contracts/metadata.js";
import type { OperationInput } from "../contracts/request.js";
import { requestOptionNames } from "../errors/check-options.js";
import { createConfigurationError } from "../errors/create-error.js";
import { didYouMean, listWords, typeOf } from "../errors/describe.js";

const namedParts = ["path", "query", "headers"] as const;
const parts: readonly string[] = ["path", "query", "headers", "body"];
/** Options that only lists and jobs have. */
const otherOptions = ["resume", "prefetch", "limit", "distinct", "every", "onPoll"];

/** Checks that the input has the parts that the operation needs and no others. Throws a `configuration` error otherwise. */
export function checkInput(metadata: OperationMetadata, input: OperationInput): void {
  const { name } = metadata;
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const example = exampleInput(metadata);
    throw createConfigurationError(name, `the input must be an object such as ${example}; got ${typeOf(input)}.`);
  }
  refuseUnknownParts(metadata, input);
  for (const part of namedParts) {
    const value: unknown = input[part];
    if (value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value))) continue;
    throw createConfigurationError(name, `${part} must be an object of names and values; got ${typeOf(value)}.`);
  }
  const { query, headers } = metadata.required;
  if (query) requireNames(metadata, "query", input.query);
  if (headers) requireNames(metadata, "headers", input.headers);
}

/** Names of the parameters in a path template. */
export function pathNames(template: string): string[] {
  return Array.from(template.matchAll(/\{[^{}]+\}/g), ([parameter]) => parameter.slice(1, -1));
}

function refuseUnknownParts(metadata: OperationMetadata, input: object): void {
  for (const key in input) {
    if (parts.includes(key) || !Object.hasOwn(input, key)) continue;
    throw createConfigurationError(metadata.name, `the input has no part "${key}". ${partHint(metadata, key)}`);
  }
}

function partHint(metadata: OperationMetadata, unknown: string): string {
  if ([...requestOptionNames, ...otherOptions].includes(unknown))
    return "It is an option: pass it in a second argument.";
  const names = { path: pathNames(metadata.path), ...metadata.required };
  const part = namedParts.find((each) => names[each]?.includes(unknown));
  if (part) return `Pass it in ${part}: { ${part}: { ${unknown} } }.`;
  if (unknown === "params") return "Pass path, query and headers directly.";
  return (
    didYouMean(unknown, parts).trim() || `Its parts are ${listWords(parts, "and")}; query parameters go into query.`
  );
}

function requireNames(metadata: OperationMetadata, part: "query" | "headers", values: unknown): void {
  const required = metadata.required[part] ?? [];
  const given: Readonly<Record<string, unknown>> = Object.assign({}, values);
  const names = Object.keys(given);
  // Names of headers have no case.
  const inCase = (name: string): string => (part === "headers" ? name.toLowerCase() : name);
  const keyOf = (name: string): string | undefined => names.find((each) => inCase(each) === inCase(name));
  for (const name of required) {
    const key = keyOf(name);
    const value = key === undefined ? undefined : given[key];
    if (value !== undefined && value !== null) continue;
    const others = names.filter((each) => !required.some((known) => keyOf(known) === each));
    const misspelt = others.find((other) => didYouMean(other, [name]) !== "");
    const hint =
      misspelt === undefined ? `Pass { ${part}: { ${quoteName(name)}: … } }.` : `${part}.${misspelt} is not its name.`;
    throw createConfigurationError(metadata.name, `${part}.${name} is required${stated(value, key)}. ${hint}`);
  }
}

function stated(value: unknown, key: string | undefined): string {
  return key === undefined ? "" : `; got ${typeOf(value)}`;
}

function exampleInput(metadata: OperationMetadata): string {
  const names = pathNames(metadata.path);
  if (names.length > 0) return `{ path: { ${names.join(", ")} } }`;
  return metadata.body === "none" ? "{ query: { … } }" : "{ body: { … } }";
}

function quoteName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
