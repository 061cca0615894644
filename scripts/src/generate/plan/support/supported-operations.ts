import { isDeepStrictEqual } from "node:util";
import {
  type Definition,
  isRecord,
  type MethodKey,
  type Operation,
  operationsOf,
  type PathItem,
} from "../../../model/openapi.js";
import { resolved } from "../../../model/source-operations.js";
import { supportedAnswers } from "./answers.js";
import { supportedBody } from "./body.js";
import { type Finding, planningFailure } from "./finding.js";
import { supportedParameters } from "./parameters.js";
import { securityRemarks } from "./security.js";

/** The operations of a definition that core can send and read, and what it found in the others. */
export interface SupportedOperations {
  /** References stand in these operations for schemas only. */
  readonly definition: Definition;
  readonly findings: readonly Finding[];
}

/** Reasons to leave out operations, by key (`GET /api/…`). */
export type LeftOut = ReadonlyMap<string, string>;

/**
 * Leaves out each operation that core cannot send as it is declared, or whose answer it cannot read, and writes the others in the form that
 * planning reads. `leftOut` names more operations to leave out.
 */
export function supportedOperations(definition: Definition, leftOut: LeftOut = new Map()): SupportedOperations {
  const paths: Record<string, PathItem> = {};
  const findings: Finding[] = [];
  for (const { path, method, operation } of operationsOf(definition)) {
    const place = `${method.toUpperCase()} ${path}`;
    const { part, problems, remarks } = attempt(definition, { path, method, operation });
    const reason = problems.length > 0 ? problems.join("; ") : leftOut.get(place);
    if (reason !== undefined) {
      findings.push({ place, leavesOut: true, reason });
      continue;
    }
    paths[path] = { ...paths[path], [method]: part };
    findings.push(...remarks.map((remark) => ({ place, leavesOut: false, reason: remark })));
  }
  const { schemas = {}, securitySchemes = {} } = definition.components ?? {};
  return { definition: { ...definition, paths, components: { schemas, securitySchemes } }, findings };
}

interface PlacedOperation {
  readonly path: string;
  readonly method: MethodKey;
  readonly operation: Operation;
}

interface Judged {
  readonly part: Operation;
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
}

function attempt(definition: Definition, placed: PlacedOperation): Judged {
  try {
    const problems = shapeProblems(placed.operation);
    return problems.length > 0 ? { part: placed.operation, problems, remarks: [] } : judge(definition, placed);
  } catch (error) {
    return { part: placed.operation, problems: [planningFailure(error)], remarks: [] };
  }
}

function judge(definition: Definition, { path, method, operation }: PlacedOperation): Judged {
  const { servers, operationId, requestBody, parameters = [], responses = {}, ...rest } = operation;
  const item = definition.paths[path];
  const schemas = definition.components?.schemas ?? {};
  const shared = (item?.parameters ?? []).map((parameter) => resolved(definition, parameter));
  const own = parameters.map((parameter) => resolved(definition, parameter));
  const input = supportedParameters(path, { shared, own, schemas });
  const declared = requestBody && resolved(definition, requestBody);
  const body = supportedBody(declared, { method, schemas });
  const answers = supportedAnswers(definition, { method, responses });
  const parts = [input, body, answers];
  return {
    part: {
      ...rest,
      ...(typeof operationId === "string" && { operationId }),
      parameters: input.part,
      ...(body.part && { requestBody: body.part }),
      responses: answers.part,
    },
    problems: [
      ...methodProblems(method),
      ...serverProblems(definition, [item?.servers, servers]),
      ...parts.flatMap(({ problems }) => problems),
    ],
    remarks: [...parts.flatMap(({ remarks }) => remarks), ...securityRemarks(definition, operation)],
  };
}

function methodProblems(method: MethodKey): string[] {
  return method === "trace" ? ["no fetch sends TRACE"] : [];
}

function serverProblems(definition: Definition, servers: readonly Operation["servers"][]): string[] {
  const own = servers.find((each = []) => each.length > 0 && !isDeepStrictEqual(each, definition.servers));
  const addresses = own?.map(({ url }) => url).join(", ");
  return addresses === undefined ? [] : [`it has a server of its own, ${addresses}; a package has one host`];
}

/** What has another JSON type than OpenAPI says. */
function shapeProblems(operation: Operation): string[] {
  const { summary, tags, security, parameters, responses, requestBody }: { readonly [key: string]: unknown } = {
    ...operation,
  };
  const isList = (value: unknown, isItem: (item: unknown) => boolean) => Array.isArray(value) && value.every(isItem);
  const isText = (value: unknown) => typeof value === "string";
  const isRequirement = (value: unknown) =>
    isRecord(value) && Object.values(value).every((scopes) => isList(scopes, isText));
  const expectations: [name: string, value: unknown, isRight: boolean, expected: string][] = [
    ["summary", summary, isText(summary), "a text"],
    ["tags", tags, isList(tags, isText), "a list of texts"],
    ["security", security, isList(security, isRequirement), "a list of objects that hold lists of scopes"],
    ["parameters", parameters, isList(parameters, isRecord), "a list of objects"],
    ["requestBody", requestBody, isRecord(requestBody), "an object"],
    ["responses", responses, isRecord(responses) && Object.values(responses).every(isRecord), "an object of objects"],
  ];
  return expectations
    .filter(([, value, isRight]) => value !== undefined && !isRight)
    .map(([name, , , expected]) => `its ${name} must be ${expected}`);
}
