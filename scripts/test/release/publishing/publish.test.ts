import { afterEach, describe, expect, it, vi } from "vitest";
import type { Registry } from "../../../src/release/publishing/npm-registry.js";
import { npmRegistry, readVersions } from "../../../src/release/publishing/npm-registry.js";
import { assertPublishable, publishAll } from "../../../src/release/publishing/publish.js";
import { npmHost } from "../../support/hosts/npm-host.js";
import { newFolder } from "../../support/new-folder.js";
import { packed } from "../../support/packed.js";
import { stubPrograms } from "../../support/stub-program.js";

const URL_OF_OURS = "https://github.com/OWNER/NAME";

afterEach(() => vi.unstubAllEnvs());

describe("publishing", () => {
  it("is refused while the address of the repository is unknown", () => {
    const message =
      'Nothing was published: repository.json has no "url". Set it to the address of this repository, like "https://github.com/OWNER/NAME".';
    expect(() => assertPublishable(null, {})).toThrow(new Error(message));
    expect(() => assertPublishable(null, { GITHUB_REPOSITORY: "OWNER/NAME" })).toThrow(new Error(message));
  });

  it("is refused from another repository than repository.json names", () => {
    expect(() => assertPublishable(URL_OF_OURS, { GITHUB_REPOSITORY: "FORK/NAME" })).toThrow(
      new Error(
        'Nothing was published: repository.json names https://github.com/OWNER/NAME, but https://github.com/FORK/NAME is publishing. Publish from there, or correct "url" in repository.json.',
      ),
    );
    const elsewhere = { GITHUB_REPOSITORY: "OWNER/NAME", GITHUB_SERVER_URL: "https://git.example.com" };
    expect(() => assertPublishable(URL_OF_OURS, elsewhere)).toThrow("https://git.example.com/OWNER/NAME is publishing");
  });

  it("is allowed from the repository that it names, and by hand", () => {
    assertPublishable(URL_OF_OURS, { GITHUB_REPOSITORY: "OWNER/NAME", GITHUB_SERVER_URL: "https://github.com" });
    assertPublishable(URL_OF_OURS, {});
  });

  it("publishes what the registry lacks, in order; one that fails stops only those that need it", async () => {
    const [core, fresh, broken] = [packed("core"), packed("new"), packed("broken")];
    const after = packed("after", { needs: ["core", "broken"] });
    const last = packed("last", { needs: ["core", "other"] });
    const sent: string[] = [];
    const registry: Registry = {
      versionsOf: async (name) => new Map(name === "core" ? [["0.1.0", undefined]] : [["0.0.9", undefined]]),
      publish: async (tarball) => {
        if (tarball === "folder/broken.tgz") throw new Error("E403");
        sent.push(tarball);
      },
      deprecate: async () => {},
    };
    const report = await publishAll("folder", [core, fresh, broken, after, last], registry);
    expect(sent).toEqual(["folder/new.tgz", "folder/last.tgz"]);
    expect(report).toEqual({
      present: [core],
      published: [fresh, last],
      failed: [
        { package: broken, reason: "E403" },
        { package: after, reason: "It needs broken, which could not be published." },
      ],
    });
  });
});

describe("the registry", () => {
  const published = {
    "@scope/known": { "0.1.0": { deprecated: "Old." }, "0.2.0": { deprecated: "" } },
    "@scope/down": 503,
    "@scope/odd": 200,
  };

  it("tells which versions it has and which are deprecated, with or without a slash at the end of its address", async () => {
    const host = await npmHost(published);
    const known = new Map([
      ["0.1.0", "Old."],
      ["0.2.0", undefined],
    ]);
    expect(await readVersions(host.origin, "@scope/known")).toEqual(known);
    expect(await readVersions(`${host.origin}/`, "@scope/known")).toEqual(known);
    expect(await readVersions(host.origin, "@scope/new")).toEqual(new Map());
    await host.close();
  });

  it.each([
    ["@scope/down", 503],
    ["@scope/odd", 200],
  ])("that answers for %s with something else is not taken for one without the package", async (name, status) => {
    const host = await npmHost(published);
    await expect(readVersions(host.origin, name)).rejects.toThrow(
      new Error(
        `The registry answered ${status} when asked for the versions of ${name}; expected 200 with a list, or 404.`,
      ),
    );
    await host.close();
  });

  it.each([true, false])("gets a tarball and a deprecation by npm; with provenance: %s", async (provenance) => {
    const host = await npmHost(published);
    const { calls } = stubPrograms({ npm: `if [ "$1" = config ]; then echo ${host.origin}; fi` });
    const registry = await npmRegistry(newFolder(), { provenance });
    expect([...(await registry.versionsOf("@scope/known")).keys()]).toEqual(["0.1.0", "0.2.0"]);
    await registry.publish("pets.tgz");
    await registry.deprecate("@scope/known", "Gone.");
    expect(calls()).toEqual([
      "npm config get registry",
      `npm publish pets.tgz --access=public --provenance=${provenance}`,
      "npm deprecate @scope/known Gone.",
    ]);
    await host.close();
  });

  it("says what npm said", async () => {
    stubPrograms({
      npm: 'if [ "$1" = config ]; then echo http://127.0.0.1; else echo "npm error code E403" >&2; exit 1; fi',
    });
    const registry = await npmRegistry(newFolder(), { provenance: false });
    await expect(registry.publish("pets.tgz")).rejects.toThrow(
      new Error("npm publish pets.tgz failed: npm error code E403"),
    );
  });
});
