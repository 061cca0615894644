import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { amend } from "../generate/amend/amend.js";
import { nearestPlace } from "../generate/amend/nearest-place.js";
import { whatChanged } from "../generate/amend/stale-correction.js";
import type { ServiceResult } from "../generate/generate-service.js";
import { readInputs, type SourceService } from "../generate/inputs.js";
import { isDefinition, isRecord } from "../model/openapi.js";
import { commitsOf, fileAt } from "../workspace/git/git.js";
import { overlayPath, snapshotPath } from "../workspace/paths.js";

/** A correction that finds nothing, and why. */
export interface StaleReason {
  readonly package: string;
  /** Target of the correction. */
  readonly target: string;
  /** For a correction that is not committed and never found anything: how far its target leads. It is a mistake of its writer. */
  readonly mistake?: string;
  /** What stood there and what does now; empty where the repository's past does not tell. */
  readonly changes: readonly string[];
}

/** Former snapshots that are looked at; a shallow clone has fewer. */
const MOST_COMMITS = 10;

/** For every correction that has gone stale: what the vendor changed, as the repository's past tells. */
export async function staleReasons(root: string, results: readonly ServiceResult[]): Promise<StaleReason[]> {
  const concerned = results.filter(({ stale }) => stale.length > 0);
  if (concerned.length === 0) return [];
  const { services } = await readInputs(root);
  const reasons = concerned.flatMap(({ id, stale }) => {
    const source = services.find(({ service }) => service.id === id);
    if (source === undefined) return [];
    const indices = [...source.overlay.actions.keys()];
    const ofStale = indices.filter((index) =>
      stale.some((each) => isDeepStrictEqual(each, source.overlay.actions[index])),
    );
    return ofStale.map((index) => reasonOf(root, source, index));
  });
  return Promise.all(reasons);
}

async function reasonOf(
  root: string,
  { service, definition, overlay }: SourceService,
  index: number,
): Promise<StaleReason> {
  const { actions } = overlay;
  const target = actions[index]?.target ?? "";
  const path = snapshotPath(service.id);
  // The last commit is the one before a sync that was not committed yet; a reviewer's checkout has the news committed.
  const commits = ["HEAD", ...(await commitsOf(root, path, MOST_COMMITS)).map((commit) => `${commit}~1`)];
  for (const commit of commits) {
    const before: unknown = JSON.parse((await fileAt(root, commit, path)) ?? "null");
    const changes = isDefinition(before) ? whatChanged({ before, after: definition, overlay, index }) : [];
    if (changes.length > 0) return { package: service.package, target, changes };
  }
  const committed: unknown = parse((await fileAt(root, "HEAD", overlayPath(service.package))) ?? "");
  const isCommitted = isRecord(committed) && JSON.stringify(committed).includes(JSON.stringify(target));
  const found = { package: service.package, target, changes: [] };
  if (isCommitted) return found;
  const { definition: reached } = amend(definition, { ...overlay, actions: actions.slice(0, index) });
  return { ...found, mistake: nearestPlace(target, reached) };
}

export function staleLines(reasons: readonly StaleReason[]): string[] {
  return reasons.flatMap(({ package: name, target, changes, mistake }) => [
    `  ${name}: at ${target}`,
    ...(mistake === undefined ? [] : [`    this new correction finds nothing: ${mistake}`]),
    ...(changes.length === 0 && mistake === undefined
      ? ["    nothing in the last commits tells what stood there"]
      : changes.map((line) => `    ${line}`)),
  ]);
}

/** 1 where a correction that somebody is writing finds nothing; one that the vendor has overtaken is a finding. */
export function staleExitCode(reasons: readonly StaleReason[]): 0 | 1 {
  return reasons.some(({ mistake }) => mistake !== undefined) ? 1 : 0;
}
