import { isRecord, type JsonObject } from "../../model/openapi.js";

/**
 * Whether an undeclared key of an example is the name of a property. Only the plainest names are taken: a key of a map can be an id,
 * a date or the name of a person, and none of these may be kept.
 */
export function isPropertyName(key: string, value: unknown): boolean {
  return key.length <= 60 && PLAIN_NAME.test(key) && !CODE.test(key) && !repeatsKey(key, value);
}

/** `nameKey`, `risk_level`, `address2`: letters and numbers of at most two digits. No blank, no `@`, no full stop, no hyphen. */
const PLAIN_NAME = /^[$_]?[A-Za-z](?:[A-Za-z_]|\d(?!\d\d))*$/;

/** Hexadecimal with a digit in it, or capitals with a number behind them. */
const CODE = /^(?=.*\d)[\dA-Fa-f]{8,}$|^[A-Z]+\d+$/;

/** `{ jdoe: { userName: "jdoe" } }`: what stands under the key repeats it. */
function repeatsKey(key: string, value: unknown): boolean {
  return isRecord(value) && Object.values(value).includes(key);
}

/**
 * Whether an object of which the definition says nothing is a map: several keys, and objects with the same names under all
 * of them.
 */
export function looksLikeMap(object: JsonObject): boolean {
  const values = Object.values(object);
  const names = values.map((value) => (isRecord(value) ? Object.keys(value).toSorted().join() : undefined));
  const [first] = names;
  return values.length > 1 && first !== undefined && names.every((each) => each === first);
}
