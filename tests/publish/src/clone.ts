import { rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "@onetrust-client/tests-artifact/checkout";
import { run } from "@onetrust-client/tests-artifact/run";
import type { Registry } from "./registry.js";

/** A clone of the repository, from which packages are released to a registry. */
export interface Clone {
  /** Records what is to be released: `release("patch", "documents")`. */
  change(kind: "patch" | "minor", name: string): void;
  /** `changeset version`, build, `changeset publish`. */
  release(): Promise<void>;
}

const bin = join(root, "node_modules", ".bin");
const identity = { GIT_COMMITTER_NAME: "ci", GIT_COMMITTER_EMAIL: "ci@localhost" };

/** Clones what is committed, without what is never published, and installs from what pnpm already has. */
export async function cloneRepository(folder: string, registry: Registry): Promise<Clone> {
  await run("git", ["clone", "--quiet", root, folder], { cwd: root });
  for (const unpublished of ["tests", "bench", "scripts"]) rmSync(join(folder, unpublished), { recursive: true });
  const env = { CI: "true", TURBO_TELEMETRY_DISABLED: "1", PATH: `${bin}${delimiter}${process.env.PATH}` };
  const pnpm = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> =>
    run(join(bin, "pnpm"), args, { cwd: folder, env: { ...env, ...more } });
  await pnpm(["install", "--frozen-lockfile", "--offline"]);
  writeFileSync(join(folder, ".npmrc"), `registry=${registry.url}\n`);
  return {
    change: (kind, name) => {
      const text = `---\n"@onetrust-client/${name}": ${kind}\n---\n\nA change.\n`;
      writeFileSync(join(folder, ".changeset", "a-change.md"), text);
    },
    release: async () => {
      const target = (await pnpm(["config", "get", "registry"], registry.env)).trim();
      if (target !== registry.url) throw new Error("pnpm would publish to another registry than the test's.");
      await pnpm(["exec", "changeset", "version"]);
      await pnpm(["run", "release"], { ...registry.env, ...identity });
    },
  };
}
