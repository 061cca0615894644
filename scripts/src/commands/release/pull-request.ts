import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { isRecord } from "../../model/openapi.js";
import { beginBranch, deleteBranch, pushBranch, readBotBranch } from "../../workspace/git/bot-branch.js";
import { runProgram } from "../../workspace/program.js";

/** Nothing is left to review: the vendor took a change back, or main has it by another way. */
const NOTHING_LEFT = "Nothing is left to change: main and the definitions agree again.";

/** One pull request for each of the branches that workflows write: `begin`, then what changes the files, then `finish`. */
export function addPullRequestCommand(program: Command, root: string): void {
  const command = program.command("pull-request").description("the pull request of a branch that a workflow writes");
  command
    .command("begin")
    .argument("<branch>")
    .description("check out what its next commit goes on")
    .action((branch: string) => begin(root, branch));
  command
    .command("finish")
    .argument("<branch>")
    .argument("<title>")
    .argument("<body-file>", "its text; where it is empty, the pull request is closed")
    .description("commit and push what is changed, and open, update or close the pull request")
    .action(async (branch: string, title: string, bodyFile: string) => {
      process.stdout.write(`${await finish(root, branch, { title, bodyFile })}\n`);
    });
}

async function begin(root: string, name: string): Promise<void> {
  // The checkout of a workflow keeps no credentials; git asks gh, which has a token for this step alone.
  await gh(root, "auth", "setup-git");
  await beginBranch(root, await readBotBranch(root, name));
}

export interface PullRequestText {
  readonly title: string;
  readonly bodyFile: string;
}

async function finish(root: string, name: string, { title, bodyFile }: PullRequestText): Promise<string> {
  await gh(root, "auth", "setup-git");
  const branch = await readBotBranch(root, name);
  const open = await openPullRequest(root, name);
  if ((await readFile(bodyFile, "utf8")).trim() === "") {
    if (open === undefined) return "Nothing changed for users of the packages.";
    await gh(root, "pr", "close", open, "--comment", NOTHING_LEFT);
    await deleteBranch(root, branch);
    return `Closed pull request ${open}: ${NOTHING_LEFT}`;
  }
  await pushBranch(root, branch, title);
  const text = ["--title", title, "--body-file", bodyFile];
  if (open === undefined) return gh(root, "pr", "create", "--head", name, "--base", "main", ...text);
  return gh(root, "pr", "edit", open, ...text);
}

/** The number of the open pull request from a branch of this repository. Forks may have a branch of the same name. */
async function openPullRequest(root: string, branch: string): Promise<string | undefined> {
  const fields = "number,isCrossRepository";
  const printed = await gh(root, "pr", "list", "--head", branch, "--state", "open", "--json", fields);
  const list: unknown = JSON.parse(printed);
  const own = Array.isArray(list) ? list.find((each) => isRecord(each) && each.isCrossRepository === false) : undefined;
  return isRecord(own) ? String(own.number) : undefined;
}

async function gh(root: string, ...args: string[]): Promise<string> {
  return (await runProgram("gh", args, root)).trim();
}
