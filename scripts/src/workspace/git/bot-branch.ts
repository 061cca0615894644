import { git } from "./git.js";

/** Whose commits the workflows make; GitHub shows them as its own bot's. */
const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
const MAIN = "origin/main";

/** A branch that a workflow writes, as origin has it. */
export interface BotBranch {
  readonly name: string;
  /** Its commit, `undefined` where origin has no such branch. */
  readonly commit: string | undefined;
  /** People who committed to it. What they did is never thrown away. */
  readonly people: readonly string[];
}

export async function readBotBranch(root: string, name: string): Promise<BotBranch> {
  await git(root, "fetch", "--quiet", "--prune", "origin", "+refs/heads/*:refs/remotes/origin/*");
  const commit = await git(root, "rev-parse", "--verify", "--quiet", `origin/${name}`).catch(() => "");
  if (commit === "") return { name, commit: undefined, people: [] };
  // Merging main into the branch, as GitHub's button does it, adds no work of a person.
  const authors = await git(root, "log", "--no-merges", "--format=%ae", `${MAIN}..origin/${name}`);
  const people = new Set(authors.split("\n").filter((email) => email !== "" && email !== BOT.email));
  return { name, commit: commit.trim(), people: [...people] };
}

/** Checks out what the next commit goes on: the branch with main merged where people worked on it, else main itself. */
export async function beginBranch(root: string, { name, people }: BotBranch): Promise<void> {
  await git(root, "checkout", "--quiet", "-B", name, people.length > 0 ? `origin/${name}` : MAIN);
  if (people.length === 0) return;
  await asBot(root, "merge", "--quiet", "--no-edit", MAIN).catch(async (cause: unknown) => {
    await git(root, "merge", "--abort").catch(() => {});
    throw new Error(
      `The branch ${name} has commits of ${people.join(", ")} that conflict with main. Merge main into it by hand, or close its pull request; until then nothing is added to it.`,
      { cause },
    );
  });
}

/** Commits everything that is changed and pushes it. Commits of people stay: over theirs nothing is forced. */
export async function pushBranch(root: string, branch: BotBranch, message: string): Promise<void> {
  await git(root, "add", "--all");
  const isChanged = (await git(root, "status", "--porcelain")) !== "";
  if (isChanged) await asBot(root, "commit", "--quiet", `--message=${message}`);
  const { name, commit, people } = branch;
  // The same files again would only tell reviewers to look again.
  if (commit !== undefined && (await git(root, "diff", "--name-only", commit, "HEAD")) === "") return;
  const lease = people.length > 0 ? [] : [`--force-with-lease=refs/heads/${name}:${commit ?? ""}`];
  await git(root, "push", "--quiet", ...lease, "origin", `HEAD:refs/heads/${name}`);
}

/** Deletes the branch at origin, unless people worked on it. */
export async function deleteBranch(root: string, { name, commit, people }: BotBranch): Promise<void> {
  if (commit === undefined || people.length > 0) return;
  await git(
    root,
    "push",
    "--quiet",
    `--force-with-lease=refs/heads/${name}:${commit}`,
    "origin",
    `:refs/heads/${name}`,
  );
}

function asBot(root: string, ...args: string[]): Promise<string> {
  return git(root, "-c", `user.name=${BOT.name}`, "-c", `user.email=${BOT.email}`, ...args);
}
