import type { Command } from "commander";
import { isCovered, type PackageChange, packageChanges } from "../release/changesets/missing-changeset.js";
import { changesetNews } from "../release/changesets/pending-changesets.js";

export function addChangesCommand(program: Command, root: string): void {
  program
    .command("changes")
    .description(
      "which packages differ from a commit, what the compiler says of it, and whether a changeset says so too",
    )
    .option("--since <commit>", "the commit to compare with", "origin/main")
    .action(async ({ since }: { since: string }) => {
      const changes = await packageChanges(root, since);
      process.stdout.write(`${lines(changes, since).join("\n")}\n`);
      process.exitCode = changes.every(isCovered) ? 0 : 1;
    });
}

export function addNewsCommand(program: Command, root: string): void {
  program
    .command("news")
    .description("the texts of the changesets that the last commit does not have")
    .option("--all", "those that it has, too")
    .action(async ({ all = false }: { all?: boolean }) => {
      process.stdout.write(await changesetNews(root, all));
    });
}

function lines(changes: readonly PackageChange[], since: string): string[] {
  const open = changes.filter((change) => !isCovered(change));
  return [
    ...changes.map(({ name, verdict, needed, given }) => {
      const said = given === undefined ? "no changeset" : `a changeset says ${given}`;
      return `  ${name}: ${verdict}, needs ${needed}; ${said}`;
    }),
    `${changes.length} released packages differ from ${since}, ${open.length} without the changeset that they need.`,
    ...(open.length > 0 ? ["Write one: pnpm changeset (the text is what users will read)."] : []),
  ];
}
