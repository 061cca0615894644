import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repository } from "../support/checkout.js";

const FORMS = ".github/ISSUE_TEMPLATE";
const forms = readdirSync(join(repository, FORMS)).filter((name) => name !== "config.yml");

function read(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

describe("issue forms", () => {
  it("are for bugs, definitions and questions", () => {
    expect(forms.toSorted()).toEqual(["bug.yml", "definition.yml", "question.yml"]);
    expect(parse(read(`${FORMS}/config.yml`))).toEqual({ blank_issues_enabled: false });
  });

  it.each(forms)("%s has what GitHub asks of a form", (name) => {
    const form = parse(read(`${FORMS}/${name}`));
    expect(Object.keys(form).filter((key) => !["name", "description", "labels", "body"].includes(key))).toEqual([]);
    expect([typeof form.name, typeof form.description]).toEqual(["string", "string"]);
    for (const { type, id, attributes } of form.body) {
      expect(["markdown", "input", "textarea", "dropdown"]).toContain(type);
      expect(type === "markdown" ? attributes.value : attributes.label).toMatch(/\S/);
      expect(type === "markdown" || /^[\w-]+$/.test(id)).toBe(true);
    }
    const ids = form.body.flatMap(({ id }: { id?: string }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("versions that stand in two files", () => {
  it("Renovate waits as long as pnpm does", () => {
    const { minimumReleaseAge } = parse(read("pnpm-workspace.yaml"));
    expect(JSON.parse(read(".github/renovate.json")).minimumReleaseAge).toBe(`${minimumReleaseAge} minutes`);
  });

  it(".node-version is of the oldest major that the packages promise", () => {
    const version = read(".node-version").trim();
    const [, major, minor] = /^>=(\d+)\.(\d+)\.\d+$/.exec(JSON.parse(read("package.json")).engines.node) ?? [];
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(version.split(".")[0]).toBe(major);
    expect(Number(version.split(".")[1])).toBeGreaterThanOrEqual(Number(minor));
  });
});
