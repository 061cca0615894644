import { createConfigurationError } from "@onetrust-client/core";
import { commandsOf, type SendCommand } from "./redis-client.js";

/** Options of all that uses a Redis. */
export interface RedisOptions {
  /** What the names of all keys begin with. Default: `"onetrust"`. */
  readonly prefix?: string | undefined;
  /** Longest time of one command, in ms, up to 700. Default: 500. */
  readonly timeout?: number | undefined;
  /** Told once when Redis goes away, once when it is back, and once if it has a value that is not ours. Default: `console.warn`. */
  readonly onWarning?: ((text: string) => unknown) | undefined;
}

/** Core gives a token store 800 ms, and leaves one alone for half a minute that takes longer. */
const longestTimeout = 700;

/** Which options a function has, and how it is called. */
interface OptionRules {
  /** Options beside those of {@link RedisOptions}. */
  readonly known: readonly string[];
  readonly example: string;
}

/** The options of a function, each checked when it is read. */
export interface OptionReader {
  readonly common: Required<Defined<RedisOptions>>;
  value(name: string): unknown;
  /** A text that must be there. */
  text(name: string): string;
  count(name: string): number | undefined;
  /** A part of a whole; 1 if it is left out. */
  share(name: string): number;
}

type Defined<Options> = { readonly [Name in keyof Options]: Exclude<Options[Name], undefined> };

/** Throws a `configuration` error if the options are none of the function's. */
export function optionReader(operation: string, options: unknown, { known, example }: OptionRules): OptionReader {
  const fail = (text: string): never => {
    throw createConfigurationError(operation, text);
  };
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return fail(`options must be an object. Write ${example}.`);
  }
  const names = ["prefix", ...known, "timeout", "onWarning"];
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) fail(`unknown option "${unknown}". Known options: ${names.join(", ")}.`);
  const value = (name: string): unknown => Reflect.get(options, name);

  const { prefix = "onetrust", timeout = 500, onWarning = warnOnConsole }: Record<string, unknown> = { ...options };
  if (typeof prefix !== "string" || prefix === "") return fail("prefix must be a text that is not empty.");
  if (typeof timeout !== "number" || !(timeout > 0 && timeout <= longestTimeout)) {
    return fail(`timeout must be a number of milliseconds above 0 and up to ${longestTimeout}.`);
  }
  if (!isListener(onWarning)) return fail("onWarning must be a function.");

  return {
    common: { prefix, timeout, onWarning },
    value,
    text: (name) => {
      const found = value(name);
      return typeof found === "string" && found.trim() !== ""
        ? found
        : fail(`${name} must be a text that is not empty. Write ${example}.`);
    },
    count: (name) => {
      const found = value(name);
      if (found === undefined) return undefined;
      return typeof found === "number" && Number.isInteger(found) && found >= 1
        ? found
        : fail(`${name} must be a whole number of at least 1.`);
    },
    share: (name) => {
      const found = value(name) ?? 1;
      return typeof found === "number" && found > 0 && found <= 1
        ? found
        : fail(`${name} must be a number above 0 and up to 1. Write 0.3 for 30 %.`);
    },
  };
}

function isListener(value: unknown): value is (text: string) => unknown {
  return typeof value === "function";
}

function warnOnConsole(text: string): void {
  console.warn(text);
}

/** How to send commands by a client. Throws a `configuration` error if it is of no known kind. */
export function checkedClient(operation: string, client: unknown): SendCommand {
  const commands = commandsOf(client);
  if (commands) return commands;
  throw createConfigurationError(
    operation,
    "the client must be one of ioredis or node-redis for one Redis. Pass new Redis() or createClient().",
  );
}

/** Tells a listener. One that fails is nobody's failure but its own. */
export function tell(listener: (text: string) => unknown, text: string): void {
  const told = (async () => await listener(text))();
  told.catch(() => {});
}
