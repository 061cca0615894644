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

describe("repository.json", () => {
  const sound = { author: "onetrust-client contributors", keywords: COMMON, url: null };
  const addressed = { ...sound, url: "https://github.com/OWNER/NAME" };

  it.each([[sound], [addressed]])("may be %j", (file) => {
    expect(parseRepository(file)).toEqual(file);
  });

  it.each([
    [[], "repository.json must be an object."],
    [{ ...sound, author: "" }, 'repository.json: "author" must be a text.'],
    [{ ...sound, keywords: "onetrust" }, 'repository.json: "keywords" must be a list of texts.'],
    ...[
      undefined,
      "OWNER/NAME",
      "git@github.com:OWNER/NAME.git",
      "https://github.com/OWNER",
      `${addressed.url}.git`,
    ].map((url): [object, string] => [
      { ...sound, url },
      'repository.json: "url" must be like "https://github.com/OWNER/NAME", or null while it is not known.',
    ]),
  ])("may not be %j", (file, message) => {
    expect(() => parseRepository(file)).toThrow(new Error(message));
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
