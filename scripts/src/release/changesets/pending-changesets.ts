import { join } from "node:path";
import getChangesets from "@changesets/read";
import { fileAt } from "../../workspace/git.js";
import { readOptional } from "../../workspace/read.js";

/** What GitHub takes as the body of a pull request, with room to spare. */
const MOST_CHARACTERS = 60_000;

/** The changesets as one text for a reviewer: what each package's users will read. Empty where nothing is new. */
export async function changesetNews(root: string, all: boolean): Promise<string> {
  const changesets = (await getChangesets(root)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sections: string[] = [];
  for (const { id, releases, summary } of changesets) {
    const path = `.changeset/${id}.md`;
    const isKnown = (await fileAt(root, "HEAD", path)) === (await readOptional(join(root, path)));
    if (isKnown && !all) continue;
    const [first, ...others] = releases.map(({ name, type }) => `${name}: ${type}`);
    sections.push(`## ${first}${others.length > 0 ? ` and ${others.length} more` : ""}\n\n${summary}\n`);
  }
  const text = sections.join("\n");
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}\n\n… and more; see .changeset.\n`;
}
