export { type AjvValidatorOptions, ajvValidator } from "./ajv-validator.js";
export { defineSchema, defineSchemas, type SchemaTexts } from "./define-schemas.js";
export type {
  JsonSchema,
  JsonSchemaOptions,
  ServiceSchemas,
  ValueIssue,
  ValueResult,
  ValueSchema,
} from "./value-schema.js";
