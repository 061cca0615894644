import type { Schema } from "../../../../model/openapi.js";
import { mendOperations, mendSchemas, type Rule } from "../rule.js";

/** A default of what must be given, and a default that is plainly somebody's value. */
export const sampleDefaults: Rule = {
  kind: {
    id: "sample-as-default",
    title: "An example is declared as the default",
    says: 'A property or a parameter that must be given has a default, or a filter has one such as `displayName co "Sales"`.',
    does: "The API has no default there.",
    evidence:
      "What is required is never absent, so no default can stand in for it. No list is filtered by a name that the caller did not give.",
    effect: "The comment of the type tells callers that they may omit the value.",
  },
  mend: (definition) => {
    const properties = mendSchemas(definition, (schema) => withoutSamples(schema));
    const parameters = mendOperations(properties.definition, (operation) => {
      const places: (string | number)[][] = [];
      const own = operation.parameters?.map((parameter, index) => {
        if (!("schema" in parameter) || parameter.schema === undefined) return parameter;
        const { schema, required } = parameter;
        const better = required ? withoutDefault(schema) : schema;
        if (better === schema) return parameter;
        places.push(["parameters", index]);
        return { ...parameter, schema: better };
      });
      return { operation: { ...operation, ...(own && { parameters: own }) }, places };
    });
    return { definition: parameters.definition, places: [...properties.places, ...parameters.places] };
  },
};

function withoutSamples(schema: Schema): Schema {
  const { properties, required = [], default: preset } = schema;
  const isSample = typeof preset === "string" && (QUOTED.test(preset) || schema.format === "uuid");
  const own = isSample ? withoutDefault(schema) : schema;
  const hasDefault = required.some(
    (name) => properties?.[name] && withoutDefault(properties[name]) !== properties[name],
  );
  if (!properties || !hasDefault) return own;
  const changed = Object.entries(properties).map(([name, property]) => [
    name,
    required.includes(name) ? withoutDefault(property) : property,
  ]);
  return { ...own, properties: Object.fromEntries(changed) };
}

/** A name in quotes behind an operator, as filters have it: `displayName co "Sales"`. */
const QUOTED = /^\S+ \w\w "[^"]+"$/;

/** A choice of one value has it as its constant, and says so as its default. */
function withoutDefault(schema: Schema): Schema {
  const { default: preset, ...rest } = schema;
  return preset === undefined || schema.enum?.length === 1 ? schema : rest;
}
