import { beforeAll, describe, expect, test } from "vitest";
import { compilers, resolutions, typescript70 } from "../src/compiler.js";
import { type CompileCalls, sources, writeCalls } from "../src/every-call.js";

let errorsOf: CompileCalls;

beforeAll(async () => {
  errorsOf = await writeCalls();
}, 60_000);

const older = compilers.filter((compiler) => compiler !== typescript70);

describe.concurrent.each(older)("a call of every operation compiles with $name", { timeout: 480_000 }, (compiler) => {
  test("nodenext, the packages' own source as well", async () => {
    expect(await errorsOf(compiler, resolutions.nodenext, sources)).toEqual([]);
  });

  test("bundler", async () => {
    expect(await errorsOf(compiler, resolutions.bundler)).toEqual([]);
  });
});
