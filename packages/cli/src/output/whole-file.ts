import { createWriteStream, rmSync } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { errorCode } from "../error-code.js";
import { UsageError } from "../usage-error.js";

/** Why a file could not be written. */
export class UnwrittenFile extends Error {
  override readonly name = "UnwrittenFile";
}

/** Writes a text to a file, which appears when it is whole. `mode` says who may read it. */
export async function writeText(path: string, text: string, mode?: number): Promise<void> {
  await whole(path, (draft) => writeFile(draft, text, { mode }));
}

/** Writes bytes to a file, which appears when all of them have arrived. `mode` says who may read it. */
export async function writeStream(path: string, bytes: AsyncIterable<Uint8Array>, mode?: number): Promise<void> {
  await whole(path, (draft) => pipeline(bytes, createWriteStream(draft, { mode })));
}

async function whole(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = draftOf(path);
  const remove = () => rmSync(draft, { force: true });
  // Somebody who presses Ctrl-C twice ends the process where it stands.
  process.once("exit", remove);
  try {
    await write(draft);
    await rename(draft, path);
  } catch (error) {
    remove();
    if (!isOfFile(error)) throw error;
    throw new UnwrittenFile(`${path} cannot be written (${errorCode(error)}). Name another file, or make room.`);
  } finally {
    process.off("exit", remove);
  }
}

/** Checks before anything else is done that a file can be written. Throws a {@link UsageError} that says what to name instead. */
export async function requireWritable(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile()) throw new UsageError(`${path} is a folder or a device. Name a file.`);
  const draft = draftOf(path);
  try {
    await writeFile(draft, "");
    await rm(draft);
  } catch (error) {
    throw new UsageError(
      `${path} cannot be written (${errorCode(error)}). Name a file in a folder that exists and that you may write to.`,
    );
  }
}

function draftOf(path: string): string {
  return `${path}.${process.pid}.part`;
}

/** A failure of the file, and not of what gives the bytes. */
function isOfFile(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
