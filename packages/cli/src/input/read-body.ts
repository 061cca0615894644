import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { text } from "node:stream/consumers";
import type { OperationDefinition } from "@onetrust-client/core";
import { errorCode } from "../error-code.js";
import { UsageError } from "../usage-error.js";

/**
 * Reads what `--body` names: `@file`, `-` for standard input, or the value itself. Bodies of JSON and of forms are JSON; in a form,
 * `"@file"` stands for a file. Throws a {@link UsageError} that says what is wrong.
 */
export async function readBody(given: string, definition: OperationDefinition): Promise<unknown> {
  const { body: encoding } = definition;
  if (encoding === undefined)
    throw new UsageError(
      "The operation takes no body. Leave --body out; parameters are --path.<name>, --query.<name> and --header.<name>.",
    );
  if (encoding === "binary") return await fileNamed(given);
  const written = await textOf(given);
  if (encoding === "text") return written;
  const value = parseJson(written, given);
  return encoding === "multipart" ? await withFiles(value, definition.files ?? []) : value;
}

async function textOf(given: string): Promise<string> {
  if (given === "-") return await text(process.stdin);
  if (!given.startsWith("@")) return given;
  return await orUsageError(given.slice(1), () => readFile(given.slice(1), "utf8"));
}

async function fileNamed(given: string): Promise<File> {
  if (!given.startsWith("@")) throw new UsageError("The body is a file. Name it: --body @<file>");
  return await openFile(given.slice(1));
}

async function openFile(path: string): Promise<File> {
  const blob = await orUsageError(path, () => openAsBlob(path));
  return new File([blob], basename(path));
}

async function orUsageError<Result>(path: string, open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    const code = errorCode(error);
    const reason = code === "ENOENT" || code === "ERR_INVALID_ARG_VALUE" ? "is not there" : `cannot be read (${code})`;
    throw new UsageError(`The file ${path} ${reason}. Name one that you may read: --body @<file>`);
  }
}

function parseJson(written: string, given: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    const source =
      given === "-" ? "Standard input" : given.startsWith("@") ? `The file ${given.slice(1)}` : "The text of --body";
    // What stands behind the comma repeats the text.
    const reason = error instanceof SyntaxError ? error.message.split(", ")[0] : "it cannot be parsed";
    const hint = given === "-" || given.startsWith("@") ? "" : " To pass a file, write --body @<file>.";
    throw new UsageError(`${source} is no JSON: ${reason}.${hint}`);
  }
}

async function withFiles(value: unknown, files: readonly string[]): Promise<unknown> {
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(async ([name, part]: [string, unknown]) => {
    if (!files.includes(name)) return [name, part];
    if (typeof part === "string" && part.startsWith("@")) return [name, await openFile(part.slice(1))];
    throw new UsageError(`The part ${name} of the body is a file. Name it: --body '{ "${name}": "@<file>" }'`);
  });
  return Object.fromEntries(await Promise.all(parts));
}
