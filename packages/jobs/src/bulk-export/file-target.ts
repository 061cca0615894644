import { mkdir, open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import type { DownloadStream } from "@onetrust-client/core";

/** Takes the bytes of one file in order. */
export interface FileTarget {
  /** Number of bytes that it has. */
  readonly size: number;
  write(chunk: Uint8Array): Promise<void>;
  /** Forgets all bytes, if it can. */
  restart(): Promise<boolean>;
  /** The file is whole. */
  finish(): Promise<void>;
  /** The file will not become whole now. What is there stays for a later run. Never throws. */
  leave(): Promise<void>;
}

/** Where a file of a folder is written, and whether it is whole from an earlier run. */
export interface FolderFile {
  readonly path: string;
  /** Size of the whole file, if it is there. */
  readonly size: number | undefined;
}

/** Looks for a file of an earlier run. Makes the folder. */
export async function folderFile(folder: string, name: string): Promise<FolderFile> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  return { path, size: await sizeOf(path) };
}

/** A file that is written as `<path>.part` and gets its name when it is whole, so that a run that was killed can go on with it. */
export async function diskTarget(path: string): Promise<FileTarget> {
  const part = `${path}.part`;
  const handle = await open(part, "a");
  let { size } = await handle.stat();
  return {
    get size() {
      return size;
    },
    async write(chunk) {
      await handle.appendFile(chunk);
      size += chunk.byteLength;
    },
    async restart() {
      await handle.truncate(0);
      size = 0;
      return true;
    },
    async finish() {
      await handle.sync();
      await handle.close();
      await rename(part, path);
    },
    leave: () => handle.close().catch(() => {}),
  };
}

/** A stream of the user's. Bytes that it has taken cannot be taken back. */
export function streamTarget(stream: DownloadStream): FileTarget {
  const web = "getWriter" in stream ? stream : Writable.toWeb(asNodeStream(stream));
  const writer: WritableStreamDefaultWriter<Uint8Array> = web.getWriter();
  writer.closed.catch(() => {});
  let size = 0;
  return {
    get size() {
      return size;
    },
    async write(chunk) {
      await writer.ready;
      await writer.write(chunk);
      size += chunk.byteLength;
    },
    restart: async () => size === 0,
    finish: () => writer.close(),
    leave: () => writer.abort(new Error("The download ended before the file was whole.")).catch(() => {}),
  };
}

function asNodeStream(stream: DownloadStream): Writable {
  if (stream instanceof Writable) return stream;
  throw new TypeError("to must return a WritableStream or a Node.js Writable.");
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
