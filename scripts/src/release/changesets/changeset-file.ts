import parseChangeset from "@changesets/parse";
import { PATHS } from "../../workspace/paths.js";
import { BUMPS, type Bump, higher } from "./bump.js";

/** A changeset as a file under .changeset/ holds it. */
export interface Changeset {
  readonly releases: ReadonlyMap<string, Bump>;
  readonly summary: string;
}

/** Where the changeset stands that sync writes about a package; a fixed name, so that a second run finds the first one's. */
export function changesetPath(packageFolder: string): string {
  return `${PATHS.changesets}/sync-${packageFolder}.md`;
}

export function readChangeset(text: string): Changeset {
  const { releases, summary } = parseChangeset(text);
  return {
    summary,
    releases: new Map(
      releases.flatMap(({ name, type }) => BUMPS.filter((bump) => bump === type).map((bump) => [name, bump] as const)),
    ),
  };
}

function writtenChangeset({ releases, summary }: Changeset): string {
  const lines = [...releases].map(([name, bump]) => `"${name}": ${bump}`);
  return ["---", ...lines, "---", "", summary.trim(), ""].join("\n");
}

/** What the changeset of a package is to say. */
export interface PackageRelease {
  readonly name: string;
  readonly bump: Bump;
  readonly summary: string;
}

/** The texts of the changeset of the same package that exist already. */
export interface EarlierTexts {
  /** On disk. */
  readonly current: string | undefined;
  /** At the last commit. */
  readonly committed: string | undefined;
}

/**
 * The text of a changeset. It keeps a bump that somebody raised by hand on disk, and the summary of a committed changeset that no
 * release has used yet.
 */
export function changesetText({ name, bump, summary }: PackageRelease, { current, committed }: EarlierTexts): string {
  const releases = current === undefined ? new Map<string, Bump>() : readChangeset(current).releases;
  const said = committed === undefined ? "" : readChangeset(committed).summary;
  const summaries = said.includes(summary.trim()) ? [said] : [said, summary];
  return writtenChangeset({
    releases: new Map([...releases, [name, higher(bump, releases.get(name))]]),
    summary: summaries.filter((each) => each !== "").join("\n\n"),
  });
}
