import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addPullRequestCommand } from "../../../src/commands/release/pull-request.js";
import { newFolder } from "../../support/new-folder.js";
import { type Stubs, stubPrograms } from "../../support/stub-program.js";

let origin: string;
let person: string;
let stubs: Stubs;

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "user.name=Reviewer", "-c", "user.email=reviewer@localhost", ...args], {
    cwd,
    encoding: "utf8",
    stdio: "pipe",
  });
}

function commitFile(clone: string, file: string, text: string): void {
  writeFileSync(join(clone, file), text);
  git(clone, "add", "--all");
  git(clone, "commit", "--quiet", `--message=${file}`);
}

/** A file of a branch as origin has it. */
function fileOf(branch: string, file: string): string {
  return git(origin, "show", `${branch}:${file}`);
}

/** What a fresh run of the workflow does: a new clone, `begin`, files written, `finish`. */
async function workflow(
  files: Readonly<Record<string, string>>,
  news = "## pets: patch\n",
  branch = "sync",
): Promise<string> {
  const folder = newFolder();
  const clone = join(folder, "clone");
  git(folder, "clone", "--quiet", origin, clone);
  const body = join(folder, "news.md");
  writeFileSync(body, news);
  const run = (...args: string[]) => {
    const program = new Command();
    addPullRequestCommand(program, clone);
    return program.parseAsync(["pull-request", ...args], { from: "user" });
  };
  await run("begin", branch);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(clone, file), text);
  await run("finish", branch, "Take over what OneTrust changed", body);
  return clone;
}

beforeEach(() => {
  const folder = newFolder();
  [origin, person] = [join(folder, "origin.git"), join(folder, "person")];
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  git(folder, "clone", "--quiet", origin, person);
  git(person, "checkout", "--quiet", "-B", "main");
  commitFile(person, "pets.json", "1\n");
  git(person, "push", "--quiet", "origin", "main");
  // A pull request is a file: its number is 7.
  stubs = stubPrograms({
    gh: `case "$1 $2" in
  "pr list") if [ -f "$STUB/open" ]; then echo '[{"number":3,"isCrossRepository":true},{"number":7,"isCrossRepository":false}]'; else echo '[]'; fi ;;
  "pr create") touch "$STUB/open" ;;
  "pr close") rm "$STUB/open" ;;
esac`,
  });
});

afterEach(() => vi.unstubAllEnvs());

const requests = () => stubs.calls().filter((call) => /^gh pr (create|edit|close)/.test(call));
const isOpen = () => existsSync(join(stubs.folder, "open"));

