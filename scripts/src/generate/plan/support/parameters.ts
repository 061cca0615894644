import { isDeepStrictEqual } from "node:util";
import type { MediaType, NameMap, Parameter, Schema } from "../../../model/openapi.js";
import { isJson, isTextual } from "../operations/media.js";
import type { Supported } from "./finding.js";
import { styleOf } from "./parameter-style.js";

/** The parameters of an operation, references resolved. */
interface DeclaredParameters {
  /** Those of its path. */
  readonly shared: readonly Parameter[];
  readonly own: readonly Parameter[];
  readonly schemas: NameMap<Schema>;
}

/**
 * The parameters as core writes them: `style` and `explode` only where they are not OpenAPI's defaults, a parameter for each name in the
 * path template, and none that a caller cannot set.
 */
export function supportedParameters(path: string, declared: DeclaredParameters): Supported<readonly Parameter[]> {
  const { shared, own, schemas } = declared;
  const problems = [...shared, ...own].flatMap(placeProblem);
  if (problems.length > 0) return { part: [], problems, remarks: [] };
  const all = ownLast([...shared, ...own]);
  const offered = all.filter((parameter) => unofferedReason(path, parameter) === undefined);
  const written = offered.map((parameter) => withStyle(parameter, schemas));
  const implied = impliedNames(path, all);
  return {
    part: [...written.map(({ part }) => part), ...implied.map(impliedParameter)],
    problems: [
      ...repeated(shared),
      ...repeated(own),
      ...all.flatMap(cookieProblem),
      ...written.flatMap((each) => each.problems),
    ],
    remarks: [
      ...all.flatMap((parameter) => unofferedReason(path, parameter) ?? []),
      ...implied.map((name) => `the path holds {${name}}, which no parameter declares; it is taken for a text`),
    ],
  };
}

const PLACES = ["path", "query", "header", "cookie"];

function placeProblem({ name, in: place }: Parameter): string[] {
  if (typeof name !== "string" || name === "") return ["a parameter has no name"];
  if (!PLACES.includes(place)) {
    return [`the parameter ${name} stands in "${place}", and OpenAPI 3 knows path, query, header and cookie`];
  }
  const isHeaderName = /^[\w!#$%&'*+.^`|~-]+$/.test(name);
  return place === "header" && !isHeaderName ? [`${JSON.stringify(name)} is no name of a header`] : [];
}

/** An operation's parameter replaces the path's parameter of the same name and place. */
function ownLast(parameters: readonly Parameter[]): Parameter[] {
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function repeated(parameters: readonly Parameter[]): string[] {
  const isRepeated = ({ name, in: place }: Parameter, index: number) =>
    parameters
      .slice(0, index)
      .some((other) => other.name === name && other.in === place && !isDeepStrictEqual(other, parameters[index]));
  return parameters.filter(isRepeated).map(({ name, in: place }) => `it declares ${name} in ${place} twice`);
}

function cookieProblem({ name, in: place, required }: Parameter): string[] {
  return place === "cookie" && required === true
    ? [`it requires the cookie ${name}, and browsers let no program set one`]
    : [];
}

/** Headers that core or `fetch` writes. OpenAPI itself says that a parameter called Content-Type is ignored. */
const WRITTEN = new Set(
  ["connection", "content-length", "content-type", "expect", "host", "keep-alive", "proxy-connection"].concat([
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
  ]),
);

/** Why a parameter is no part of the input. */
function unofferedReason(path: string, { name, in: place, required }: Parameter): string | undefined {
  if (place === "cookie") return required === true ? undefined : `the cookie ${name} is not offered`;
  if (place === "header" && WRITTEN.has(name.toLowerCase())) {
    return `the header ${name} is not offered, because it is written for the caller`;
  }
  return place === "path" && !templateNames(path).includes(name)
    ? `the path parameter ${name} is not offered, because the path does not hold it`
    : undefined;
}

function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name]) => name ?? []);
}

function impliedNames(path: string, parameters: readonly Parameter[]): string[] {
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  return [...new Set(templateNames(path))].filter((name) => !declared.includes(name));
}

function impliedParameter(name: string): Parameter {
  return { name, in: "path", required: true, schema: { type: "string" } };
}

function withStyle(parameter: Parameter, schemas: NameMap<Schema>): Supported<Parameter> {
  const { style: _, explode: __, allowReserved: ___, content, ...plain } = parameter;
  const [entry] = Object.entries(content ?? {});
  if (entry !== undefined) return withContent(plain, entry);
  const written = styleOf(parameter, schemas);
  if ("problem" in written)
    return { part: parameter, problems: [`the parameter ${parameter.name} ${written.problem}`], remarks: [] };
  return { part: { ...plain, ...written }, problems: [], remarks: [] };
}

function withContent(
  plain: Parameter,
  [type, { schema }]: readonly [type: string, media: MediaType],
): Supported<Parameter> {
  if (isJson(type)) return { part: { ...plain, schema: schema ?? {}, style: "json" }, problems: [], remarks: [] };
  if (isTextual(type)) return { part: { ...plain, schema: { type: "string" } }, problems: [], remarks: [] };
  const problem = `the parameter ${plain.name} is to be written as ${type}, and core writes parameters as texts and as JSON`;
  return { part: plain, problems: [problem], remarks: [] };
}
