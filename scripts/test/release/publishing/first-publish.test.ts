import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { firstPublish, rehearse } from "../../../src/release/publishing/first-publish.js";
import { npmRegistry } from "../../../src/release/publishing/npm-registry.js";
import type { PackedPackage } from "../../../src/release/publishing/packed-list.js";
import { obstacles } from "../../../src/release/publishing/readiness.js";
import { npmHost, type Published } from "../../support/hosts/npm-host.js";
import { newFolder } from "../../support/new-folder.js";
import { packed } from "../../support/packed.js";
import { stubPrograms } from "../../support/stub-program.js";

const packages = [
  packed("@s/core"),
  packed("@s/fish", { needs: ["@s/core"] }),
  packed("@s/pets", { needs: ["@s/core"] }),
];
let root: string;
let origin: string;

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "user.name=ci", "-c", "user.email=ci@localhost", ...args], {
    cwd,
    encoding: "utf8",
  });
}

beforeEach(() => {
  const folder = newFolder();
  [origin, root] = [join(folder, "origin.git"), join(folder, "clone")];
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  git(folder, "clone", "--quiet", origin, root);
  git(root, "checkout", "--quiet", "-B", "main");
  git(root, "commit", "--quiet", "--allow-empty", "--message=First");
  git(root, "push", "--quiet", "origin", "main");
});

afterEach(() => vi.unstubAllEnvs());

/**
 * An npm that publishes into `published`, and that like the real one lists trusted publishers as JSON or prints nothing. It refuses
 * what stands in a file `refuse-<command>-<package>`.
 */
async function npm(published: Published) {
  const host = await npmHost(published);
  const stubs = stubPrograms({
    npm: `case "$1 $2" in
  "--version ") echo 11.15.0 ;;
  "config get") echo ${host.origin} ;;
  "trust list") [ ! -f "$STUB/trust-$(basename $3)" ] || echo '{"type":"github"}' ;;
  "trust github")
    [ ! -f "$STUB/refuse-trust-$(basename $3)" ] || exit 1
    touch "$STUB/trust-$(basename $3)" ;;
  publish*) [ ! -f "$STUB/refuse-publish-$(basename $2 .tgz)" ] || exit 1 ;;
esac`,
  });
  const changes = () => stubs.calls().filter((call) => /^npm (publish|trust github|deprecate)/.test(call));
  const lines: string[] = [];
  const registry = await npmRegistry(root, { provenance: false, attended: true });
  const publishing = {
    ...registry,
    publish: async (tarball: string) => {
      await registry.publish(tarball);
      const each = packages.find((one) => tarball.endsWith(one.tarball));
      published[each?.name ?? ""] = { [each?.version ?? ""]: {} };
    },
  };
  const release = (list: readonly PackedPackage[] = packages) => ({
    root,
    folder: "dist-packages",
    packages: list,
    registry: publishing,
    repository: "OWNER/NAME",
    print: (line: string) => void lines.push(line),
  });
  return { host, stubs, changes, lines, release };
}

const trust = (name: string) =>
  `npm trust github ${name} --file release.yml --repository OWNER/NAME --environment npm --allow-publish --yes`;
const publish = (name: string) => `npm publish dist-packages/${name}.tgz --access=public --provenance=false`;