describe("the pull request of the daily sync", () => {
  it("is opened with what changed, and is not touched while nothing does", async () => {
    await workflow({ "pets.json": "2\n" });
    expect(requests()).toEqual([expect.stringMatching(/^gh pr create --head sync --base main --title Take over/)]);
    expect(fileOf("sync", "pets.json")).toBe("2\n");
    const commit = git(origin, "rev-parse", "sync");
    await workflow({ "pets.json": "2\n" });
    expect(git(origin, "rev-parse", "sync")).toBe(commit);
    expect(requests().at(-1)).toMatch(/^gh pr edit 7 --title Take over/);
  });

  it("starts from main again while only the workflow committed to it", async () => {
    await workflow({ "pets.json": "2\n" });
    commitFile(person, "other.txt", "merged meanwhile\n");
    git(person, "push", "--quiet", "origin", "main");
    await workflow({ "pets.json": "3\n" });
    expect(git(origin, "log", "--format=%s", "main..sync").trim()).toBe("Take over what OneTrust changed");
    expect(fileOf("sync", "pets.json")).toBe("3\n");
    expect(fileOf("sync", "other.txt")).toBe("merged meanwhile\n");
  });

  it("keeps a reviewer's commits, and adds the vendor's next change and main to them", async () => {
    await workflow({ "pets.json": "2\n" });
    git(person, "fetch", "--quiet", "origin");
    git(person, "checkout", "--quiet", "sync");
    commitFile(person, "names.json", "a pinned name\n");
    git(person, "push", "--quiet", "origin", "sync");
    git(person, "checkout", "--quiet", "main");
    commitFile(person, "other.txt", "merged meanwhile\n");
    git(person, "push", "--quiet", "origin", "main");

    const clone = await workflow({ "pets.json": "3\n" });
    expect(readFileSync(join(clone, "names.json"), "utf8")).toBe("a pinned name\n");
    expect(fileOf("sync", "names.json")).toBe("a pinned name\n");
    expect(fileOf("sync", "pets.json")).toBe("3\n");
    expect(fileOf("sync", "other.txt")).toBe("merged meanwhile\n");
    expect(git(origin, "log", "--no-merges", "--format=%an: %s", "main..sync").trim().split("\n")).toEqual([
      "github-actions[bot]: Take over what OneTrust changed",
      "Reviewer: names.json",
      "github-actions[bot]: Take over what OneTrust changed",
    ]);
  });

  it("does not push over what a reviewer pushed while it ran", async () => {
    await workflow({ "pets.json": "2\n" });
    stubs = stubPrograms({
      gh: `if [ "$1 $2" = "pr list" ]; then
  cd ${person} && git fetch --quiet && git checkout --quiet sync && echo late > late.txt && git add -A
  git -c user.name=R -c user.email=r@localhost commit --quiet -m late && git push --quiet origin sync
  echo '[{"number":7,"isCrossRepository":false}]'
fi`,
    });
    await expect(workflow({ "pets.json": "3\n" })).rejects.toThrow("git push --quiet failed");
    expect(fileOf("sync", "late.txt")).toBe("late\n");
  });

  it("says what to do where main and a reviewer's commits conflict, and pushes nothing", async () => {
    await workflow({ "pets.json": "2\n" });
    git(person, "fetch", "--quiet", "origin");
    git(person, "checkout", "--quiet", "sync");
    commitFile(person, "pets.json", "reviewed\n");
    git(person, "push", "--quiet", "origin", "sync");
    git(person, "checkout", "--quiet", "main");
    commitFile(person, "pets.json", "merged meanwhile\n");
    git(person, "push", "--quiet", "origin", "main");
    const commit = git(origin, "rev-parse", "sync");
    await expect(workflow({ "pets.json": "3\n" })).rejects.toThrow(
      new Error(
        "The branch sync has commits of reviewer@localhost that conflict with main. Merge main into it by hand, or close its pull request; until then nothing is added to it.",
      ),
    );
    expect(git(origin, "rev-parse", "sync")).toBe(commit);
  });

  it("is closed when the vendor takes the change back, and its branch goes", async () => {
    await workflow({ "pets.json": "2\n" });
    expect(isOpen()).toBe(true);
    await workflow({}, "");
    expect(isOpen()).toBe(false);
    expect(requests().at(-1)).toMatch(/^gh pr close 7 --comment Nothing is left to change/);
    expect(git(origin, "branch", "--list", "sync")).toBe("");
    // Another day, another change.
    await workflow({ "pets.json": "4\n" });
    expect(fileOf("sync", "pets.json")).toBe("4\n");
    expect(isOpen()).toBe(true);
  });

  it("is closed, but its branch stays, where a reviewer worked on it", async () => {
    await workflow({ "pets.json": "2\n" });
    git(person, "fetch", "--quiet", "origin");
    git(person, "checkout", "--quiet", "sync");
    commitFile(person, "names.json", "a pinned name\n");
    git(person, "push", "--quiet", "origin", "sync");
    await workflow({}, "");
    expect(isOpen()).toBe(false);
    expect(fileOf("sync", "names.json")).toBe("a pinned name\n");
  });

  it("is not opened where nothing is to tell", async () => {
    await workflow({ "pets.json": "prose only\n" }, "");
    expect(requests()).toEqual([]);
    expect(git(origin, "branch", "--list")).toBe("* main\n");
  });
});
