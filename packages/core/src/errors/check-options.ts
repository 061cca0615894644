import { createConfigurationError } from "./create-error.js";
import { didYouMean, listWords, showOption, typeOf } from "./describe.js";
import { property } from "./foreign-error.js";

/** The options of every request, in whatever way it is made. */
export const requestOptionNames: readonly string[] = ["signal", "timeout", "deadline", "retry", "maxBytes", "bigint"];

/** Checks the options of one function and throws `configuration` errors that name it. */
export interface OptionChecks {
  /** The options must be an object, and all of its keys known. `parent` is the option that they are the value of. */
  known(options: unknown, names: readonly string[], parent?: string): void;
  /** A length of time, if given, must be a number of milliseconds above 0. */
  milliseconds(name: string, value: unknown): void;
  /** A count, if given, must be a whole number in a range. */
  count(name: string, value: unknown, range: { readonly min: number; readonly max?: number }): void;
  /** A function, if given, must be one. */
  callable(name: string, value: unknown): void;
  /** The option `signal`, if given, must be an AbortSignal. */
  signal(value: unknown): void;
  /** An object, if given, must have these methods. */
  methods(name: string, value: unknown, names: readonly string[]): void;
}

/** Makes the checks for a function or operation of this name. */
export function optionChecks(operation: string): OptionChecks {
  return new ChecksOf(operation);
}

class ChecksOf implements OptionChecks {
  readonly #operation: string;

  constructor(operation: string) {
    this.#operation = operation;
  }

  known(options: unknown, names: readonly string[], parent?: string): void {
    if (typeof options !== "object" || options === null || Array.isArray(options)) {
      throw this.#refusal(`${parent ?? "options"} must be an object; got ${typeOf(options)}. ${knownOptions(names)}`);
    }
    const unknown = Object.keys(options).find((name) => !names.includes(name));
    if (unknown === undefined) return;
    const hint = didYouMean(unknown, names) || ` ${knownOptions(names)}`;
    throw this.#refusal(`unknown option "${parent === undefined ? unknown : `${parent}.${unknown}`}".${hint}`);
  }

  milliseconds(name: string, value: unknown): void {
    if (value === undefined || (typeof value === "number" && value > 0)) return;
    const problem =
      typeof value === "number" ? "must be greater than 0 milliseconds" : "must be a number of milliseconds";
    throw this.#refusal(`${name} ${problem}; got ${showOption(value)}.`);
  }

  count(
    name: string,
    value: unknown,
    { min, max = Number.POSITIVE_INFINITY }: { readonly min: number; readonly max?: number },
  ): void {
    if (value === undefined) return;
    const isWhole = typeof value === "number" && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY);
    if (isWhole && value >= min && value <= max) return;
    const range = max === Number.POSITIVE_INFINITY ? `of at least ${min}` : `from ${min} to ${max}`;
    throw this.#refusal(`${name} must be a whole number ${range}; got ${showOption(value)}.`);
  }

  callable(name: string, value: unknown): void {
    if (value === undefined || typeof value === "function") return;
    throw this.#refusal(`${name} must be a function; got ${typeOf(value)}.`);
  }

  signal(value: unknown): void {
    const isSignal =
      typeof property(value, "aborted") === "boolean" && typeof property(value, "addEventListener") === "function";
    if (value === undefined || isSignal) return;
    throw this.#refusal(`signal must be an AbortSignal; got ${typeOf(value)}. Pass controller.signal.`);
  }

  methods(name: string, value: unknown, names: readonly string[]): void {
    if (value === undefined) return;
    const missing = names.find((method) => typeof property(value, method) !== "function");
    if (missing === undefined) return;
    throw this.#refusal(
      `${name} must be an object with the method${names.length > 1 ? "s" : ""} ${listWords(names, "and")}; ${missing} is missing.`,
    );
  }

  #refusal(text: string): Error {
    return createConfigurationError(this.#operation, text);
  }
}

function knownOptions(names: readonly string[]): string {
  return `Known options: ${listWords(names, "and")}.`;
}
