import { below } from "../json-pointer.js";
import type { Definition, Schema } from "../openapi.js";
import { type Evidence, isTypeAmong } from "../specs/evidence.js";
import { type Observation, observationsOf } from "./observations.js";

/** Where an example and the definition cannot both be right. */
export interface Contradiction {
  /** The JSON pointer of the schema. */
  readonly place: string;
  /** What the definition says, in words: `integer`. */
  readonly declared: string;
  /** What examples show, in words: `string, in 2 examples`. */
  readonly shown: string;
}

/** Each contradiction once, in the order of the definition. */
export function contradictionsOf(definition: Definition, evidence: Evidence): Contradiction[] {
  const found = observationsOf(definition, evidence).flatMap((seen) => [
    ...ofTypes(seen),
    ...ofRequired(seen),
    ...ofNames(seen),
  ]);
  const sums = new Map<string, Found>();
  for (const each of found) {
    const key = JSON.stringify([each.place, each.declared, each.shown]);
    const before = sums.get(key);
    sums.set(key, { ...each, examples: each.examples + (before?.examples ?? 0) });
  }
  return [...sums.values()].map(({ place, declared, shown, examples }) => ({
    place,
    declared,
    shown: `${shown}, in ${examples === 1 ? "an example" : `${examples} examples`}`,
  }));
}

/** A contradiction as a clause without its full stop. */
export function contradictionText({ place, declared, shown }: Contradiction): string {
  return `${place}: the definition says ${declared}; examples show ${shown}`;
}

interface Found extends Contradiction {
  readonly examples: number;
}

function ofTypes({ owner, parts, shape, origin, isOptional }: Observation): Found[] {
  if (parts.some(({ schema }) => isAnyValue(schema))) return [];
  const declared = [...new Set(parts.flatMap(({ schema }) => schema.type ?? []))];
  // An optional property of a response may be null by rule, and so may what a rule lets callers clear.
  const mayBeNull = origin.side === "request" ? parts.some(isClearable) : isOptional;
  const allowed = mayBeNull ? [...declared, "null"] : declared;
  const others = Object.keys(shape.types)
    .filter((type) => !isTypeAmong(type, allowed))
    .toSorted();
  if (declared.length === 0 || others.length === 0) return [];
  return [
    { place: owner.place, declared: declared.join(" or "), shown: others.join(" and "), examples: shape.examples },
  ];
}

function isClearable({ schema }: { readonly schema: Schema }): boolean {
  return schema["x-clearable"] === true;
}

/** The vendor writes `type: object` without a word of its properties for "any JSON". */
function isAnyValue({ type, properties, additionalProperties, allOf }: Schema): boolean {
  return type === "object" && !properties && !additionalProperties && !allOf;
}

/** Required properties that objects lack. An example at a schema may be a part of one. */
function ofRequired({ owner, parts, shape, origin }: Observation): Found[] {
  const objects = shape.types.object ?? 0;
  if (origin.side === undefined) return [];
  const required = new Set(parts.flatMap(({ schema }) => schema.required ?? []));
  return [...required].flatMap((name) => {
    const isCleared = parts.some(({ schema }) => schema.properties?.[name]?.["x-clearable"]);
    if (isCleared && origin.side === "request") return [];
    const values = Object.values(shape.properties?.[name]?.types ?? {}).reduce((sum, count) => sum + count, 0);
    if (values >= objects) return [];
    const shown = values === 0 ? "none" : "none in some objects";
    return [
      { place: below(below(owner.place, "properties"), name), declared: "required", shown, examples: shape.examples },
    ];
  });
}

/** Names that differ from a declared one by their capitals alone. */
function ofNames({ owner, parts, shape }: Observation): Found[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, { examples }]) => {
    const declared = nameInOtherCapitals(name, parts);
    return declared === undefined
      ? []
      : [
          {
            place: below(below(owner.place, "properties"), declared),
            declared: `the name ${declared}`,
            shown: name,
            examples,
          },
        ];
  });
}

/** A declared name that differs from `name` by its capitals alone. */
export function nameInOtherCapitals(name: string, parts: Observation["parts"]): string | undefined {
  const declared = parts.flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  if (declared.includes(name)) return undefined;
  return declared.find((each) => each.toLowerCase() === name.toLowerCase());
}
