import { pointerTo } from "../../../model/json-pointer.js";
import { type Definition, METHODS, type Operation, type PathItem } from "../../../model/openapi.js";
import { mapPlacedSchemas, type PlacedChange } from "../../../model/placed-schemas.js";
import type { DefectKind } from "../overlay.js";

/** A kind of defect that is mended wherever it occurs, also in a definition that the vendor publishes tomorrow. */
export interface Rule {
  readonly kind: DefectKind;
  readonly mend: (definition: Definition) => Mended;
}

/** A definition without the defects of a kind, and the places, as JSON pointers, that had them. */
export interface Mended {
  readonly definition: Definition;
  readonly places: readonly string[];
}

/** Mends schema by schema. A schema that `mend` gives back as it is had no defect. */
export function mendSchemas(definition: Definition, mend: PlacedChange): Mended {
  const places: string[] = [];
  const mended = mapPlacedSchemas(definition, (schema, place) => {
    const better = mend(schema, place);
    if (better !== schema) places.push(place);
    return better;
  });
  return { definition: mended, places };
}

/** What a rule makes of one operation; the places are the keys that lead to a defect from the operation. */
export interface MendedOperation {
  readonly operation: Operation;
  readonly places: readonly (readonly (string | number)[])[];
}

/** Mends operation by operation. */
export function mendOperations(
  definition: Definition,
  mend: (operation: Operation, key: string) => MendedOperation,
): Mended {
  const places: string[] = [];
  const mendItem = (item: PathItem, path: string): PathItem => {
    const operations = METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const mended = mend(operation, `${method.toUpperCase()} ${path}`);
      for (const keys of mended.places) places.push(pointerTo(["paths", path, method, ...keys]));
      return [[method, mended.operation]];
    });
    return { ...item, ...Object.fromEntries(operations) };
  };
  const paths = Object.entries(definition.paths).map(([path, item]): [string, PathItem] => [
    path,
    mendItem(item, path),
  ]);
  return { definition: { ...definition, paths: Object.fromEntries(paths) }, places };
}
