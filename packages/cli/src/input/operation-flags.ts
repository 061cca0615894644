import { UsageError } from "../usage-error.js";

/** What the command line says of an operation's input, as texts. A name that was given twice has two. */
export interface GivenInput {
  readonly path: ReadonlyMap<string, readonly string[]>;
  readonly query: ReadonlyMap<string, readonly string[]>;
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

const PARTS = { path: "path", query: "query", header: "headers", headers: "headers" } as const;

/** Reads `--path.x value`, `--query.x=value` and `--header.x value`. Throws a {@link UsageError} for anything else. */
export function readOperationFlags(args: readonly string[]): GivenInput {
  const given = {
    path: new Map<string, string[]>(),
    query: new Map<string, string[]>(),
    headers: new Map<string, string[]>(),
  };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? "";
    const [, part = "", name = "", inline] = /^--(path|query|headers?)\.([^=]+)(?:=([\s\S]*))?$/.exec(argument) ?? [];
    if (!isPart(part)) throw strayArgument(argument);
    if (inline === undefined) index += 1;
    const value = inline ?? args[index];
    if (value === undefined || (inline === undefined && /^--(path|query|headers?)\./.test(value)))
      throw new UsageError(
        `${argument} needs a value: ${argument} <value>, or ${argument}=<value> for a value that begins with a dash.`,
      );
    const values = given[PARTS[part]];
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return given;
}

function isPart(part: string): part is keyof typeof PARTS {
  return Object.hasOwn(PARTS, part);
}

function strayArgument(argument: string): UsageError {
  const known =
    "Values of an operation are --path.<name>, --query.<name>, --header.<name> and --body; run onetrust help call for the other options.";
  return new UsageError(
    argument.startsWith("-")
      ? `There is no option ${argument}. ${known}`
      : `${JSON.stringify(argument)} belongs to no option. ${known}`,
  );
}
