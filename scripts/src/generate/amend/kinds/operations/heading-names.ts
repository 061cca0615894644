import {
  type Definition,
  isReference,
  type MediaType,
  type NameMap,
  type Operation,
  type Parameter,
  type Reference,
} from "../../../../model/openapi.js";
import { partsOf } from "../../../../model/schema-walk.js";
import { type MendedOperation, mendOperations, type Rule } from "../rule.js";

/** `Receipt Only - application/json` as a media type, `Pageable information` as a parameter. */
export const headingNames: Rule = {
  kind: {
    id: "heading-for-name",
    title: "A heading stands in the place of a technical name",
    says: "A heading stands where the name of a media type or of a parameter belongs.",
    does: "The API uses the real name.",
    evidence:
      "RFC 9110 §8.3.1 allows no spaces in a media type. The definition also declares what the heading describes under its real name: `application/json`, and the parameters `page`, `size` and `sort`.",
    effect: "Programs cannot use the heading. No call can send the parameter.",
  },
  mend: (definition) =>
    mendOperations(definition, (operation) => {
      const answers = withoutHeadings(operation);
      const parameters = withoutGroups(answers.operation, definition);
      return { operation: parameters.operation, places: [...answers.places, ...parameters.places] };
    }),
};

const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;.*)?$/;

function withoutHeadings(operation: Operation): MendedOperation {
  const places: string[][] = [];
  const responses = Object.entries(operation.responses ?? {}).map(([status, response]) => {
    if (isReference(response) || response.content === undefined) return [status, response];
    const headings = Object.keys(response.content).filter((type) => !MEDIA_TYPE.test(type));
    places.push(...headings.map((heading) => ["responses", status, "content", heading]));
    return headings.length === 0 ? [status, response] : [status, { ...response, content: named(response.content) }];
  });
  const mended = places.length === 0 ? operation : { ...operation, responses: Object.fromEntries(responses) };
  return { operation: mended, places };
}

/** Where a heading is all that there is, the media type at its end is the name. */
function named(content: NameMap<MediaType>): NameMap<MediaType> {
  const entries = Object.entries(content);
  const real = entries.filter(([type]) => MEDIA_TYPE.test(type));
  if (real.length > 0) return Object.fromEntries(real);
  return Object.fromEntries(
    entries.flatMap(([heading, media]): [string, MediaType][] => {
      const type = heading.split(/\s+/).findLast((word) => MEDIA_TYPE.test(word));
      return type === undefined ? [] : [[type, media]];
    }),
  );
}

/** The parameter that Java makes of several: each of its properties is a parameter of its own as well. */
function withoutGroups(operation: Operation, definition: Definition): MendedOperation {
  const { parameters = [] } = operation;
  const names = new Set(parameters.flatMap((each) => (isReference(each) || each.in !== "query" ? [] : each.name)));
  const isGroup = (each: Parameter | Reference) => {
    if (isReference(each) || each.in !== "query" || !/\s/.test(each.name) || each.schema === undefined) return false;
    const parts = partsOf(each.schema, definition.components?.schemas ?? {});
    const properties = parts.flatMap((part) => Object.keys(part.properties ?? {}));
    return properties.length > 0 && properties.every((name) => names.has(name));
  };
  const places = parameters.flatMap((each, index) => (isGroup(each) ? [["parameters", index]] : []));
  if (places.length === 0) return { operation, places };
  return { operation: { ...operation, parameters: parameters.filter((each) => !isGroup(each)) }, places };
}
