import type { Rule } from "../../../src/generate/amend/kinds/rule.js";
import type { Definition, NameMap, Operation, Schema } from "../../../src/model/openapi.js";

/** A definition of one operation and some schemas. */
export function definitionOf(operation: Operation, schemas: NameMap<Schema> = {}): Definition {
  return {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1.0" },
    paths: { "/api/shop/v1/orders": { post: operation } },
    components: { schemas },
  };
}

/** What a rule makes of the schema `S`, and the places that it found in the definition. */
export function schemaMendedBy(rule: Rule, schema: Schema, others: NameMap<Schema> = {}) {
  const given = definitionOf({}, { S: schema, ...others });
  const { definition, places } = rule.mend(given);
  return { schema: definition.components?.schemas?.S, places };
}

/** What a rule makes of an operation. */
export function operationMendedBy(rule: Rule, operation: Operation, schemas: NameMap<Schema> = {}) {
  const { definition, places } = rule.mend(definitionOf(operation, schemas));
  return { operation: definition.paths["/api/shop/v1/orders"]?.post, places };
}
