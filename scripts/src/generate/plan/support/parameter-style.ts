import type { ParameterStyle } from "@onetrust-client/core";
import type { NameMap, Parameter, Schema } from "../../../model/openapi.js";
import { partsOf } from "../../../model/schema-walk.js";
import { jsonTypes } from "../operations/json-type.js";

/** How a parameter is written where core's default does not do, or what keeps it from being written, in words that follow its name. */
type WrittenStyle = Partial<ParameterStyle> | { readonly problem: string };

const DEFAULT: WrittenStyle = {};

/** Decides by style, `explode` and what the schema allows: a text is the same in most styles. */
export function styleOf(parameter: Parameter, schemas: NameMap<Schema>): WrittenStyle {
  const shape = shapeOf(parameter.schema, schemas);
  switch (parameter.in) {
    case "path":
      return pathStyle(parameter, shape);
    case "query":
      return queryStyle(parameter, shape);
    default:
      return headerStyle(parameter, shape);
  }
}

/** What the values of a parameter can be. */
interface Shape {
  readonly isObject: boolean;
  readonly isList: boolean;
  /** Whether a list or an object is an item or a property of it. */
  readonly isDeep: boolean;
  /** Whether an object is an item or a property of it, or a list an item of a list. */
  readonly isTooDeepForPairs: boolean;
}

function shapeOf(schema: Schema | undefined, schemas: NameMap<Schema>): Shape {
  const types = jsonTypes([schema], schemas);
  const parts = schema ? partsOf(schema, schemas) : [];
  const items = jsonTypes(
    parts.map((part) => part.items),
    schemas,
  );
  const values = jsonTypes(
    parts.flatMap(({ properties = {}, additionalProperties }) => [
      ...Object.values(properties),
      ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
    ]),
    schemas,
  );
  const isTooDeepForPairs = items.has("object") || items.has("array") || values.has("object");
  return {
    isObject: types.has("object"),
    isList: types.has("array"),
    isDeep: isTooDeepForPairs || values.has("array"),
    isTooDeepForPairs,
  };
}

const TOO_DEEP = { problem: "is a list or an object with lists or objects in it, which no style can write" };

function pathStyle({ style = "simple", explode = false }: Parameter, shape: Shape): WrittenStyle {
  if (style !== "simple" && style !== "label" && style !== "matrix") return unknown(style, "path");
  if (shape.isDeep) return TOO_DEEP;
  const isPlain = style === "simple" && !shape.isList && !shape.isObject;
  return isPlain ? DEFAULT : { style, ...(explode && { explode }) };
}

function headerStyle({ style = "simple", explode = false }: Parameter, shape: Shape): WrittenStyle {
  if (style !== "simple") return unknown(style, "header");
  if (shape.isDeep) return TOO_DEEP;
  return shape.isList || shape.isObject ? { style, ...(explode && { explode }) } : DEFAULT;
}

function queryStyle(parameter: Parameter, shape: Shape): WrittenStyle {
  const { style = "form", explode = style === "form", allowReserved = false } = parameter;
  const reserved = allowReserved && { allowReserved };
  switch (style) {
    case "form":
      if (explode ? shape.isTooDeepForPairs : shape.isDeep) return TOO_DEEP;
      if (!explode && (shape.isList || shape.isObject)) return { style, explode: false, ...reserved };
      return allowReserved ? { style, ...reserved } : DEFAULT;
    case "spaceDelimited":
    case "pipeDelimited":
      if (shape.isDeep) return TOO_DEEP;
      if (!explode && (shape.isList || shape.isObject)) return { style, ...reserved };
      if (shape.isObject) return { problem: `has the style ${style} with explode, which is not defined for objects` };
      return allowReserved ? { style: "form", ...reserved } : DEFAULT;
    case "deepObject":
      return shape.isObject ? { style } : { problem: "has the style deepObject, and is no object" };
    default:
      return unknown(style, "query");
  }
}

function unknown(style: string, place: string): WrittenStyle {
  return { problem: `has the style ${style}, which OpenAPI does not define for a ${place}` };
}
