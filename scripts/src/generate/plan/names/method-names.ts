import type { SourceOperation } from "../../../model/operations.js";
import { camelCase, capitalise } from "./words.js";

/** Names that an object must not give to a method: `then` would make it awaitable, the others shadow what every object has. */
const RESERVED = new Set(["then", "constructor", "toString", "valueOf", "hasOwnProperty"]);

/**
 * The method name of each operation, by key. Pinned names stay whatever the vendor's title says today; a new operation
 * is named after its title, and on a collision the lowest version keeps the plain name.
 */
export function methodNames(
  operations: readonly SourceOperation[],
  pinned: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key } of operations) {
    const name = pinned[key];
    if (name !== undefined) names.set(key, name);
  }
  const taken = new Set([...names.values(), ...RESERVED]);
  const unnamed = operations.filter(({ key }) => !names.has(key));
  for (const operation of unnamed.toSorted(byVersion)) {
    const name = candidates(operation, operations).find((candidate) => !taken.has(candidate));
    if (name === undefined) throw new Error(`${operation.key}: no free method name. Pin one in specs/names.json.`);
    names.set(operation.key, name);
    taken.add(name);
  }
  return names;
}

function byVersion(a: SourceOperation, b: SourceOperation): number {
  return version(a.path) - version(b.path) || (a.key < b.key ? -1 : 1);
}

function version(path: string): number {
  return Number(/\/v(\d+)\//.exec(path)?.[1] ?? 0);
}

/** From the plain name to ever more explicit ones; a better one can be pinned by hand. */
function candidates(operation: SourceOperation, all: readonly SourceOperation[]): string[] {
  const { method, path } = operation;
  const plain = title(operation);
  const rivals = all.filter((other) => title(other) === plain && version(other.path) === version(path));
  const versioned = rivals.length === 1 ? [`${plain}V${version(path)}`] : [];
  const parameter = path.match(/\{[^}]+\}/g)?.at(-1);
  const by = parameter === undefined ? [] : [`${plain}By${capitalise(camelCase(parameter))}`];
  return [
    plain,
    ...versioned,
    ...by,
    `${plain}With${capitalise(method.toLowerCase())}`,
    camelCase(`${method} ${path}`),
  ];
}

function title({ method, path, operation }: SourceOperation): string {
  return camelCase(operation.summary ?? `${method} ${path}`);
}
