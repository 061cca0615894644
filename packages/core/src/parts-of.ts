/** A name of the input and its value. */
export type Part = readonly [name: string, value: unknown];

/** Whether a part has a value at all. */
export const isPresent = ([, value]: Part): boolean => value !== undefined && value !== null;

/** A list as so many parts of one name; anything else as the one that it is. */
export const spread = ([name, value]: Part): Part[] => [value].flat().map((item) => [name, item]);
