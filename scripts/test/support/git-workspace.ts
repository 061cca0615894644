import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runGenerate } from "../../src/commands/run-generate.js";
import { runSync } from "../../src/commands/sync.js";
import { type Content, vendorHost } from "./hosts/vendor-host.js";
import { workspace } from "./workspace.js";

export type Files = Record<string, Content>;

/** A repository with one commit in which everything is as the vendor has it; `vendor` may be changed afterwards. */
export async function committedWorkspace(vendor: Files) {
  const root = await workspace({ "specs/services.json": [], ".gitignore": "specs/raw/\n" });
  mkdirSync(join(root, ".changeset"));
  const { origin } = await vendorHost({ files: vendor });
  const sync = (today: string) => runSync(root, { origin, today });
  await sync("2030-01-01");
  await runGenerate(root);
  initialise(root);
  return { root, origin, sync };
}

/** Makes the folder a repository with one commit of all that it holds. */
export function initialise(root: string): void {
  git(root, "init", "--quiet", "--initial-branch=main");
  commit(root);
}

export function commit(root: string): void {
  git(root, "add", "--all");
  git(
    root,
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@localhost",
    "commit",
    "--allow-empty",
    "--quiet",
    "--message=State",
  );
}

function git(root: string, ...args: string[]): void {
  execFileSync("git", args, { cwd: root, stdio: "pipe" });
}
