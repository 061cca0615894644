import { configuration } from "./fail.js";

/** A value of the input as text. One that is none, or that does not fit its place, is refused without being shown. */
export function textOf(operation: string, form: string, fits: RegExp, name: string, value: unknown): string {
  if (Object(value) !== value && fits.test(`${value}`)) return `${value}`;
  throw configuration(operation, `${name} must be ${form}`);
}
