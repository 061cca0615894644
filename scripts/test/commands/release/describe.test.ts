import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { describe as addDescriptions, buildDescribed } from "../../../src/commands/release/describe.js";
import { differInComments } from "../../../src/text/typescript-comments.js";
import { inWorktree } from "../../../src/workspace/git/worktree.js";
import { petStore } from "../../support/definitions/pet-store.js";
import { commit, committedWorkspace, type Files } from "../../support/git-workspace.js";
import { closeHosts } from "../../support/hosts/vendor-host.js";

afterEach(closeHosts);
afterEach(() => vi.unstubAllEnvs());

const licensed = (prose: string, name = "Pets") => {
  const { get, ...others } = petStore.paths["/api/pets/v1/pets"] ?? {};
  return {
    ...petStore,
    info: { ...petStore.info, title: `Platform - ${name}`, license: { name: "Apache 2.0" } },
    paths: { ...petStore.paths, "/api/pets/v1/pets": { ...others, get: { ...get, description: prose } } },
  };
};

function git(root: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" });
}

async function released() {
  const vendor: Files = { "platform-pets": licensed("Every pet."), "platform-fish": licensed("Every fish.", "Fish") };
  const { root, origin } = await committedWorkspace(vendor);
  mkdirSync(join(root, "specs/licences"));
  writeFileSync(join(root, "specs/licences/Apache-2.0.txt"), "Apache License\n");
  commit(root);
  return { vendor, root, origin };
}

describe("descriptions of a release", () => {
  it("are those of today; the rest of today's definitions waits for the next sync", async () => {
    const { vendor, root, origin } = await released();
    vendor["platform-pets"] = {
      ...licensed("Each pet."),
      paths: { ...licensed("Each pet.").paths, "/api/new": petStore.paths["/api/pets/v1/pets"] ?? {} },
    };
    await inWorktree(root, async (tree) => {
      expect(await addDescriptions(tree, origin)).toEqual({ packages: ["fish", "pets"], findings: [] });
      expect(readFileSync(join(tree, "packages/services/pets/src/interface.ts"), "utf8")).toContain("Each pet.");
      expect(readFileSync(join(tree, "packages/services/pets/src/operations.ts"), "utf8")).not.toContain("/api/new");
      expect(git(tree, "status", "--porcelain", "specs")).toBe("");
    });
  });

  it("cost a service nothing but its descriptions where its definition is broken today", async () => {
    const { vendor, root, origin } = await released();
    vendor["platform-fish"] = "<html>Be right back.</html>";
    await inWorktree(root, async (tree) => {
      const { packages, findings } = await addDescriptions(tree, origin);
      expect(packages).toEqual(["pets"]);
      expect(findings).toEqual([
        "fish has no descriptions: specs/raw/platform-fish.json is missing, where the descriptions are. Run pnpm sync first.",
      ]);
      expect(git(tree, "status", "--porcelain", "packages/services/fish")).toBe("");
    });
  });

  it("are left out where the host cannot be reached", async () => {
    const { root } = await released();
    await inWorktree(root, async (tree) => {
      const { packages, findings } = await addDescriptions(tree, "http://127.0.0.1:1");
      expect(packages).toEqual([]);
      expect(findings.length).toBeGreaterThan(0);
      expect(git(tree, "status", "--porcelain")).toBe("");
    });
  });

  it("are left out where they can not be written at all, as without the text of the licence", async () => {
    const { root, origin } = await released();
    git(root, "rm", "--quiet", "specs/licences/Apache-2.0.txt");
    commit(root);
    await inWorktree(root, async (tree) => {
      const { packages, findings } = await addDescriptions(tree, origin);
      expect(packages).toEqual([]);
      expect(findings).toEqual([expect.stringMatching(/^No package has descriptions: ENOENT.*Apache-2\.0\.txt/)]);
      expect(git(tree, "status", "--porcelain")).toBe("");
    });
  });

  it("are left out of a package that does not compile with them", async () => {
    const { root, origin } = await released();
    await inWorktree(root, async (tree) => {
      const described = await addDescriptions(tree, origin);
      mkdirSync(join(tree, "node_modules/.bin"), { recursive: true });
      // A build fails while the fish are described.
      const build = `#!/bin/sh
case "$*" in --filter=*pets*) exit 0 ;; esac
! grep --quiet "Every fish" packages/services/fish/src/interface.ts
`;
      writeFileSync(join(tree, "node_modules/.bin/pnpm"), build, { mode: 0o755 });
      expect(await buildDescribed(tree, described)).toEqual({
        packages: ["pets"],
        findings: ["fish has no descriptions: It does not compile with them."],
      });
      expect(readFileSync(join(tree, "packages/services/pets/src/interface.ts"), "utf8")).toContain("Every pet.");
    });
  });

  it("do not hide a build that fails without them", async () => {
    const { root } = await released();
    mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
    writeFileSync(join(root, "node_modules/.bin/pnpm"), "#!/bin/sh\necho wrong >&2\nexit 1\n", { mode: 0o755 });
    await expect(buildDescribed(root, { packages: [], findings: [] })).rejects.toThrow("wrong");
  });
});

describe("a worktree of the last commit", () => {
  it("leaves a person's files alone, and goes also where its use failed", async () => {
    const { root } = await released();
    writeFileSync(join(root, ".changeset/mine.md"), "mine");
    writeFileSync(join(root, "specs/services.json"), "edited");
    let folder = "";
    const use = inWorktree(root, async (tree) => {
      folder = tree;
      expect(existsSync(join(tree, ".changeset/mine.md"))).toBe(false);
      throw new Error("No.");
    });
    await expect(use).rejects.toThrow("No.");
    expect(existsSync(folder)).toBe(false);
    expect(git(root, "worktree", "list").trim().split("\n")).toHaveLength(1);
    expect(readFileSync(join(root, ".changeset/mine.md"), "utf8")).toBe("mine");
    expect(readFileSync(join(root, "specs/services.json"), "utf8")).toBe("edited");
  });
});

describe("what differs between two sources", () => {
  it.each([
    ["a comment", "/** One. */ export type A = 1;", "/** Two.\n * Three. */\nexport type A = 1;", true],
    ["nothing", "export type A = 1;", "export type A = 1;", false],
    ["a type", "/** One. */ export type A = 1;", "/** One. */ export type A = 2;", false],
    [
      "code behind a comment",
      "/** One. */ export type A = 1;",
      "/** One. */ globalThis.x = 1; /* */ export type A = 1;",
      false,
    ],
  ])("is %s", (_, one, other, isComments) => {
    expect(differInComments(one, other)).toBe(isComments);
  });
});
