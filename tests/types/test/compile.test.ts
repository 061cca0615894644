import { beforeAll, describe, expect, test } from "vitest";
import { resolutions, typescript59, typescript70 } from "../src/compiler.js";
import { type CompileCalls, sources, writeCalls } from "../src/every-call.js";

let errorsOf: CompileCalls;

beforeAll(async () => {
  errorsOf = await writeCalls();
}, 60_000);

/** Older compilers take a minute and a half: compile.slow.test.ts. */
describe.concurrent("a call of every operation compiles, and every declaration is checked", {
  timeout: 240_000,
}, () => {
  test("TypeScript 7.0, nodenext, the packages' own source as well", async () => {
    expect(await errorsOf(typescript70, resolutions.nodenext, sources)).toEqual([]);
  });

  test("TypeScript 7.0, bundler", async () => {
    expect(await errorsOf(typescript70, resolutions.bundler)).toEqual([]);
  });

  test("without the DOM's types", async () => {
    const node = { ...resolutions.nodenext, lib: ["ES2022"], types: ["node"] };
    expect(await errorsOf(typescript59, node)).toEqual([]);
  });
});
