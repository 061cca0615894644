import { type Command, InvalidArgumentError, Option } from "commander";
import { type Definition, isDefinition } from "../model/openapi.js";
import { VENDOR } from "../sync/discover/discover.js";
import { renamedSchemas } from "../sync/renamed-schemas.js";
import { type Progress, type SyncOptions, sync } from "../sync/sync.js";
import type { Problem } from "../sync/sync-error.js";
import { exitCode, type ServiceResult, STATUSES, type SyncReport } from "../sync/sync-report.js";
import { visibleLine } from "../text/visible-text.js";
import { movePinnedNames } from "../workspace/pinned-names.js";
import { inColour, runPhase } from "../workspace/progress.js";
import { readRaw, writeRaw } from "../workspace/raw-cache.js";
import { readState, type State, writeState } from "../workspace/state.js";
import { changesetLines, changesetsFromSpecs } from "./changesets.js";
import { withKnownDefects } from "./known-defects.js";

export interface SyncFlags {
  readonly origin: string;
  readonly asOf?: string;
  readonly json?: true;
}

export function originOption(): Option {
  const option = new Option("--origin <url>", "read the vendor's definitions from another host");
  return option.env("ONETRUST_SPECS_ORIGIN").default(VENDOR).argParser(parseOrigin);
}

export function asOfOption(): Option {
  const option = new Option(
    "--as-of <day or words>",
    'the state of the files where the host has a copy, "August 2026"',
  );
  return option.argParser(parseAsOf);
}

export function addSyncCommand(program: Command, root: string): void {
  program
    .command("sync")
    .description("what does the vendor publish today? Updates specs/")
    .addOption(originOption())
    .addOption(asOfOption())
    .option("--json", "one JSON document on stdout instead of the summary")
    .action(async ({ origin, asOf, json }: SyncFlags) => {
      const report = await syncWithProgress(root, { origin, asOf });
      const release = await changesetsFromSpecs(root);
      const lines = [...syncLines(report), ...changesetLines(release)];
      process.stdout.write(json ? `${JSON.stringify({ ...report, release }, null, 2)}\n` : `${lines.join("\n")}\n`);
      process.exitCode = exitCode(report);
    });
}

/** A run as a person watches it; Ctrl-C ends it at once, and no file is half written then. */
export async function syncWithProgress(
  root: string,
  { origin, asOf }: Pick<SyncOptions, "origin" | "asOf">,
): Promise<SyncReport> {
  const stop = () => process.exit(130);
  process.once("SIGINT", stop);
  const today = new Date().toISOString().slice(0, 10);
  try {
    return await runPhase({
      title: `Reading ${origin}`,
      run: (show) => {
        const onProgress = ({ result, done, total }: Progress) =>
          show(`${done} of ${total}: ${result.id} ${result.status}`);
        return runSync(root, { origin, asOf, today, proxyVariable: proxyVariable(), onProgress });
      },
      sumUp: (report) => ({ isGood: exitCode(report) === 0, words: countsOf(report) }),
    });
  } finally {
    process.off("SIGINT", stop);
  }
}

/** Brings specs/ under `root` up to date. Nothing is written before all of it is known. */
export async function runSync(root: string, options: Omit<SyncOptions, "readCached">): Promise<SyncReport> {
  const before = readState(root);
  const readCached = (id: string, url: string) => readRaw(root, id, url);
  const { report, after, downloads } = await sync(before, { ...options, readCached });
  for (const [id, raw] of downloads) writeRaw(root, id, raw);
  // Where the host gave no index nothing is known, and so nothing is written.
  if (report.host !== "answered") return report;
  writeState(root, after);
  await movePinnedNames(root, renames(before, after));
  return withKnownDefects(report, { root, before, after });
}

/** The schemas that the vendor renamed, by the id of their definition. */
function renames(before: State, after: State): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const changed = [...after.snapshots].flatMap(([id, text]) => {
    const old = before.snapshots.get(id);
    return old === undefined || old === text ? [] : [[id, readDefinition(old), readDefinition(text)] as const];
  });
  const found = changed.flatMap(([id, old, now]) => (old && now ? [[id, renamedSchemas(old, now)] as const] : []));
  return new Map(found.filter(([, pairs]) => pairs.size > 0));
}

function readDefinition(text: string): Definition | undefined {
  const value: unknown = JSON.parse(text);
  return isDefinition(value) ? value : undefined;
}

function proxyVariable(): string | undefined {
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find((name) => process.env[name]);
}

function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.username) return url.origin;
  throw new InvalidArgumentError("An origin such as https://developer.onetrust.com is expected.");
}

/** It ends up in packages and pages, so it is a day or a few plain words. */
function parseAsOf(value: string): string {
  if (/^[\w-]+( [\w-]+){0,3}$/.test(value) && value.length <= 40) return value;
  throw new InvalidArgumentError('A day such as 2026-08-27 or words such as "August 2026" are expected.');
}

/** The report in a few plain lines: what happened first, then every finding. */
export function syncLines(report: SyncReport): string[] {
  const { services, operations } = report.snapshots;
  return [
    ...report.problems.map(problemLine),
    `${report.origin}: ${countsOf(report)}`,
    ...report.findings.map((finding) => `  ${finding}.`),
    ...report.services.flatMap(serviceLines),
    ...(report.changelog !== undefined && report.services.some(isNews)
      ? [`What OneTrust says of its changes: ${report.changelog}`]
      : []),
    `Snapshots now stand for ${services} services with ${operations} operations.`,
  ].map(visibleLine);
}

function isNews({ status }: ServiceResult): boolean {
  return status === "changed" || status === "new" || status === "vanished";
}

function countsOf({ host, services }: SyncReport): string {
  if (host === "unreachable") return "could not be reached; nothing was looked at and nothing was changed";
  if (host === "wrong-answer") return "gave no usable index; nothing was changed";
  const counts = STATUSES.map(
    (status) => [status, services.filter((service) => service.status === status).length] as const,
  );
  const said = counts.filter(([status, count]) => count > 0 || status === "unchanged");
  return said.map(([status, count]) => `${count} ${status}`).join(", ");
}

function serviceLines({ id, package: name, status, added, removed, findings, problem }: ServiceResult): string[] {
  const lines = [
    ...(problem ? [problemLine(problem)] : []),
    ...(status === "new" ? [`new, package ${name}`] : []),
    ...(status === "changed" && added.length + removed.length === 0 ? ["changed, same operations"] : []),
    ...added.map((operation) => `added ${operation}`),
    ...removed.map((operation) => `removed ${operation}`),
    ...findings,
  ];
  return lines.map((line) => coloured(status, `  ${id}: ${line}`));
}

function coloured(status: ServiceResult["status"], line: string): string {
  if (status === "failed" || status === "vanished") return inColour("red", line);
  return status === "new" ? inColour("green", line) : line;
}

function problemLine({ message, place, remedy }: Problem): string {
  return `${message}, at ${place}. ${remedy}`;
}
