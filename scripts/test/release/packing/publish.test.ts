import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Host, listen } from "@onetrust-client/tests-support/host";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmRegistry, versionsOn } from "../../../src/release/packing/npm-registry.js";
import { assertPublishable, publishAll } from "../../../src/release/packing/publish.js";
import { newFolder } from "../../support/new-folder.js";

const URL_OF_OURS = "https://github.com/OWNER/NAME";

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
    const packages = ["core", "new", "broken", "after", "last"].map((name) => ({
      name,
      version: "0.1.0",
      tarball: `${name}.tgz`,
      bytes: 1,
      needs: name === "last" ? ["core", "other"] : name === "after" ? ["core", "broken"] : [],
    }));
    const [core, fresh, broken, after, last] = packages;
    const sent: string[] = [];
    const report = await publishAll(packages, {
      isPublished: async (name, version) => name === "core" && version === "0.1.0",
      publish: async (tarball) => {
        if (tarball === "broken.tgz") throw new Error("E403");
        sent.push(tarball);
      },
    });
    expect(sent).toEqual(["new.tgz", "last.tgz"]);
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
  let host: Host;
  let address = "";

  beforeAll(async () => {
    const answers: Record<string, readonly [number, string]> = {
      "/@scope%2fknown": [200, '{"versions":{"0.1.0":{},"0.2.0":{}}}'],
      "/@scope%2fdown": [503, "{}"],
      "/@scope%2fodd": [200, "{}"],
    };
    host = await listen((request, response) => {
      const [status, text] = answers[request.url ?? ""] ?? [404, "{}"];
      response.writeHead(status).end(text);
    });
    address = host.origin;
  });

  afterAll(() => host.close());

  it("tells which versions it has, with or without a slash at the end of its address", async () => {
    expect(await versionsOn(address, "@scope/known")).toEqual(["0.1.0", "0.2.0"]);
    expect(await versionsOn(`${address}/`, "@scope/known")).toEqual(["0.1.0", "0.2.0"]);
    expect(await versionsOn(address, "@scope/new")).toEqual([]);
  });

  it.each([
    ["@scope/down", 503],
    ["@scope/odd", 200],
  ])("that answers for %s with something else is not taken for one without the package", async (name, status) => {
    await expect(versionsOn(address, name)).rejects.toThrow(
      new Error(
        `The registry answered ${status} when asked for the versions of ${name}; expected 200 with a list, or 404.`,
      ),
    );
  });

  it.each([
    [true, "publish pets.tgz --no-git-checks --provenance\n"],
    [false, "publish pets.tgz --no-git-checks\n"],
  ])("gets a tarball by pnpm; with provenance: %s", async (provenance, asked) => {
    const root = newFolder();
    mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
    const pnpm = `#!/bin/sh\nif [ "$1" = config ]; then echo ${address}; else echo "$@" >> asked; fi\n`;
    writeFileSync(join(root, "node_modules/.bin/pnpm"), pnpm, { mode: 0o755 });
    const registry = await npmRegistry(root, { provenance });
    expect(await registry.isPublished("@scope/known", "0.2.0")).toBe(true);
    expect(await registry.isPublished("@scope/known", "0.3.0")).toBe(false);
    await registry.publish("pets.tgz");
    expect(readFileSync(join(root, "asked"), "utf8")).toBe(asked);
  });
});
