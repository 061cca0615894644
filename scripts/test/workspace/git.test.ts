import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { addMissingTags } from "../../src/workspace/git/git.js";
import { newFolder } from "../support/new-folder.js";

let clone: string;

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "user.name=ci", "-c", "user.email=ci@localhost", ...args], {
    cwd,
    encoding: "utf8",
  });
}

beforeEach(() => {
  const folder = newFolder();
  const origin = join(folder, "origin");
  clone = join(folder, "clone");
  git(folder, "init", "--quiet", origin);
  git(origin, "commit", "--quiet", "--allow-empty", "--message=First");
  git(origin, "tag", "core@0.1.0");
  // As CI does it: without the tags of origin.
  git(folder, "clone", "--quiet", "--no-tags", origin, clone);
  git(clone, "tag", "training@0.1.0");
});

it("tags what neither the clone nor its origin has tagged", async () => {
  const tags = ["core@0.1.0", "training@0.1.0", "documents@0.2.0"];
  expect(await addMissingTags(clone, tags)).toEqual(["documents@0.2.0"]);
  expect(git(clone, "tag", "--list")).toBe("documents@0.2.0\ntraining@0.1.0\n");
  expect(await addMissingTags(clone, tags)).toEqual([]);
});
