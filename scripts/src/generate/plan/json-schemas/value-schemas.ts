import { type Definition, isBinary, type NameMap, type Schema } from "../../../model/openapi.js";
import { mapDeep, reach, referenced } from "../../../model/schema-walk.js";
import { type SourceOperation, sourceOperations } from "../../../model/source-operations.js";
import { inputSchema } from "../operations/input.js";
import { keyedInput } from "../operations/keyed-input.js";
import { responseMedia } from "../operations/media.js";
import { jsonSchema } from "./json-schema.js";

/** What the operations of a service take and return, as JSON Schemas that fit what the types say. */
export interface ValueSchemas {
  /** By method and path. */
  readonly operations: NameMap<OperationSchemas>;
  /** What those refer to as `#/$defs/<name>`. */
  readonly components: NameMap<Schema>;
}

export interface OperationSchemas {
  /** What a call takes: `path`, `query`, `headers` and `body`. */
  readonly input?: Schema;
  readonly body?: Schema;
  /** What a call returns, if it is JSON. */
  readonly output?: Schema;
}

/** Reads the schemas of a definition under our names, in which what callers send has schemas of its own. */
export function valueSchemas(definition: Definition): ValueSchemas {
  const schemas = definition.components?.schemas ?? {};
  const operations = sourceOperations(definition).map((source) => ({ key: source.key, ...partsOf(source, schemas) }));
  const sent = reach(
    operations.flatMap(({ input }) => input ?? []),
    schemas,
  );
  const received = reach(
    operations.flatMap(({ output }) => output ?? []),
    schemas,
  );
  const components = [...new Set([...sent, ...received])].map((name): [string, Schema] => {
    const schema = schemas[name] ?? {};
    return [name, received.has(name) ? asReceived(schema) : asSent(schema)];
  });
  const entries = operations.map(({ key, input, output }): [string, OperationSchemas] => {
    const body = input && bodyOf(input);
    return [
      key,
      {
        ...(input && { input: asSent(input) }),
        ...(body && { body: asSent(body) }),
        ...(output && { output: asReceived(output) }),
      },
    ];
  });
  return { operations: Object.fromEntries(entries), components: Object.fromEntries(components) };
}

interface Parts {
  readonly input: Schema | undefined;
  readonly output: Schema | undefined;
}

function partsOf(source: SourceOperation, schemas: NameMap<Schema>): Parts {
  return { input: keyedInput(source, schemas)?.exact ?? inputSchema(source), output: outputSchema(source) };
}

/** The body of an input, or of each where a text in the path decides what it is. */
function bodyOf({ properties, anyOf = [] }: Schema): Schema | undefined {
  const bodies = anyOf.flatMap((input) => bodyOf(input) ?? []);
  return bodies.length > 0 ? { anyOf: bodies } : properties?.body;
}

/** One schema for all statuses of success. */
function outputSchema(source: SourceOperation): Schema | undefined {
  const { kind, media } = responseMedia(source);
  if (kind !== "json") return undefined;
  const schemas = media.map(({ schema = {} }) => schema);
  const [only] = schemas;
  return schemas.length === 1 ? only : { anyOf: schemas };
}

function asSent(schema: Schema): Schema {
  return mapDeep(jsonSchema(schema), (part) => ofJsonSchema(withUsablePattern(withAnyBytes(part))));
}

/** A type promises no bounds of a text, a number or a list, and no object that nothing is added to. */
function asReceived(schema: Schema): Schema {
  return mapDeep(jsonSchema(schema), (part) => {
    const { additionalProperties, ...rest } = ofJsonSchema(part);
    const kept = Object.entries(rest).filter(([keyword]) => !BOUNDS.has(keyword));
    return {
      ...Object.fromEntries(kept),
      ...(additionalProperties !== undefined && additionalProperties !== false && { additionalProperties }),
    };
  });
}

const BOUNDS: ReadonlySet<string> = new Set([
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "unevaluatedProperties"],
]);

/** Bytes are a Blob, a stream and others, of which JSON Schema knows none. */
function withAnyBytes(schema: Schema): Schema {
  return isBinary(schema) ? { contentMediaType: "application/octet-stream" } : schema;
}

/** Some patterns are written for Java, and JavaScript cannot read all of those. */
function withUsablePattern({ pattern, ...schema }: Schema): Schema {
  return pattern === undefined || !isPattern(pattern) ? schema : { ...schema, pattern };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** The schema without keywords that OpenAPI adds, and with references that lead into `$defs`. */
function ofJsonSchema({ discriminator: _discriminator, ...schema }: Schema): Schema {
  const name = referenced(schema);
  const own = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keyword.startsWith("x-")));
  return name === undefined ? own : { ...own, $ref: `#/$defs/${name}` };
}
