import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseRepository } from "../../src/model/repository.js";
import { repository as root } from "../support/checkout.js";

const COMMON = ["onetrust", "privacy", "consent", "api-client", "typescript"];
const manifests = ["packages", "packages/services"]
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`))
  .filter((path) => existsSync(join(root, path)));

describe("package.json of the root", () => {
  const sound = { author: "onetrust-client contributors", keywords: COMMON };
  const url = "https://github.com/OWNER/NAME";

  it("may leave out the address", () => {
    expect(parseRepository({ name: "root", ...sound })).toEqual({ ...sound, url: null });
  });

  it("may give the address", () => {
    expect(parseRepository({ ...sound, repository: url })).toEqual({ ...sound, url });
  });

  it.each([
    [[], "The root's package.json must be an object."],
    [{ ...sound, author: "" }, 'The root\'s package.json: "author" must be a text.'],
    [{ ...sound, keywords: "onetrust" }, 'The root\'s package.json: "keywords" must be a list of texts.'],
    ...[{ url }, "OWNER/NAME", "git@github.com:OWNER/NAME.git", "https://github.com/OWNER", `${url}.git`].map(
      (repository): [object, string] => [
        { ...sound, repository },
        'The root\'s package.json: "repository" must be like "https://github.com/OWNER/NAME". Leave it out while it is not known.',
      ],
    ),
  ])("may not be %j", (manifest, message) => {
    expect(() => parseRepository(manifest)).toThrow(new Error(message));
  });
});

describe("packages", () => {
  it.each(manifests)("%s says who wrote it and by which words it is found, and no address", (path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), "utf8"));
    expect(manifest.author).toBe("onetrust-client contributors");
    expect(manifest.keywords.slice(0, COMMON.length)).toEqual(COMMON);
    expect(manifest.keywords.length).toBeGreaterThan(COMMON.length);
    expect(Object.keys(manifest).filter((key) => ["repository", "homepage", "bugs"].includes(key))).toEqual([]);
  });
});
