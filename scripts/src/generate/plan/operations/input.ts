import type { Parameter, Schema } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { bodyMedia } from "./media.js";

/** The name of a part of the input and the parameters that go there. */
const PARTS = [
  ["path", "path"],
  ["query", "query"],
  ["headers", "header"],
] as const;

/**
 * What a call takes, as one schema `{ path, query, headers, body }`: each part only if the operation has it, required
 * exactly when it must be. `undefined` where there is nothing to pass.
 */
export function inputSchema(source: SourceOperation): Schema | undefined {
  const parts = PARTS.flatMap(([part, place]): Part[] => {
    const own = source.parameters.filter((parameter) => parameter.in === place);
    return own.length === 0 ? [] : [{ part, schema: partSchema(own), required: own.some(isRequired) }];
  });
  const body = bodyMedia(source);
  if (body !== undefined) {
    parts.push({ part: "body", schema: body.media.schema ?? {}, required: source.requestBody?.required ?? false });
  }
  return parts.length === 0 ? undefined : objectOf(parts);
}

/** Whether a call must pass anything. */
export function isInputRequired(schema: Schema): boolean {
  const { required = [], anyOf = [] } = schema;
  return required.length > 0 || anyOf.some(isInputRequired);
}

type Part = { readonly part: string; readonly schema: Schema; readonly required: boolean };

function partSchema(parameters: readonly Parameter[]): Schema {
  return objectOf(
    parameters.map((parameter) => ({
      part: parameter.name,
      schema: parameter.deprecated ? { ...parameter.schema, deprecated: true } : (parameter.schema ?? {}),
      required: isRequired(parameter),
    })),
  );
}

function objectOf(parts: readonly Part[]): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(parts.map(({ part, schema }) => [part, schema])),
    required: parts.filter(({ required }) => required).map(({ part }) => part),
  };
}

function isRequired(parameter: Parameter): boolean {
  return parameter.required === true || parameter.in === "path";
}
