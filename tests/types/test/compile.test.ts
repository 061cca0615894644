import { folderOf, root, services } from "@onetrust-client/tests-support/checkout";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Compiler,
  compile,
  compilers,
  type Options,
  resolutions,
  strict,
  typescript54,
  typescript59,
} from "../src/compiler.js";
import { type Consumer, consumer } from "../src/consumer.js";
import { calls, program, refusedCall } from "../src/program.js";
import { servicePackage } from "../src/service-package.js";

/** Settings of the packages' own source that came after 5.4. */
const later: Options = { erasableSyntaxOnly: true, declaration: true, isolatedDeclarations: true };
/** What runs everywhere, and so needs no types of Node. */
const sources = ["core", ...services.map((service) => service.package)].map(
  (name) => `${root}${folderOf(name)}/src/**/*.ts`,
);

let user: Consumer;

beforeAll(async () => {
  user = consumer();
  for (const service of services) {
    const built = await servicePackage(service.package);
    const lines = [...calls(service, built), ...refusedCall];
    user.write(`calls/${service.package}.ts`, program(service.package, built, lines));
  }
}, 60_000);

async function errorsOf(compiler: Compiler, options: Options, include: readonly string[]): Promise<readonly string[]> {
  const known = compiler === typescript54 ? {} : later;
  const { errors } = await compile({
    compiler,
    folder: user.folder,
    options: { ...strict, ...known, ...options },
    include,
  });
  return errors;
}

describe.concurrent("a call of every operation compiles, and every declaration is checked", {
  timeout: 240_000,
}, () => {
  for (const compiler of compilers) {
    test(`${compiler.name}, nodenext, the packages' own source as well`, async () => {
      expect(await errorsOf(compiler, resolutions.nodenext, ["calls/*.ts", ...sources])).toEqual([]);
    });

    test(`${compiler.name}, bundler`, async () => {
      expect(await errorsOf(compiler, resolutions.bundler, ["calls/*.ts"])).toEqual([]);
    });
  }

  test("without the DOM's types", async () => {
    const node = { ...resolutions.nodenext, lib: ["ES2022"], types: ["node"] };
    expect(await errorsOf(typescript59, node, ["calls/*.ts"])).toEqual([]);
  });
});