describe("the first publish", () => {
  it("publishes core first, names the trusted publishers and pushes the tags; run again it changes nothing", async () => {
    const { host, changes, lines, release } = await npm({});
    expect(await firstPublish(release())).toBe(true);
    expect(changes()).toEqual([
      publish("score"),
      publish("sfish"),
      publish("spets"),
      trust("@s/core"),
      trust("@s/fish"),
      trust("@s/pets"),
    ]);
    expect(git(origin, "tag", "--list")).toBe("@s/core@0.1.0\n@s/fish@0.1.0\n@s/pets@0.1.0\n");
    expect(lines.at(-1)).toBe("Everything is done.");
    expect(await firstPublish(release())).toBe(true);
    expect(changes()).toHaveLength(6);
    await host.close();
  });

  it("after a failure in the middle does the rest, and only the rest", async () => {
    const { host, stubs, changes, lines, release } = await npm({});
    writeFileSync(join(stubs.folder, "refuse-publish-sfish"), "");
    writeFileSync(join(stubs.folder, "refuse-trust-core"), "");
    expect(await firstPublish(release())).toBe(false);
    expect(lines.at(-1)).toBe("Run this command again once the reasons above are gone: what is done is left.");
    expect(lines).toContain("  @s/core: has no trusted publisher yet. npm trust github ended with exit code 1.");
    expect(git(origin, "tag", "--list")).toBe("@s/core@0.1.0\n@s/pets@0.1.0\n");
    const before = changes().length;
    for (const file of ["refuse-publish-sfish", "refuse-trust-core"]) rmSync(join(stubs.folder, file));
    expect(await firstPublish(release())).toBe(true);
    expect(changes().slice(before)).toEqual([publish("sfish"), trust("@s/core"), trust("@s/fish")]);
    expect(git(origin, "tag", "--list")).toContain("@s/fish@0.1.0\n");
    await host.close();
  });

  it("takes a registry that is out of order for that, and not for one that has no packages", async () => {
    const { host, changes, lines, release } = await npm({ "@s/core": 500, "@s/fish": 500, "@s/pets": 500 });
    await expect(firstPublish(release())).rejects.toThrow("The registry answered 500 when asked for the versions of");
    expect(changes()).toEqual([]);
    expect(lines.at(-1)).toBe("0 published, 0 were on the registry already, 3 failed.");
    await host.close();
  });

  it("rehearsed, says what it would do and does nothing", async () => {
    const { host, stubs, changes, lines, release } = await npm({ "@s/core": { "0.1.0": {} } });
    writeFileSync(join(stubs.folder, "trust-core"), "");
    await rehearse(release());
    expect(lines).toEqual([
      "  @s/core 0.1.0: is on the registry; has a trusted publisher",
      "  @s/fish 0.1.0: would be published; would trust OWNER/NAME",
      "  @s/pets 0.1.0: would be published; would trust OWNER/NAME",
      "Nothing was changed.",
    ]);
    expect(changes()).toEqual([]);
    expect(git(root, "tag", "--list")).toBe("");
    await host.close();
  });

  it("marks the versions of a package whose definition vanished", async () => {
    const published: Published = { "@s/core": { "0.1.0": {} } };
    const { host, changes, release } = await npm(published);
    const message = "OneTrust has not published this definition since 2030-01-01.";
    await firstPublish(release([packed("@s/core", { deprecated: message })]));
    expect(changes()).toContain(`npm deprecate @s/core ${message}`);
    await host.close();
  });
});

describe("what keeps from publishing", () => {
  it("is nothing on a clean main with a recent npm and versions", async () => {
    stubPrograms({ npm: "echo 12.0.1" });
    expect(await obstacles(root, packages)).toEqual([]);
  });

  it("is another branch, a change, an old npm and a version 0.0.0, all at once", async () => {
    stubPrograms({ npm: "echo 11.14.9" });
    git(root, "checkout", "--quiet", "-b", "feature");
    writeFileSync(join(root, "notes.txt"), "mine");
    expect(
      await obstacles(root, [packed("@s/core", { version: "0.0.0" }), packed("@s/pets", { version: "0.0.0" })]),
    ).toEqual([
      "The branch is feature. Check out main: only what is merged is published.",
      "The checkout has changes of its own. Commit or stash them:\n?? notes.txt",
      "npm is 11.14.9. Install npm 11.15 or later: npm install -g npm.",
      '@s/core and 1 more packages are still at 0.0.0. Merge the pull request "Version packages" first.',
    ]);
    expect(existsSync(join(root, "notes.txt"))).toBe(true);
  });
});
