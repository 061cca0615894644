import { hash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type CallOptions,
  type Connection,
  createConfigurationError,
  type DownloadStream,
  isOneTrustError,
} from "@onetrust-client/core";
import { createJobError } from "../job/job-error.js";
import { type Lease, takeLease } from "../storage/lease.js";
import { downloadFile } from "./download-file.js";
import type { ExportFile, ExportOperations, ExportRun } from "./export-operations.js";
import { fileNames, safeName } from "./file-names.js";
import { diskTarget, folderFile, streamTarget } from "./file-target.js";
import { type ExportSearch, findExport, isAlive, settleStart } from "./find-export.js";
import { StartNote } from "./start-note.js";

/** What an export does at the moment. */
export type ExportStep =
  | { readonly step: "credits"; readonly remaining: number | undefined; readonly total: number | undefined }
  /** It was started, or one of its name was found and goes on. */
  | { readonly step: "started" | "found"; readonly runId: string }
  | { readonly step: "state"; readonly state: string | undefined; readonly progress: number | undefined }
  | { readonly step: "file"; readonly name: string; readonly size: number };

/** Options of {@link runBulkExport}. */
export interface BulkExportOptions {
  /** `onetrust.download`. */
  readonly download: Connection["download"];
  /** Folder for the files, which go into a folder of it that is called like the id of the export; or a function that returns a stream. */
  readonly to: string | ((file: { readonly name: string }) => DownloadStream);
  /** How many exports of the month must stay. With no more left, none is started. Default: 0. */
  readonly keepCredits?: number | undefined;
  /**
   * If the start of the export got no response: the times in ms after which the list of exports is read, one after the other. Default: 0, 2,
   * 5, 10 and 30 s.
   */
  readonly settleFor?: readonly number[] | undefined;
  /** Longest time between two polls, in ms. Default: that of `wait`, 30,000. */
  readonly every?: number | undefined;
  /** Longest time until the export has ended, in ms. Default: that of `wait`, an hour. */
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Is told of each step, first of the credits. */
  readonly onStep?: ((step: ExportStep) => void) | undefined;
}

/** What an export has come to. */
export interface BulkExportReport {
  readonly runId: string;
  /** The export as the host last told of it. */
  readonly run: ExportRun;
  readonly files: readonly ExportedFile[];
}

/** A file that is whole. */
export interface ExportedFile {
  readonly name: string;
  /** Number of bytes. */
  readonly size: number;
  /** Where it is. `undefined` if it went into a stream. */
  readonly path: string | undefined;
}

/** A request for an export. Its name makes it one export, however often the program runs. */
interface NamedRequest {
  readonly name?: string | undefined;
}

/**
 * Makes an export and downloads its files. An account has a few exports a month, so that one of the same name is found and gone on with
 * instead of starting another, and a start whose response was lost is looked up in the list of exports and never repeated. A run that was
 * killed goes on when it is run again: with the same export, and with each file at the byte where it broke off.
 *
 * Rejects as a call does; with a `job-failed` error if the export fails; and with a {@link JobError} of the code `no-credits`, `unsettled`
 * or `incomplete`.
 *
 * @example
 * const { files } = await runBulkExport(bulkExport(onetrust), request, { download: onetrust.download, to: "receipts" });
 */
export async function runBulkExport<Request extends NamedRequest>(
  operations: ExportOperations<Request>,
  request: Request,
  options: BulkExportOptions,
): Promise<BulkExportReport> {
  const name = requiredName(request);
  const place = placeOf(name, options);
  const lease = await onlyRun(name, place, options);
  const note = new StartNote(`export ${name}`, place && `${place}.started`);
  try {
    return await exportOnce(operations, { request, name, note }, options);
  } finally {
    await lease?.release();
  }
}

/** What the files are called, without their ends, that lie in the folder because of an export that is under way. */
function placeOf(name: string, { to }: BulkExportOptions): string | undefined {
  return typeof to === "string" ? join(to, hash("sha256", name, "hex").slice(0, 16)) : undefined;
}

/** Two runs at once would start two exports, and write into one file. */
async function onlyRun(name: string, place: string | undefined, { to }: BulkExportOptions): Promise<Lease | undefined> {
  if (typeof to !== "string" || place === undefined) return undefined;
  await mkdir(to, { recursive: true });
  return await takeLease({ subject: `export ${name}`, path: `${place}.lock` });
}

/** One export: what is asked for, and whether it may have been started. */
interface WantedExport<Request> {
  readonly request: Request;
  readonly name: string;
  readonly note: StartNote;
}

