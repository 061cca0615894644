import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { repository } from "../support/checkout.js";

function read(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

function tracked(...patterns: string[]): string[] {
  return execFileSync("git", ["ls-files", ...patterns], { cwd: repository, encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
}

const pages = tracked("*.md").filter((path) => !/(^|\/)CHANGELOG\.md$|^\.changeset\/|\/golden\//.test(path));

/** Every address that a page links to. */
function linksIn(node: Nodes): string[] {
  const own = node.type === "link" || node.type === "definition" || node.type === "image" ? [node.url] : [];
  return [...own, ...("children" in node ? node.children.flatMap(linksIn) : [])];
}

/** The anchor that GitHub gives a heading. */
function anchorsIn(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Whether a link that stands on a page leads to a file, and to a heading if it names one. */
function leadsSomewhere(page: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? page : join(dirname(page), file);
  if (!existsSync(join(repository, target))) return false;
  return anchor === undefined || anchorsIn(target).includes(anchor);
}

describe("pages that people write", () => {
  it.each(pages)("%s: every relative link leads to a file or a heading of this repository", (page) => {
    const links = linksIn(fromMarkdown(read(page))).filter((link) => !/^(?:https?|mailto):/.test(link));
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it("the README has at most 70 lines", () => {
    expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(70);
  });

  it("decisions.md has at most 25 decisions, each with its reasons and what was rejected", () => {
    const [, ...decisions] = read("docs/decisions.md").split(/^## (?=\d)/m);
    expect(decisions.length).toBeGreaterThan(10);
    expect(decisions.length).toBeLessThanOrEqual(25);
    const short = decisions.filter((text) => !text.includes("- **Why:**") || !text.includes("- **Rejected:**"));
    expect(short.map((text) => text.split("\n")[0])).toEqual([]);
  });

  it("decisions.md says of each dependency what it is for", () => {
    const manifests = tracked(
      ":(glob)package.json",
      "bench/package.json",
      "scripts/package.json",
      "site/package.json",
      ":(glob)packages/*/package.json",
      ":(glob)tests/*/package.json",
    );
    const names = manifests.flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path));
      return Object.keys({ ...dependencies, ...devDependencies });
    });
    const foreign = [...new Set(names)].filter((name) => !name.startsWith("@onetrust-client/"));
    const [, table = ""] = read("docs/decisions.md").split("## Dependencies");
    expect(foreign).toContain("openapi-fetch");
    expect(foreign.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });

  it("CONTRIBUTING.md names commands that exist, and all that are not steps of others", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const [, table = ""] = read("CONTRIBUTING.md").split("## Commands");
    const named = [...table.matchAll(/^\| `pnpm ([\w:]+)` \|/gm)].map(([, name = ""]) => name);
    const steps = ["first-publish", "news", "pack:release", "pull-request", "release", "version-packages"];
    expect(named.toSorted()).toEqual(
      Object.keys(scripts)
        .filter((name) => !steps.includes(name))
        .toSorted(),
    );
  });

  it("tests/README.md says of each proof what it is for", () => {
    const folders = [...new Set(tracked("tests/*/package.json").map((path) => path.split("/")[1] ?? ""))];
    const [proofs = ""] = read("tests/README.md").split("\n## ");
    const named = [...proofs.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = ""]) => name);
    expect(named).toEqual(folders.toSorted());
  });

  it("the glossary explains every public name of core", () => {
    const exported = [...read("packages/core/src/index.ts").matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(
      ([, list = ""]) =>
        list
          .split(",")
          .map((name) => name.replace(/\btype\b/, "").trim())
          .filter(Boolean),
    );
    const glossary = read("docs/glossary.md");
    expect(exported).toContain("connect");
    expect(exported.filter((name) => !new RegExp(`\`(?:\\w+\\.)?${name}\\b`).test(glossary))).toEqual([]);
  });
});
