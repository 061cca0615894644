import type { Components, Definition, MediaType, NameMap, Parameter, Reference, Schema } from "./openapi.js";
import { isReference, METHODS, type PathItem, type RequestBody, type Response } from "./openapi.js";
import { mapValues } from "./source-operations.js";

/** What is done to the schemas that callers fill in and to those that the server does. */
export interface SideChanges {
  readonly request: (schema: Schema) => Schema;
  readonly answer: (schema: Schema) => Schema;
}

/**
 * The definition with the schema of every parameter, body and successful answer changed. Failures are left alone: plan
 * replaces them by core's error.
 */
export function mapPlaces(definition: Definition, changes: SideChanges): Definition {
  const { components = {}, paths } = definition;
  return {
    ...definition,
    paths: mapValues(paths, (item) => changedItem(item, changes)),
    components: changedComponents(components, changes),
  };
}

/** The schemas of every parameter and body, and those of every successful answer. */
export function schemaPlaces(definition: Definition): { requests: readonly Schema[]; answers: readonly Schema[] } {
  const requests: Schema[] = [];
  const answers: Schema[] = [];
  const collect = (list: Schema[]) => (schema: Schema) => {
    list.push(schema);
    return schema;
  };
  mapPlaces(definition, { request: collect(requests), answer: collect(answers) });
  return { requests, answers };
}

function changedComponents(components: Components, { request, answer }: SideChanges): Components {
  const { parameters, requestBodies, responses } = components;
  return {
    ...components,
    ...(parameters && { parameters: mapValues(parameters, (each) => changedParameter(each, request)) }),
    ...(requestBodies && { requestBodies: mapValues(requestBodies, (each) => changedContent(each, request)) }),
    ...(responses && { responses: mapValues(responses, (each) => changedContent(each, answer)) }),
  };
}

function changedItem(item: PathItem, changes: SideChanges): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    if (operation === undefined) return [];
    const { requestBody, parameters, responses = {} } = operation;
    const changed = {
      ...operation,
      ...(parameters && { parameters: parameters.map((each) => changedParameter(each, changes.request)) }),
      ...(requestBody && { requestBody: changedContent(requestBody, changes.request) }),
      responses: changedAnswers(responses, changes.answer),
    };
    return [[method, changed]];
  });
  const { parameters } = item;
  return {
    ...item,
    ...(parameters && { parameters: parameters.map((each) => changedParameter(each, changes.request)) }),
    ...Object.fromEntries(operations),
  };
}

function changedAnswers(
  responses: NameMap<Response | Reference>,
  change: SideChanges["answer"],
): NameMap<Response | Reference> {
  const entries = Object.entries(responses).map(([status, response]): [string, Response | Reference] => [
    status,
    status.startsWith("2") ? changedContent(response, change) : response,
  ]);
  return Object.fromEntries(entries);
}

function changedParameter(parameter: Parameter | Reference, change: SideChanges["request"]): Parameter | Reference {
  if (isReference(parameter) || parameter.schema === undefined) return parameter;
  return { ...parameter, schema: change(parameter.schema) };
}

function changedContent<Holder extends RequestBody | Response>(
  holder: Holder | Reference,
  change: (schema: Schema) => Schema,
): Holder | Reference {
  if (isReference(holder) || holder.content === undefined) return holder;
  const changed = (media: MediaType): MediaType => (media.schema ? { ...media, schema: change(media.schema) } : media);
  return { ...holder, content: mapValues(holder.content, changed) };
}

/** The definition with the schema of every place and every component changed. */
export function mapSchemas(definition: Definition, change: (schema: Schema) => Schema): Definition {
  const { components, ...placed } = mapPlaces(definition, { request: change, answer: change });
  return { ...placed, components: { ...components, schemas: mapValues(components?.schemas ?? {}, change) } };
}
