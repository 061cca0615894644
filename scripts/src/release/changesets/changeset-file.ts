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

function changesetText({ releases, summary }: Changeset): string {
  const lines = [...releases].map(([name, bump]) => `"${name}": ${bump}`);
  return ["---", ...lines, "---", "", summary.trim(), ""].join("\n");
}

export interface News {
  readonly name: string;
  readonly bump: Bump;
  readonly summary: string;
}

/**
 * The changeset that says the news. A bump that somebody raised by hand in the file that is there stays raised; what a commit
 * said already and no release has taken up stays said.
 */
export function withNews(
  { name, bump, summary }: News,
  there: string | undefined,
  committed: string | undefined,
): string {
  const releases = there === undefined ? new Map<string, Bump>() : readChangeset(there).releases;
  const said = committed === undefined ? "" : readChangeset(committed).summary;
  const summaries = said.includes(summary.trim()) ? [said] : [said, summary];
  return changesetText({
    releases: new Map([...releases, [name, higher(bump, releases.get(name))]]),
    summary: summaries.filter((each) => each !== "").join("\n\n"),
  });
}
