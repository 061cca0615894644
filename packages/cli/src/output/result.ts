import { createWriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { type Terminal, visibleText } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

/** A value as text: indented for people, in one line for programs. Characters that a terminal obeys are escapes. */
export function valueText(value: unknown, isCompact: boolean): string {
  const json = JSON.stringify(value, withBigint, isCompact ? undefined : 2) ?? "";
  return visibleText(json);
}

/** Prints what `--select` found: a value a line, and texts as they are. */
export function printSelected(values: readonly unknown[], isJson: boolean, terminal: Terminal): void {
  for (const value of values)
    terminal.print(typeof value === "string" && !isJson ? visibleText(value) : valueText(value, true));
}

/** Numbers beyond 2^53 stay as they are. */
function withBigint(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

/** Writes a text to a file, which appears when it is whole. */
export async function writeText(path: string, text: string): Promise<void> {
  await whole(path, (draft) => writeFile(draft, text));
}

/** Writes bytes to a file, which appears when all of them have arrived. */
export async function writeStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await whole(path, (draft) => pipeline(bytes, createWriteStream(draft)));
}

async function whole(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await write(draft);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw isOfFile(error)
      ? new Error(`${path} cannot be written (${error.code}). Name another file, or make room. The request was sent.`)
      : error;
  }
}

/** Checks before anything is sent that a file can be written. */
export async function requireWritable(path: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, "");
    await rm(draft);
  } catch (error) {
    throw new UsageError(
      `${path} cannot be written (${isOfFile(error) ? error.code : "unknown error"}). Name a file in a folder that exists and that you may write to.`,
    );
  }
}

function isOfFile(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
