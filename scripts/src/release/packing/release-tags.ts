import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Tags the present commit with those of `tags` that neither this clone nor its origin has, and returns them. A release that ended
 * before its tags were pushed gets them in the next run.
 */
export async function addMissingTags(root: string, tags: readonly string[]): Promise<string[]> {
  const git = async (...args: string[]) => (await run("git", args, { cwd: root })).stdout;
  const local = (await git("tag", "--list")).split("\n");
  const remote = [...(await git("ls-remote", "--tags", "origin")).matchAll(/\trefs\/tags\/(.+)$/gm)].map(
    ([, tag]) => tag,
  );
  const known = new Set([...local, ...remote]);
  const missing = tags.filter((tag) => !known.has(tag));
  for (const tag of missing) await git("tag", tag);
  return missing;
}
