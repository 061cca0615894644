import { below } from "../../../../model/json-pointer.js";
import type { Schema } from "../../../../model/openapi.js";
import { mapPlacedSchemas } from "../../../../model/placed-schemas.js";
import type { Rule } from "../rule.js";

/** `"assessment id"`, which says what a property means and not what it is called. */
export const descriptionNames: Rule = {
  kind: {
    id: "description-for-name",
    title: "A description stands in the place of a property's name",
    says: 'The schema names a property by a description, such as "assessment id".',
    does: "The API uses another name. Nothing documents it, so our type allows any property.",
    evidence:
      "The name contains spaces, which no name in an example of the vendor does. The vendor's example of a task calls `User Name` `name`.",
    effect: "Programs read or send a property that does not exist.",
  },
  mend: (definition) => {
    const places: string[] = [];
    const mended = mapPlacedSchemas(definition, (schema, place) => {
      const names = Object.keys(schema.properties ?? {}).filter(isDescription);
      places.push(...names.map((name) => below(below(place, "properties"), name)));
      return names.length === 0 ? schema : withoutDescriptions(schema);
    });
    return { definition: mended, places };
  },
};

function isDescription(name: string): boolean {
  return /\s/.test(name);
}

function withoutDescriptions({ properties = {}, required, ...schema }: Schema): Schema {
  const named = Object.entries(properties).filter(([name]) => !isDescription(name));
  const needed = required?.filter((name) => !isDescription(name)) ?? [];
  return {
    ...schema,
    properties: Object.fromEntries(named),
    ...(needed.length > 0 && { required: needed }),
    additionalProperties: true,
  };
}
