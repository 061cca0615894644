import { isDeepStrictEqual } from "node:util";
import { keysOf, pointerTo, valueAt } from "../../model/json-pointer.js";
import { type Definition, isRecord } from "../../model/openapi.js";
import { amend } from "./amend.js";
import type { Overlay, OverlayAction } from "./overlay.js";

/** A service as it is published, with its corrections. */
export interface CorrectedService {
  readonly package: string;
  readonly definition: Definition;
  readonly overlay: Overlay;
}

/** A correction, and the places that have the same defect and that nothing corrects. */
export interface MissedSiblings {
  readonly package: string;
  readonly action: OverlayAction;
  /** `object-manager #/components/schemas/Link/required/0`. */
  readonly siblings: readonly string[];
}

/**
 * For every correction the siblings that it misses. A sibling of a place in a schema is the same place in a twin of that schema, in any
 * service: one of the same name, the vendor's prefix aside, or with the same properties. A sibling of a place in an operation is the same
 * place in an operation of the same method, with the same parameters. What stands there is, after all corrections, what stood at the
 * corrected place before.
 */
export function missedSiblings(services: readonly CorrectedService[]): MissedSiblings[] {
  const corrected = services.map((service) => ({ ...service, ...amend(service.definition, service.overlay) }));
  const twins = corrected.flatMap(({ package: name, definition }) => partsOf(name, definition));
  return corrected.flatMap(({ package: name, definition, overlay, corrections }) => {
    const own = partsOf(name, definition);
    const published = corrections.filter(({ values }) => values !== undefined);
    return published.flatMap(({ places, values = [] }, index): MissedSiblings[] => {
      const action = overlay.actions[index];
      const found = places.flatMap((place, at) => {
        const part = own.find(({ keys }) => startsWith(keysOf(place), keys));
        return part === undefined ? [] : siblingsOf(part, { place: keysOf(place), value: values[at] }, twins);
      });
      const siblings = [...new Set(found)].toSorted();
      return action === undefined || siblings.length === 0 ? [] : [{ package: name, action, siblings }];
    });
  });
}

/** A schema or an operation, and what makes another one its twin. */
interface Part {
  readonly package: string;
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly marks: readonly string[];
}

interface Found {
  readonly place: readonly string[];
  /** What stood there before it was corrected. */
  readonly value: unknown;
}

function siblingsOf(part: Part, { place, value }: Found, twins: readonly Part[]): string[] {
  const inside = place.slice(part.keys.length);
  return twins
    .filter((twin) => twin.marks.some((mark) => part.marks.includes(mark)))
    .filter((twin) => twin.package !== part.package || !isDeepStrictEqual(twin.keys, part.keys))
    .flatMap((twin) => samePlace(twin, inside, value));
}

/** An item of a list may stand at another index. */
function samePlace({ package: name, keys, value: twin }: Part, inside: readonly string[], value: unknown): string[] {
  const around = valueAt(twin, inside.slice(0, -1));
  const found = Array.isArray(around) ? around.find((item) => isDeepStrictEqual(item, value)) : valueAt(twin, inside);
  const isSame = value !== undefined && isDeepStrictEqual(found, value);
  return isSame ? [`${name} ${pointerTo([...keys, ...inside])}`] : [];
}

function partsOf(name: string, { components, paths }: Definition): Part[] {
  const schemas = Object.entries(components?.schemas ?? {}).map(([schema, value]) => {
    const properties = Object.keys(value.properties ?? {});
    const marks = [
      `named ${schema.replace(/^.*_/, "")}`,
      ...(properties.length > 1 ? [`of ${properties.toSorted()}`] : []),
    ];
    return { package: name, keys: ["components", "schemas", schema], value, marks };
  });
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, value]: [string, unknown]) => {
      const parameters = isRecord(value) && Array.isArray(value.parameters) ? value.parameters : [];
      const names = parameters.flatMap((each: unknown) => (isRecord(each) ? String(each.name) : [])).toSorted();
      const marks = names.length > 0 ? [`${method} with ${names}`] : [];
      return isRecord(value) ? [{ package: name, keys: ["paths", path, method], value, marks }] : [];
    }),
  );
  return [...schemas, ...operations];
}

function startsWith(keys: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((key, index) => keys[index] === key);
}