async function exportOnce<Request>(
  operations: ExportOperations<Request>,
  wanted: WantedExport<Request>,
  options: BulkExportOptions,
): Promise<BulkExportReport> {
  const { signal, onStep = () => {} } = options;
  const call: CallOptions = { signal };
  const { creditsRemaining, totalCredits } = await operations.getBulkExportCreditDetails({}, call);
  const remaining = creditsRemaining ?? undefined;
  onStep({ step: "credits", remaining, total: totalCredits ?? undefined });

  const { name, note } = wanted;
  const before = await findExport(operations, { name }, call);
  const known = before !== undefined && isAlive(before) ? before : undefined;
  if (known) await note.remove();
  const search = { name, known: new Set(before?.runId ? [before.runId] : []), times: options.settleFor };
  const isEarlier = known !== undefined || (await note.mayBeStarted());
  if (!isEarlier) checkCredits(remaining, options.keepCredits);
  const run =
    known ?? (await (isEarlier ? settleStart(operations, search, call) : start(operations, { wanted, search }, call)));
  const runId = `${run.runId}`;
  onStep({ step: isEarlier ? "found" : "started", runId });

  const ended = await waitUntilEnded(operations, runId, options).catch(async (error: unknown) => {
    // The next run may start another one.
    if (isOneTrustError(error) && error.kind === "job-failed") await note.remove();
    throw error;
  });
  // As long as the list does not have it, the note keeps the next run from starting another.
  if ((await note.mayBeStarted()) && (await findExport(operations, search, call))) await note.remove();
  return { runId, run: ended, files: await downloadAll(operations, runId, options) };
}

function requiredName({ name }: NamedRequest): string {
  if (typeof name === "string" && name.trim() !== "" && name.length <= 255) return name;
  throw createConfigurationError(
    "runBulkExport",
    "the request must have a name of 1 to 255 characters. The export is known by it if the program runs again.",
  );
}

function checkCredits(remaining: number | undefined, keep = 0): void {
  if (remaining === undefined || remaining > keep) return;
  throw createJobError({
    code: "no-credits",
    subject: "the account",
    problem: `has ${remaining} exports left this month`,
    expected: `more than ${keep}`,
    remedy: "Wait for the next month, or ask OneTrust for more.",
  });
}

async function waitUntilEnded<Request>(
  operations: ExportOperations<Request>,
  runId: string,
  { signal, every, deadline, onStep }: BulkExportOptions,
): Promise<ExportRun> {
  return await operations.getBulkExportStatus.wait(
    { path: { id: runId } },
    {
      ...{ signal, every, deadline },
      onPoll: ({ state, data }) => onStep?.({ step: "state", state, progress: data?.progressPercentage ?? undefined }),
    },
  );
}

/** Starts the export once. If nobody knows whether it was started, the list of exports tells. */
async function start<Request>(
  operations: ExportOperations<Request>,
  { wanted: { request, note }, search }: { readonly wanted: WantedExport<Request>; readonly search: ExportSearch },
  call: CallOptions,
): Promise<ExportRun> {
  await note.write();
  try {
    const run = await operations.createBulkExport({ body: request }, call);
    if (run.runId) return run;
  } catch (error) {
    if (!isOneTrustError(error)) throw error;
    if (error.outcome !== "unknown") await note.remove();
    if (error.outcome !== "unknown" || call.signal?.aborted) throw error;
    return await settleStart(operations, { ...search, cause: error }, call);
  }
  return await settleStart(operations, search, call);
}

async function downloadAll<Request>(
  { listBulkExportDownloadDetails: list }: ExportOperations<Request>,
  runId: string,
  { download, to, signal, onStep }: BulkExportOptions,
): Promise<ExportedFile[]> {
  const input = { path: { id: runId } };
  const nameOf = fileNames();
  const done: ExportedFile[] = [];
  for await (const file of list.items(input, { signal })) {
    const name = nameOf(file);
    const place = typeof to === "string" ? await folderFile(join(to, safeName(runId) || "export"), name) : undefined;
    if (place?.size === undefined) {
      const target = typeof to === "string" ? await diskTarget(`${place?.path}`) : streamTarget(to({ name }));
      try {
        const refresh = () => sameFile(list.items(input, { signal }), file);
        await downloadFile({ file, name, target, download, refresh, signal });
        await target.finish();
      } catch (error) {
        await target.leave();
        throw error;
      }
      done.push({ name, size: target.size, path: place?.path });
    } else done.push({ name, size: place.size, path: place.path });
    onStep?.({ step: "file", name, size: done.at(-1)?.size ?? 0 });
  }
  return done;
}

/** The same file, with a new token. */
async function sameFile(files: AsyncIterable<ExportFile>, { id, fileName }: ExportFile): Promise<ExportFile> {
  for await (const file of files) if (file.id === id && file.fileName === fileName) return file;
  throw createJobError({
    code: "incomplete",
    subject: `the export's list of files`,
    problem: "no longer has a file that it had",
    expected: "the same files until the export expires",
    remedy: "Look at the export in OneTrust: it may have expired. Exports expire ten days after their creation.",
  });
}
