import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "@onetrust-client/tests-support/checkout";
import { run } from "@onetrust-client/tests-support/run";
import type { Registry } from "./registry.js";

/** A clone of the repository, from which packages are released to a registry. */
export interface Clone {
  /** Records what is to be released: `release("patch", "documents")`. */
  change(kind: "patch" | "minor", name: string): void;
  /** `pnpm version-packages`, build, pack, publish. */
  release(): Promise<void>;
  /** Runs pnpm in it and returns what it printed. */
  pnpm(...args: readonly string[]): Promise<string>;
  /** Commits everything that is there. */
  commit(): Promise<void>;
  git(...args: readonly string[]): Promise<string>;
}

/** What publishing needs of `tests`: the root depends on it. */
const NEEDED_TESTS = ["support"];
/** Whose release it is; publishing refuses without an address, and where CI runs for another repository. */
const NAME = "OWNER/NAME";

const bin = join(root, "node_modules", ".bin");
const identity = { GIT_COMMITTER_NAME: "ci", GIT_COMMITTER_EMAIL: "ci@localhost" };

/** Clones what is committed and installs from what pnpm already has. */
export async function cloneRepository(folder: string, registry: Registry): Promise<Clone> {
  await run("git", ["clone", "--quiet", root, folder], { cwd: root });
  for (const unpublished of unpublishedIn(folder)) rmSync(join(folder, unpublished), { recursive: true });
  const env = { CI: "true", TURBO_TELEMETRY_DISABLED: "1", PATH: `${bin}${delimiter}${process.env.PATH}` };
  const pnpm = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> =>
    run(join(bin, "pnpm"), args, { cwd: folder, env: { ...env, ...more } });
  const git = (...args: readonly string[]) => run("git", args, { cwd: folder });
  await pnpm(["install", "--frozen-lockfile", "--offline"]);
  writeFileSync(join(folder, ".npmrc"), `registry=${registry.url}\n`);
  const address = join(folder, "repository.json");
  writeFileSync(address, JSON.stringify({ ...readJson(address), url: `https://github.com/${NAME}` }));
  return {
    pnpm: (...args) => pnpm(args),
    git,
    commit: async () => {
      await git("add", "--all");
      await git("-c", "user.name=ci", "-c", "user.email=ci@localhost", "commit", "--quiet", "--message=State");
    },
    change: (kind, name) => {
      const text = `---\n"@onetrust-client/${name}": ${kind}\n---\n\nA change.\n`;
      writeFileSync(join(folder, ".changeset", "a-change.md"), text);
    },
    release: async () => {
      const target = (await pnpm(["config", "get", "registry"], registry.env)).trim();
      if (target !== registry.url) throw new Error("pnpm would publish to another registry than the test's.");
      await pnpm(["run", "version-packages"]);
      await pnpm(["run", "release", "--no-provenance"], { ...registry.env, ...identity, GITHUB_REPOSITORY: NAME });
    },
  };
}

/** Folders and files that are never published, and that publishing does not need. */
function unpublishedIn(folder: string): string[] {
  const tests = readdirSync(join(folder, "tests")).filter((name) => !NEEDED_TESTS.includes(name));
  return ["bench", ...tests.map((name) => join("tests", name))];
}

function readJson(path: string): object {
  return JSON.parse(readFileSync(path, "utf8"));
}
