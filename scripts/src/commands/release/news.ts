import getChangesets from "@changesets/read";
import type { Command } from "commander";
import { readOptional } from "../../workspace/files.js";
import { fileAt } from "../../workspace/git/git.js";
import { PATHS } from "../../workspace/paths.js";

/** What GitHub takes as the body of a pull request, with room to spare. */
const MOST_CHARACTERS = 60_000;

export function addNewsCommand(program: Command, root: string): void {
  program
    .command("news")
    .description("the texts of the changesets that a commit does not have")
    .option("--since <commit>", "that commit", "HEAD")
    .option("--all", "those that it has, too")
    .action(async ({ since, all = false }: { since: string; all?: boolean }) => {
      process.stdout.write(await changesetNews(root, { since, all }));
    });
}

/** The changesets as one text for a reviewer: what each package's users will read. Empty where nothing is new. */
export async function changesetNews(
  root: string,
  { since = "HEAD", all = false }: { readonly since?: string; readonly all?: boolean },
): Promise<string> {
  const changesets = (await getChangesets(root)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sections: string[] = [];
  for (const { id, releases, summary } of changesets) {
    const path = `${PATHS.changesets}/${id}.md`;
    const isKnown = (await fileAt(root, since, path)) === (await readOptional(root, path));
    if (isKnown && !all) continue;
    const [first, ...others] = releases.map(({ name, type }) => `${name}: ${type}`);
    sections.push(`## ${first}${others.length > 0 ? ` and ${others.length} more` : ""}\n\n${summary}\n`);
  }
  const text = sections.join("\n");
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}\n\n… and more; see .changeset.\n`;
}
