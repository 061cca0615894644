import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git } from "./git.js";

/** Checks the last commit out into a temporary folder, for as long as `use` takes. The checkout of whoever runs it is not touched. */
export async function inWorktree<Result>(root: string, use: (tree: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "onetrust-client-"));
  const tree = join(folder, "tree");
  try {
    await git(root, "worktree", "add", "--quiet", "--detach", tree, "HEAD");
    return await use(tree);
  } finally {
    await git(root, "worktree", "remove", "--force", tree).catch(() => {});
    await rm(folder, { recursive: true, force: true });
    await git(root, "worktree", "prune");
  }
}
