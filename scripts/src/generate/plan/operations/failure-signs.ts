import type { FailureSign } from "@onetrust-client/core";
import type { Definition, NameMap, Schema } from "../../../model/openapi.js";
import { partsOf } from "../../../model/schema-walk.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { responseMedia } from "./media.js";

type Schemas = NameMap<Schema>;

/** What the vendor calls the list of what went wrong in a response whose status says success. */
const ERRORS_PROPERTIES = ["errors", "errorMessages"];

/** What an answer calls the flag that tells whether it was done. */
const SUCCESS_PROPERTIES = ["success", "ok"];

/** Words for failure, where the definition does not say which values a `status` has. */
const FAILURE_WORDS = ["FAILED", "FAILURE", "ERROR"];

/** A status that can have such a value is that of a job, which goes on. */
const GOES_ON = /progress|pending|queued|running|submitted|processing/i;

/**
 * What in an operation's answer says that something failed, by the shape of the answer:
 * - a list of errors, and beside it a `status` with a word for failure;
 * - a flag for success that is false, beside a message. In a list these are the results of what was asked for, one a row.
 *
 * A status alone is that of a record or a job: whoever reads it got what was asked for. So are the rows of a list that is read.
 */
export function failureSigns(definition: Definition, source: SourceOperation): FailureSign[] {
  const schemas = definition.components?.schemas ?? {};
  const { kind, media } = responseMedia(source);
  if (kind !== "json") return [];
  const signs = media.flatMap(({ schema }) => (schema ? signsOf(schema, source, schemas) : []));
  return signs.filter(({ property }, index) => signs.findIndex((sign) => sign.property === property) === index);
}

function signsOf(schema: Schema, { method, parameters }: SourceOperation, schemas: Schemas): FailureSign[] {
  const answer = propertiesOf(schema, schemas);
  const lists = ERRORS_PROPERTIES.filter((name) => listsErrors(answer[name], schemas));
  const values = lists.length > 0 && method !== "GET" ? failureValues(answer.status, schemas) : [];
  const status = values.length > 0 ? [{ property: "status", values }] : [];
  const isResult = method !== "GET" && !parameters.some(({ name }) => name === "page");
  const rows = isResult ? propertiesOf(itemsOf(schema, schemas) ?? {}, schemas) : {};
  return [
    ...lists.map((property) => ({ property })),
    ...status,
    ...flagsOf(answer, schemas),
    ...flagsOf(rows, schemas),
  ];
}

function flagsOf(properties: NameMap<Schema>, schemas: Schemas): FailureSign[] {
  if (!("message" in properties)) return [];
  const flags = SUCCESS_PROPERTIES.filter((name) => hasType(properties[name], "boolean", schemas));
  return flags.map((property) => ({ property, values: [false] }));
}

/** Whether a property is a list of errors, and not also of what went well, as in the preference API for apps. */
function listsErrors(list: Schema | undefined, schemas: Schemas): boolean {
  const items = list && itemsOf(list, schemas);
  return items !== undefined && !partsOf(items, schemas).some(reportsSuccess);
}

function reportsSuccess({ properties }: Schema): boolean {
  const { code } = properties ?? {};
  const known = [code, ...(code?.anyOf ?? [])].flatMap((part) => part?.enum ?? []);
  return known.includes("SUCCESS");
}

/** The values of a status that mean failure. */
function failureValues(status: Schema | undefined, schemas: Schemas): string[] {
  if (!status || !hasType(status, "string", schemas)) return [];
  const known = partsOf(status, schemas).flatMap((part) => part.enum ?? []);
  if (known.length === 0) return FAILURE_WORDS;
  const texts = known.map(String);
  return texts.some((text) => GOES_ON.test(text))
    ? []
    : texts.filter((text) => FAILURE_WORDS.includes(text.toUpperCase()));
}

function hasType(schema: Schema | undefined, type: "boolean" | "string", schemas: Schemas): boolean {
  return schema !== undefined && partsOf(schema, schemas).some((part) => [part.type].flat().includes(type));
}

function itemsOf(schema: Schema, schemas: Schemas): Schema | undefined {
  return partsOf(schema, schemas).find((part) => part.items !== undefined)?.items;
}

function propertiesOf(schema: Schema, schemas: Schemas): NameMap<Schema> {
  return Object.assign({}, ...partsOf(schema, schemas).map(({ properties }) => properties));
}
