import { existsSync } from "node:fs";
import { folderOf, read, root, services } from "@onetrust-client/tests-support/checkout";
import { beforeAll, expect, test } from "vitest";
import { compile, resolutions, strict, typescript59 } from "../src/compiler.js";
import { type Consumer, consumer } from "../src/consumer.js";

/** Those that are generated. tests/scenarios compiles and runs the others. */
const READMES = services.map((service) => `${folderOf(service.package)}/README.md`);

let user: Consumer;

beforeAll(() => {
  user = consumer();
});

/** The TypeScript blocks of a Markdown file; none where there is no file. */
function blocks(path: string): string[] {
  const markdown = existsSync(`${root}${path}`) ? read(path) : "";
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = ""]) => block);
}

test("every README has a TypeScript block", () => {
  expect(READMES.filter((path) => blocks(path).length === 0)).toEqual([]);
});

test("every TypeScript block of a README compiles against the built packages", { timeout: 120_000 }, async () => {
  const files = READMES.flatMap((path) =>
    blocks(path).map((block, index) => user.write(`${path}.${index + 1}.ts`, `${block}\nexport {};\n`)),
  );
  const options = { ...strict, ...resolutions.nodenext, types: ["node"], noUnusedLocals: false, skipLibCheck: true };
  const { errors } = await compile({ compiler: typescript59, folder: user.folder, options, include: files });
  expect(errors).toEqual([]);
});
