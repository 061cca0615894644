import { createConfigurationError } from "../errors/create-error.js";
import { compileCheck, type Role } from "./compile-check.js";
import type { JsonSchema, JsonSchemaOptions, ServiceSchemas, ValueSchema } from "./value-schema.js";

/** The schemas of a service as its package holds them: as JSON text, so that only what is used is parsed. */
export interface SchemaTexts {
  /** Name of the service's package: `universal-consent`. */
  readonly package: string;
  /** By the name of an operation, an object of its schemas: `input`, `body` and `output`, each where the operation has it. */
  readonly operations: Readonly<Record<string, string>>;
  /** The schemas that those refer to as `#/$defs/<name>`. */
  readonly components: string;
}

/** Makes the schemas of a service from their texts. Service packages call it; you can call it for operations of your own. */
export function defineSchemas<Operations>(texts: SchemaTexts): ServiceSchemas<Operations> {
  const components = once(() => readObject(texts.components));
  const properties = Object.entries(texts.operations).map(([name, text]): [string, PropertyDescriptor] => [
    name,
    { enumerable: true, get: once(() => operationSchemas(text, components)) },
  ]);
  return Object.create(Object.prototype, { ...Object.fromEntries(properties), package: { value: texts.package } });
}

/**
 * Makes the schema of one value, for tools that check what they did not compile: `"input"` for what is sent, whose formats count, and
 * `"output"` for what is received. The schema holds whatever its references lead to.
 *
 * @example const { issues } = defineSchema({ type: "string", format: "uuid" }, "input")["~standard"].validate("4f0c");
 */
export function defineSchema(schema: JsonSchema, role: Role): ValueSchema<unknown> {
  return valueSchema(role, () => schema);
}

type Components = () => JsonSchema;

function operationSchemas(text: string, components: Components): Readonly<Record<string, ValueSchema<unknown>>> {
  const schemas = Object.entries(readObject(text)).map(([part, schema]) => [
    part,
    valueSchema(part === "output" ? "output" : "input", () => withDefinitions(asObject(schema), components())),
  ]);
  return Object.fromEntries(schemas);
}

function valueSchema<Value>(role: Role, read: () => JsonSchema): ValueSchema<Value> {
  const schema = once(read);
  const check = once(() => compileCheck<Value>(schema(), role));
  const convert = ({ target }: JsonSchemaOptions): Record<string, unknown> => {
    if (target === "draft-2020-12") return structuredClone(schema());
    throw createConfigurationError("jsonSchema", `target must be "draft-2020-12", the dialect of these schemas.`);
  };
  return {
    get jsonSchema() {
      return schema();
    },
    "~standard": {
      version: 1,
      vendor: "onetrust-client",
      validate: (value) => check()(value),
      jsonSchema: { input: convert, output: convert },
    },
  };
}

const definitions = "#/$defs/";

/** The schema with those definitions that it leads to, through as many others as it takes. */
function withDefinitions(schema: JsonSchema, components: JsonSchema): JsonSchema {
  const found = new Map<string, unknown>();
  const follow = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      const name = key === "$ref" && typeof value === "string" && value.startsWith(definitions) ? value.slice(8) : "";
      if (Object.hasOwn(components, name) && !found.has(name)) {
        found.set(name, components[name]);
        follow(components[name]);
      }
      follow(value);
    }
  };
  follow(schema);
  const own = found.size === 0 ? {} : { $defs: Object.fromEntries(found) };
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, ...own };
}

function readObject(text: string): JsonSchema {
  return asObject(JSON.parse(text));
}

function asObject(value: unknown): JsonSchema {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The function with its first result kept. */
function once<Result>(make: () => Result): () => Result {
  let kept: { readonly result: Result } | undefined;
  return () => {
    kept ??= { result: make() };
    return kept.result;
  };
}
