import { setTimeout as sleep } from "node:timers/promises";
import { type Connection, isOneTrustError, type OneTrustError } from "@onetrust-client/core";
import { createJobError } from "../job/job-error.js";
import { storageError } from "../storage/storage-error.js";
import type { ExportFile } from "./export-operations.js";
import type { FileTarget } from "./file-target.js";
import { receivedPart, sizeBehindEnd } from "./received-part.js";

/** How often a download is tried again without a new byte. */
const mostFailures = 5;

/** What a download needs. */
export interface FileDownload {
  readonly file: ExportFile;
  /** Name of the file, for messages. */
  readonly name: string;
  readonly target: FileTarget;
  readonly download: Connection["download"];
  /** Reads the address and the token of the file again: the token holds for an hour. */
  readonly refresh: () => Promise<ExportFile>;
  readonly signal: AbortSignal | undefined;
}

/** Downloads a file with its own token. What breaks off goes on at its byte; a token that has expired is read again. */
export async function downloadFile({ file, name, target, download, refresh, signal }: FileDownload): Promise<void> {
  let current = file;
  let failures = 0;
  for (;;) {
    const before = target.size;
    try {
      const total = await downloadRest(current, { name, target, download, signal });
      if (total !== undefined && target.size !== total) throw incomplete(name, target.size, total);
      return;
    } catch (error) {
      if (!isOneTrustError(error) || signal?.aborted) throw error;
      failures = target.size > before ? 1 : failures + 1;
      if (failures > mostFailures) throw error;
      if (isTokenRefused(error)) current = await refresh();
      else if (isBehindEnd(error)) {
        if (sizeBehindEnd(error.headers) === target.size) return;
        if (!(await target.restart())) throw error;
      } else if (!mayPass(error)) throw error;
      await sleep(failures === 1 ? 0 : 500 * 2 ** failures, undefined, { signal });
    }
  }
}

/** Downloads what is not there yet. Returns the size of the whole file, if the host says it. */
async function downloadRest(
  { url, headers }: ExportFile,
  { name, target, download, signal }: Pick<FileDownload, "name" | "target" | "download" | "signal">,
): Promise<number | undefined> {
  const from = target.size;
  let total: number | undefined;
  // Core cannot know these errors, and would say that the stream failed.
  let failure: Error | undefined;
  const to = (response: Response): WritableStream<Uint8Array> => {
    const part = receivedPart(response, from);
    if (part.skip === undefined) failure = otherPart(name, from);
    let skip = part.skip ?? 0;
    total = part.total;
    return new WritableStream({
      async write(chunk) {
        if (failure) throw failure;
        const known = Math.min(skip, chunk.byteLength);
        skip -= known;
        if (known === chunk.byteLength) return;
        try {
          await target.write(chunk.subarray(known));
        } catch (error) {
          failure = storageError(`the file ${name}`, "cannot be written", error);
          throw failure;
        }
      },
    });
  };
  const { Authorization: authorization } = headers ?? {};
  const bytes = download(url ?? "", {
    to,
    signal,
    headers: {
      // A part of a compressed file could not be put together with the rest.
      "accept-encoding": "identity",
      ...(authorization && { authorization }),
      ...(from > 0 && { range: `bytes=${from}-` }),
    },
  });
  await bytes.catch((error: unknown) => {
    throw failure ?? error;
  });
  if (failure) throw failure;
  return total;
}

/** Whether the host of the file refuses the token, which may have expired. */
function isTokenRefused(error: OneTrustError): boolean {
  return error.kind === "forbidden" || ("status" in error && error.status === 401);
}

function isBehindEnd(error: OneTrustError): boolean {
  return error.kind === "http" && error.status === 416;
}

/** Whether another attempt may go further. */
function mayPass(error: OneTrustError): boolean {
  if (error.kind === "http") return error.status >= 500;
  return error.kind === "network" || error.kind === "timeout" || error.kind === "rate-limit";
}

function incomplete(name: string, size: number, total: number): Error {
  return createJobError({
    code: "incomplete",
    subject: `the file ${name}`,
    problem: `has ${size} bytes`,
    expected: `${total} bytes, as its host says`,
    remedy: "Delete it, and run the export again: it goes on with the files that are missing.",
  });
}

function otherPart(name: string, from: number): Error {
  return createJobError({
    code: "incomplete",
    subject: `the host of the file ${name}`,
    problem: "sent another part than the one that was asked for",
    expected: `the bytes from ${from} on`,
    remedy: "Delete the part that is there, and run the export again.",
  });
}
