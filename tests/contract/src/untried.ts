import type { Place } from "./optional-parts.js";

/** Of the optional parts of an input those that no call had, and those that every call had. */
export function untried(places: readonly Place[], inputs: readonly object[]): string[] {
  return places.flatMap((place) => {
    const having = inputs.filter((input) => has(input, place)).length;
    if (having === 0) return [`never sent: ${place.join(".")}`];
    return having === inputs.length ? [`never left out: ${place.join(".")}`] : [];
  });
}

function has(input: object, place: Place): boolean {
  return place.reduce((value: unknown, key) => (key === undefined ? value : Object(value)[key]), input) !== undefined;
}
