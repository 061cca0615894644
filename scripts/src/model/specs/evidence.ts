import { entryOf, isRecord, type NameMap } from "../openapi.js";

/** What the vendor's examples of one definition show: names and JSON types, and never a value. `specs/evidence/<id>.json`. */
export interface Evidence {
  /** What bodies and answers show, by `POST /api/…`. */
  readonly operations: NameMap<OperationEvidence>;
  /** What the examples of schemas show, by the schema's JSON pointer in the snapshot. */
  readonly schemas: NameMap<Shape>;
}

export interface OperationEvidence {
  readonly request?: Shape;
  /** Of successful answers. */
  readonly response?: Shape;
}

/** What was seen at one place. */
export interface Shape {
  /** In how many examples there is a value at this place. */
  readonly examples: number;
  /** How many values of each of JSON's types there were. The surrounding shape says in how many objects there was none. */
  readonly types: NameMap<number>;
  /** What the properties of the objects showed. */
  readonly properties?: NameMap<Shape>;
  /** What the elements of the lists showed. */
  readonly items?: Shape;
  /** What the objects had under keys that are values themselves, as ids; the keys are not kept. */
  readonly values?: Shape;
}

export const NO_EVIDENCE: Evidence = { operations: {}, schemas: {} };

/** Whether a value of one of JSON's types is one of those that a schema allows. */
export function isTypeAmong(type: string, allowed: readonly string[]): boolean {
  return allowed.includes(type) || (type === "integer" && allowed.includes("number"));
}

/** What shapes of different examples show together. */
export function mergeExamples(a: Shape, b: Shape): Shape {
  return mergeShapes(a, b, sum);
}

/** What several places of the same examples show together: no more examples than at one of the places are known. */
export function mergePlaces(a: Shape, b: Shape): Shape {
  return mergeShapes(a, b, Math.max);
}

const sum: Merge<number> = (a, b) => a + b;

function mergeShapes(a: Shape, b: Shape, count: Merge<number>): Shape {
  const merge: Merge<Shape> = (one, other) => mergeShapes(one, other, count);
  const properties = mergedMaps(a.properties, b.properties, merge);
  const items = merged(a.items, b.items, merge);
  const values = merged(a.values, b.values, merge);
  return {
    examples: count(a.examples, b.examples),
    types: mergedMaps(a.types, b.types, sum) ?? {},
    ...(properties && { properties }),
    ...(items && { items }),
    ...(values && { values }),
  };
}

type Merge<Value> = (a: Value, b: Value) => Value;

function merged<Value>(a: Value | undefined, b: Value | undefined, merge: Merge<Value>): Value | undefined {
  return a === undefined || b === undefined ? (a ?? b) : merge(a, b);
}

function mergedMaps<Value>(
  a: NameMap<Value> | undefined,
  b: NameMap<Value> | undefined,
  merge: Merge<Value>,
): NameMap<Value> | undefined {
  return merged(a, b, (one, other) => {
    const shared = Object.entries(other).map(([key, value]): [string, Value] => {
      const own = entryOf(one, key);
      return [key, own === undefined ? value : merge(own, value)];
    });
    return { ...one, ...Object.fromEntries(shared) };
  });
}

/** Reads a file of specs/evidence; `name` is the file's, for messages. */
export function parseEvidence(text: string, name: string): Evidence {
  const evidence: unknown = JSON.parse(text);
  if (!isEvidence(evidence)) throw new Error(`${name} has not its known form. Restore it, or run pnpm sync.`);
  return evidence;
}

function isEvidence(value: unknown): value is Evidence {
  if (!isRecord(value) || !isRecord(value.operations) || !isRecord(value.schemas)) return false;
  return (
    Object.values(value.operations).every((sides) => isRecord(sides) && Object.values(sides).every(isShape)) &&
    Object.values(value.schemas).every(isShape)
  );
}

function isShape(value: unknown): value is Shape {
  if (!isRecord(value) || typeof value.examples !== "number" || !isRecord(value.types)) return false;
  const { properties = {}, items, values } = value;
  if (!Object.values(value.types).every((count) => typeof count === "number")) return false;
  return isRecord(properties) && [...Object.values(properties), ...[items ?? [], values ?? []].flat()].every(isShape);
}
