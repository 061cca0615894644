import { UsageError } from "../usage-error.js";

/** Makes the reader of an option whose value is a whole number above 0. */
export function wholeNumber(option: string): (text: string) => number {
  return (text) => {
    if (/^\d+$/.test(text) && Number(text) > 0) return Number(text);
    throw new UsageError(`${option} must be a whole number above 0; got ${JSON.stringify(text)}.`);
  };
}
