import { runProgram } from "../program.ts";

/** The text of a file at a commit, or `undefined` where either does not exist. `path` is relative to `root`. */
export async function fileAt(root: string, commit: string, path: string): Promise<string | undefined> {
  return git(root, "show", `${commit}:./${path}`).catch(() => undefined);
}

/** Whether `root` lies in a repository that has the commit. */
export async function hasCommit(root: string, commit: string): Promise<boolean> {
  return git(root, "rev-parse", "--verify", "--quiet", `${commit}^{commit}`).then(
    () => true,
    () => false,
  );
}

/** The commits that changed a file, the newest first. */
export async function commitsOf(root: string, path: string, most: number): Promise<string[]> {
  const text = await git(root, "log", `--max-count=${most}`, "--format=%H", "--", path).catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

/** Paths under `folder` at a commit, relative to `root`. */
export async function filesAt(root: string, commit: string, folder: string): Promise<string[]> {
  const text = await git(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", folder).catch(() => "");
  return text.split("\0").filter((path) => path !== "");
}

/** Paths under `folder` that git keeps, relative to `root`; none where `root` lies in no repository. */
export async function trackedFiles(root: string, folder: string): Promise<ReadonlySet<string>> {
  const text = await git(root, "ls-files", "-z", "--", folder).catch(() => "");
  return new Set(text.split("\0").filter((path) => path !== ""));
}

/**
 * Tags the present commit with those of `tags` that neither this clone nor its origin has, and returns them. A release that ended
 * before its tags were made gets them in the next run.
 */
export async function addMissingTags(root: string, tags: readonly string[]): Promise<string[]> {
  const local = (await git(root, "tag", "--list")).split("\n");
  const known = new Set([...local, ...(await tagsOfOrigin(root))]);
  const missing = tags.filter((tag) => !known.has(tag));
  for (const tag of missing) await git(root, "tag", tag);
  return missing;
}

/** Pushes those of `tags` that the origin lacks, and returns them. */
export async function pushTags(root: string, tags: readonly string[]): Promise<string[]> {
  const known = new Set(await tagsOfOrigin(root));
  const missing = tags.filter((tag) => !known.has(tag));
  if (missing.length > 0) await git(root, "push", "--quiet", "origin", ...missing.map((tag) => `refs/tags/${tag}`));
  return missing;
}

async function tagsOfOrigin(root: string): Promise<string[]> {
  const listed = await git(root, "ls-remote", "--tags", "origin");
  return [...listed.matchAll(/\trefs\/tags\/(.+)$/gm)].flatMap(([, tag]) => tag ?? []);
}

/** Runs git in a folder and returns what it printed. */
export async function git(root: string, ...args: string[]): Promise<string> {
  return runProgram("git", args, root);
}
