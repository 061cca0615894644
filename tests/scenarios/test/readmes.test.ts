import { existsSync, readdirSync } from "node:fs";
import { read, root, services } from "@onetrust-client/tests-support/checkout";
import { beforeAll, expect, test } from "vitest";
import { type Compiled, compile } from "./support/compile.js";
import { environment } from "./support/guide-tenant.js";
import { readmes } from "./support/readmes.js";
import { runScript } from "./support/run-script.js";

/** The packages whose README has a hand-written program. */
const packages = services
  .map((service) => service.package)
  .filter((name) => existsSync(`${root}specs/snippets/${name}.ts`));

const readme = (name: string): string => read(`packages/services/${name}/README.md`);

/** The one program of a package's README. */
function program(name: string): { name: string; code: string } {
  const [code = "", ...more] = [...readme(name).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block);
  if (more.length > 0) throw new Error(`${name}: the README has more than one program.`);
  return { name, code };
}

let compiled: Compiled;

beforeAll(async () => {
  compiled = await compile(packages.map(program));
});

test("every hand-written program is tried, and nothing else", () => {
  const snippets = readdirSync(`${root}specs/snippets`).map((name) => name.replace(/\.ts$/, ""));
  expect(Object.keys(readmes).toSorted()).toEqual(snippets.toSorted());
  expect(packages.toSorted()).toEqual(snippets.toSorted());
});

test("every program compiles, strictly", () => {
  expect(compiled.errors).toEqual([]);
});

test.each(packages)("%s: its program runs and prints what the tenant has", async (name) => {
  const { tenant: prepare, prints } = readmes[name] ?? {};
  const tenant = await prepare?.();
  if (!tenant) throw new Error(`There is no tenant for ${name}.`);
  const ended = await runScript(`${compiled.folder}/out/${name}.js`, tenant, environment(tenant));
  expect(ended).toEqual({ code: 0, problems: "", output: prints });
  expect(prints?.trim()).not.toBe("");
});

test("where a service has lists, its program reads one from beginning to end", () => {
  const hasLists = (name: string) => readme(name).includes("| paged");
  const reads = (name: string) => /^for await /m.test(program(name).code);
  expect(packages.filter(hasLists).length).toBeGreaterThan(0);
  expect(packages.filter((name) => hasLists(name) !== reads(name))).toEqual([]);
});
