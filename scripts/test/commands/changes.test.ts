import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { packageChanges } from "../../src/commands/changes.js";
import { changesetNews } from "../../src/commands/release/news.js";
import { isCovered } from "../../src/release/changesets/missing-changeset.js";
import { petStore } from "../support/definitions/pet-store.js";
import { commit, committedWorkspace } from "../support/git-workspace.js";
import { closeHosts } from "../support/hosts/vendor-host.js";

afterEach(closeHosts);

/** A repository whose one package was released in the given version. */
async function released(version: string) {
  const { root } = await committedWorkspace({ "platform-pets": petStore });
  const edit = (path: string, from: string | RegExp, to: string) => {
    const file = join(root, "packages/services/pets", path);
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };
  edit("package.json", '"0.0.0"', JSON.stringify(version));
  commit(root);
  const changeset = (bump: string) =>
    writeFileSync(
      join(root, ".changeset/by-hand.md"),
      `---\n"@onetrust-client/pets": ${bump}\n---\n\nThe emitter drops a property.\n`,
    );
  return { root, edit, changeset };
}

const PROPERTY = /\n {2}kind\?: [^;]+;/;

describe("changes of our own", () => {
  it("need a changeset, and one that is high enough", async () => {
    const { root, edit, changeset } = await released("0.1.0");
    expect(await packageChanges(root, "HEAD")).toEqual([]);
    edit("src/schema.ts", PROPERTY, "");
    const change = { name: "@onetrust-client/pets", verdict: "breaking", needed: "minor" };
    const without = await packageChanges(root, "HEAD");
    expect(without).toEqual([{ ...change, given: undefined }]);
    changeset("patch");
    const low = await packageChanges(root, "HEAD");
    expect(low).toEqual([{ ...change, given: "patch" }]);
    changeset("minor");
    const enough = await packageChanges(root, "HEAD");
    expect(enough).toEqual([{ ...change, given: "minor" }]);
    expect([without, low, enough].map((changes) => changes.every(isCovered))).toEqual([false, false, true]);
  });

  it("need no release where only the README differs, which goes along with the next one", async () => {
    const { root, edit } = await released("0.1.0");
    edit("README.md", "a typed client", "the typed client");
    expect(await packageChanges(root, "HEAD")).toEqual([]);
  });

  it("are not covered by a changeset that an earlier change brought along", async () => {
    const { root, edit, changeset } = await released("0.1.0");
    changeset("minor");
    commit(root);
    edit("src/schema.ts", PROPERTY, "");
    expect(await packageChanges(root, "HEAD")).toMatchObject([{ given: undefined }]);
  });

  it("need none before the first release, nor in the commit that releases", async () => {
    const unreleased = await released("0.0.0");
    unreleased.edit("src/schema.ts", PROPERTY, "");
    expect(await packageChanges(unreleased.root, "HEAD")).toEqual([]);
    const releasing = await released("0.1.0");
    releasing.edit("src/schema.ts", PROPERTY, "");
    releasing.edit("package.json", '"0.1.0"', '"0.2.0"');
    expect(await packageChanges(releasing.root, "HEAD")).toEqual([]);
  });

  it("cannot be told from a commit that is not there", async () => {
    const { root } = await released("0.1.0");
    await expect(packageChanges(root, "origin/nowhere")).rejects.toThrow("origin/nowhere is no commit here.");
  });
});

describe("the text of a pull request", () => {
  it("is that of the changesets which no commit has, and of all when asked", async () => {
    const { root, changeset } = await released("0.1.0");
    expect(await changesetNews(root, {})).toBe("");
    changeset("minor");
    const text = "## @onetrust-client/pets: minor\n\nThe emitter drops a property.\n";
    expect(await changesetNews(root, {})).toBe(text);
    commit(root);
    expect(await changesetNews(root, {})).toBe("");
    expect(await changesetNews(root, { all: true })).toBe(text);
  });
});
