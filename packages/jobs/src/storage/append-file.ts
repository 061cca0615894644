import { type FileHandle, open } from "node:fs/promises";
import { createJobError } from "../job/job-error.js";
import { property } from "../job/read-values.js";
import { storageError } from "./storage-error.js";

/** A file of JSON lines that grows at its end and survives a crash at any moment. */
export interface AppendFile {
  /** Writes lines and waits until the disk has them. If it fails, the file is as long as before. */
  append(text: string): Promise<void>;
  close(): Promise<void>;
}

/** What a file of JSON lines holds, and where. */
export interface AppendFileOptions {
  /** `ledger requests.ndjson`, for messages. */
  readonly subject: string;
  readonly path: string;
  /** Receives the values of the lines that are there, in order. */
  readonly onLine: (value: unknown) => void;
}

/**
 * Opens a file of JSON lines, which need not exist, and reads it. A last line without an end was torn by a crash: nobody was told that it
 * is there, so it is cut off.
 */
export async function openAppendFile({ subject, path, onLine }: AppendFileOptions): Promise<AppendFile> {
  let file: FileHandle;
  try {
    file = await open(path, "a+", 0o600);
  } catch (error) {
    throw storageError(subject, "cannot be opened", error);
  }
  try {
    await readLines(file, await cutTornLine(file), { subject, onLine });
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    append: (text) => appendWhole(file, text, subject),
    close: () => file.close(),
  };
}

async function appendWhole(file: FileHandle, text: string, subject: string): Promise<void> {
  const { size } = await file.stat();
  try {
    await file.appendFile(text);
    await file.datasync();
  } catch (error) {
    // What was written of it would be a torn line in the middle once there is room again. If this fails too, the next run cuts it.
    await file.truncate(size).catch(() => {});
    throw storageError(subject, "cannot be written", error);
  }
}

/** Reads a file of JSON lines that another run may be writing. A file that does not exist has no lines. */
export async function readAppendFile({ subject, path, onLine }: AppendFileOptions): Promise<void> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (error) {
    if (property(error, "code") === "ENOENT") return;
    throw storageError(subject, "cannot be read", error);
  }
  try {
    await readLines(file, await wholeLines(file), { subject, onLine });
  } finally {
    await file.close();
  }
}

/** Cuts off what stands behind the last end of a line. Returns the length of the rest. */
async function cutTornLine(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const whole = await wholeLines(file);
  if (whole < size) await file.truncate(whole);
  return whole;
}

/** Length of the file up to the last end of a line. */
async function wholeLines(file: FileHandle): Promise<number> {
  const block = Buffer.alloc(64 * 1024);
  for (let { size: end } = await file.stat(); end > 0; ) {
    const start = Math.max(0, end - block.length);
    const { bytesRead } = await file.read(block, 0, end - start, start);
    const lineEnd = block.subarray(0, bytesRead).lastIndexOf(0x0a);
    if (lineEnd >= 0) return start + lineEnd + 1;
    end = start;
  }
  return 0;
}

async function readLines(
  file: FileHandle,
  size: number,
  { subject, onLine }: Pick<AppendFileOptions, "subject" | "onLine">,
): Promise<void> {
  if (size === 0) return;
  const input = file.createReadStream({ start: 0, end: size - 1, autoClose: false, encoding: "utf8" });
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    onLine(parseLine(line, `${subject}, line ${number},`));
  }
}

/** Without node:readline, which from Node.js 24 on ends a line at U+2028, too: JSON has that in texts as it is. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

function parseLine(line: string, subject: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw createJobError({
      code: "damaged",
      subject,
      problem: "is no JSON",
      expected: "a whole line, since only the last one can be torn by a crash",
      remedy: "Restore the file from a backup, or look at the line and repair it by hand.",
    });
  }
}
