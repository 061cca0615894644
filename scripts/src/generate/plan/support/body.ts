import {
  isBinary,
  type MediaType,
  type MethodKey,
  type NameMap,
  type RequestBody,
  type Schema,
} from "../../../model/openapi.js";
import { partsOf } from "../../../model/schema-walk.js";
import { jsonType, jsonTypes } from "../operations/json-type.js";
import { chosenBody, encodingOf, isJson } from "../operations/media.js";
import type { Supported } from "./finding.js";

interface BodySources {
  readonly method: MethodKey;
  readonly schemas: NameMap<Schema>;
}

/** The body as core writes it: in one media type, and with a schema of what is written. */
export function supportedBody(
  body: RequestBody | undefined,
  { method, schemas }: BodySources,
): Supported<RequestBody | undefined> {
  const none = { part: undefined, problems: [], remarks: [] };
  if (body === undefined || Object.keys(body.content ?? {}).length === 0) return { ...none, part: body };
  if (method === "get" || method === "head") {
    const reason = `no fetch sends a body with ${method.toUpperCase()}`;
    if (body.required) return { ...none, problems: [`it requires a body, and ${reason}`] };
    return { ...none, remarks: [`its body is not offered, because ${reason}`] };
  }
  const chosen = chosenBody(body.content);
  if (chosen === undefined) {
    return { ...none, problems: [`core cannot write a body of type ${Object.keys(body.content).join(" or ")}`] };
  }
  const [type, media] = chosen;
  const problems = encodingOf(type, media) === "multipart" ? partProblems(media, schemas) : formProblems(media);
  return {
    part: { ...body, content: { [type]: { ...media, schema: writtenSchema(type, media) } } },
    problems,
    remarks: otherForms(body.content, chosen),
  };
}

/** What callers pass: texts and bytes are sent as they stand, whatever the definition says of what is in them. */
function writtenSchema(type: string, media: MediaType): Schema {
  const encoding = encodingOf(type, media);
  if (encoding === "text") return { type: "string" };
  return encoding === "binary" ? { type: "string", format: "binary" } : (media.schema ?? {});
}

function otherForms(content: NameMap<MediaType>, [type, media]: readonly [string, MediaType]): string[] {
  const encoding = encodingOf(type, media);
  const others = Object.entries(content)
    .filter(([other, each]) => (encodingOf(other, each) ?? encoding) !== encoding)
    .map(([other]) => other);
  return others.length === 0 ? [] : [`it takes ${others.join(" and ")} as well; the method sends ${type}`];
}

/** What the parts of a multipart form ask for that core does not write. */
function partProblems({ schema, encoding = {} }: MediaType, schemas: NameMap<Schema>): string[] {
  const declared = partSchemas(schema, schemas);
  return Object.entries(encoding).flatMap(([name, { contentType = "", headers = {}, style, explode }]) => {
    const types = jsonTypes([declared.get(name)], schemas);
    const isObject = types.has("object") && !isJson(contentType) && contentType !== "";
    const isRequired = Object.values(headers).some((header) => "required" in header && header.required === true);
    return [
      ...(isObject ? [`its part ${name} is an object in ${contentType}, and core writes objects as JSON`] : []),
      ...(isRequired ? [`its part ${name} requires headers of its own`] : []),
      ...(style !== undefined || explode !== undefined
        ? [`its part ${name} has a style, and core writes parts without`]
        : []),
    ];
  });
}

/** What the properties of an urlencoded form ask for that core does not write: lists repeat their name, objects are JSON. */
function formProblems({ encoding = {} }: MediaType): string[] {
  return Object.entries(encoding)
    .filter(([, { contentType = "", style = "form", explode = true, allowReserved }]) => {
      const isText = contentType === "" || isJson(contentType) || contentType.startsWith("text/plain");
      return !isText || style !== "form" || !explode || allowReserved;
    })
    .map(([name]) => `its form writes ${name} in a way of its own, and core repeats names and writes objects as JSON`);
}

/**
 * Media types of the parts of a multipart form, where they are not what core writes by itself: JSON for objects, none for texts, and its
 * own type for a file. A choice of several types is left to the file.
 */
export function partTypes({ schema, encoding = {} }: MediaType, schemas: NameMap<Schema>): Record<string, string> {
  const declared = partSchemas(schema, schemas);
  const types = Object.entries(encoding).flatMap(([name, { contentType = "" }]): [string, string][] => {
    const part = declared.get(name);
    const isFile = part !== undefined && partsOf(part, schemas).some(isBinary);
    const isText = jsonType([part], schemas) === "text";
    const usual = isFile ? "application/octet-stream" : isText ? "text/plain" : "application/json";
    return contentType === "" || contentType === usual || /[*,]/.test(contentType) ? [] : [[name, contentType]];
  });
  return Object.fromEntries(types);
}

/** The schema of each part; of a list of parts that of one. */
function partSchemas(schema: Schema | undefined, schemas: NameMap<Schema>): ReadonlyMap<string, Schema> {
  const parts = schema ? partsOf(schema, schemas) : [];
  const named = parts.flatMap(({ properties = {} }) => Object.entries(properties));
  return new Map(
    named.map(([name, property]) => [name, partsOf(property, schemas).find(({ items }) => items)?.items ?? property]),
  );
}
