import { keysOf, valueAt } from "../../model/json-pointer.js";
import { type Definition, entryOf, isRecord, type JsonObject, type NameMap, type Schema } from "../../model/openapi.js";
import { mapDeep, mapSchemas } from "../../model/schema-walk.js";
import { type SourceOperation, sourceOperations } from "../../model/source-operations.js";
import {
  type Evidence,
  isTypeAmong,
  mergeExamples,
  type OperationEvidence,
  type Shape,
} from "../../model/specs/evidence.js";
import { type DeclaredNames, shapeOf } from "./shape.js";
import { isHeldOut, type MediaExample, mediaExamples, schemaExamples } from "./vendor-examples.js";

/**
 * What the examples of a document show, read beside the snapshot that was made of it. `document` is of OpenAPI 3.1 and has
 * full paths, as the snapshot has.
 */
export function evidenceOf(document: JsonObject, definition: Definition): Evidence {
  const declared = declaredNames(definition);
  const operations = new Map(sourceOperations(definition).map((source) => [source.key, source]));
  const shown = new Map<string, OperationEvidence>();
  for (const example of mediaExamples(document)) {
    const source = operations.get(example.operation);
    if (source === undefined || isHeldOut(example.value)) continue;
    const { [example.side]: before, ...other } = shown.get(source.key) ?? {};
    const shape = shapeOf(example.value, schemasOf(source, example), declared);
    shown.set(source.key, { ...other, [example.side]: before ? mergeExamples(before, shape) : shape });
  }
  return { operations: Object.fromEntries(shown), schemas: shownBySchemas(document, definition, declared) };
}

/** The schemas of an example's place. A media type that is a heading stands beside the real one. */
function schemasOf({ requestBody, responses }: SourceOperation, { side, mediaType }: MediaExample): Schema[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const holders = side === "request" ? [requestBody] : successes.map(([, response]) => response);
  return holders.flatMap((holder) => {
    const { content = {} } = holder ?? {};
    const media = entryOf(content, mediaType) ?? entryOf(content, "application/json");
    return media?.schema ?? [];
  });
}

/** An example of a single text or number shows no more than its type, so it is kept where it contradicts the schema. */
function shownBySchemas(document: JsonObject, definition: Definition, declared: DeclaredNames): NameMap<Shape> {
  const shown = new Map<string, Shape>();
  for (const { place, value } of schemaExamples(document)) {
    const schema = valueAt(definition, keysOf(place));
    if (!isSchema(schema) || isHeldOut(value)) continue;
    const shape = shapeOf(value, [schema], declared);
    if (!isRecord(value) && !Array.isArray(value) && isOfType(shape, schema)) continue;
    const before = shown.get(place);
    shown.set(place, before ? mergeExamples(before, shape) : shape);
  }
  return Object.fromEntries(shown);
}

function isOfType({ types }: Shape, { type }: Schema): boolean {
  const declared: readonly string[] = [type ?? []].flat();
  return declared.length === 0 || Object.keys(types).every((each) => isTypeAmong(each, declared));
}

/** Looks at the frame only: it stands where the definition has a schema. */
function isSchema(value: unknown): value is Schema {
  return isRecord(value);
}

function declaredNames(definition: Definition): DeclaredNames {
  const names = new Set<string>();
  mapSchemas(definition, (schema) =>
    mapDeep(schema, (part) => {
      for (const name of Object.keys(part.properties ?? {})) names.add(name);
      return part;
    }),
  );
  return { schemas: definition.components?.schemas ?? {}, names };
}
