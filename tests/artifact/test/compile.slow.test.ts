import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { handWritten, packages, services } from "@onetrust-client/tests-support/checkout";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import {
  type Compiler,
  compile,
  compilers,
  type Options,
  resolutions,
  strict,
  typescript59,
} from "@onetrust-client/tests-types/compiler";
import { calls, program, refusedCall } from "@onetrust-client/tests-types/program";
import { servicePackage } from "@onetrust-client/tests-types/service-package";
import { beforeAll, describe, expect, test } from "vitest";
import { install } from "../src/install.js";
import { packAll } from "../src/tarballs.js";

const programs = fileURLToPath(new URL("consumer/", import.meta.url));
const tarballs = temporaryFolder();
/** Every declaration, also of modules that no user reaches: those of fake-tenant are written for Node. */
const declarations = "node_modules/@onetrust-client/*/dist/**/*.d.ts";
let project: string;

beforeAll(async () => {
  await packAll(tarballs);
  project = await install(tarballs, packages, { others: ["@types/node"] });
  for (const service of services) {
    const built = await servicePackage(service.package);
    write(`${service.package}.ts`, program(service.package, built, [...calls(service, built), ...refusedCall]));
  }
  for (const name of handWritten) write(`${name}.ts`, readFileSync(`${programs}${name}.ts`, "utf8"));
});

function write(name: string, text: string): void {
  const file = join(project, "calls", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Compiles the programs; nothing but TypeScript's own library comes from outside the project. */
async function errorsOf(compiler: Compiler, options: Options): Promise<readonly string[]> {
  const all: Options = { ...strict, types: ["node"], ...options };
  const include = ["calls/*.ts", declarations];
  const { errors, files } = await compile({ compiler, folder: project, options: all, include });
  const strangers = files.filter((file) => !file.startsWith(`${project}/`) && !/^lib\.[\w.]+$/.test(basename(file)));
  expect(strangers).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(declared()));
  return errors;
}

/** Every declaration file of every installed package. */
function declared(): string[] {
  return packages.flatMap((name) => {
    const folder = join(project, "node_modules", "@onetrust-client", name, "dist");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".d.ts"));
    return files.map((file) => join(folder, file));
  });
}

describe("a project with every packed package, and a call of every operation", { timeout: 240_000 }, () => {
  // A compiler takes a processor and 400 MB: both of its ways beside each other, one compiler after the other.
  for (const compiler of compilers) {
    test(`compiles with ${compiler.name}`, async () => {
      const ways = [errorsOf(compiler, resolutions.nodenext), errorsOf(compiler, resolutions.bundler)];
      const [nodenext, bundler] = await Promise.all(ways);
      expect({ nodenext, bundler }).toEqual({ nodenext: [], bundler: [] });
    });
  }

  test("compiles without the DOM's types", async () => {
    expect(await errorsOf(typescript59, { ...resolutions.nodenext, lib: ["ES2022"] })).toEqual([]);
  });

  test.each(handWritten)("uses everything that %s exports", (name) => {
    const index = readFileSync(join(project, "node_modules", "@onetrust-client", name, "dist", "index.d.ts"), "utf8");
    const exported = [...index.matchAll(/^export (?:type )?\{(.*?)\}/gms)].flatMap(([, names = ""]) =>
      names.split(",").map((each) => each.trim().replace(/^type /, "")),
    );
    expect(exported).not.toEqual([]);
    const text = readFileSync(`${programs}${name}.ts`, "utf8");
    expect(exported.filter((each) => text.split(new RegExp(`\\b${each}\\b`)).length < 3)).toEqual([]);
  });
});
