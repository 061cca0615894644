/** Keys, in any dialect, whose value maps names that the vendor chose: there a key says nothing about its position. */
export const NAME_MAPS: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"],
  ...["parameters", "requestBodies", "responses", "headers", "securitySchemes", "securityDefinitions"],
  ...["paths", "webhooks", "callbacks", "links", "content", "encoding", "pathItems", "mapping"],
]);

/** Keys whose values are samples or constants: a `$ref` or a `description` inside them is data and means nothing. */
export const DATA_KEYS: ReadonlySet<string> = new Set(["example", "examples", "default", "const", "enum"]);
