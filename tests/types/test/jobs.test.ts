import { read, root } from "@onetrust-client/tests-support/checkout";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { describe, expect, test } from "vitest";
import { assertionsIn, sourcesIn } from "../src/assertions.js";
import { compile, compilers, resolutions, strict } from "../src/compiler.js";

/** The jobs that people use the API for, each with the most lines that it may take: comments and blank lines do not count. */
const JOBS: Readonly<Record<string, number>> = {
  "assessments-to-file": 35,
  "bulk-export": 45,
  "cookie-categories": 30,
  "copy-on-queue": 25,
  "create-requests": 35,
  "deactivate-user": 25,
  "download-documents": 30,
  "export-data-subjects": 35,
  "first-call": 10,
  "privacy-request": 60,
  "record-consent": 35,
  "risk-register": 20,
  "upsert-vendors": 35,
};
const programs = Object.keys(JOBS).map((name) => `examples/programs/${name}.ts`);

describe("the programs of the examples", () => {
  test("are one for each job", () => {
    expect(sourcesIn("examples/programs")).toEqual(programs);
  });

  test("prove all of their types: no any, no non-null assertion, no assertion of a type, nothing switched off", () => {
    expect(programs.flatMap((file) => assertionsIn(file))).toEqual([]);
  });

  test.each(Object.entries(JOBS))("%s takes at most %i lines", (name, most) => {
    const lines = read(`examples/programs/${name}.ts`).split("\n");
    expect(lines.filter((line) => /^\s*[^\s/*]/.test(line)).length).toBeLessThanOrEqual(most);
  });

  test.each(compilers.map((compiler) => [compiler.name, compiler] as const))(
    "compile with %s and the strictest settings",
    async (_, compiler) => {
      const typeRoots = [`${root}examples/node_modules/@types`];
      const options = { ...strict, ...resolutions.nodenext, types: ["node"], typeRoots, skipLibCheck: true };
      const include = programs.map((file) => root + file);
      const { errors, files } = await compile({ compiler, folder: temporaryFolder(), options, include });
      expect(errors).toEqual([]);
      expect(files).toEqual(expect.arrayContaining(include));
    },
    240_000,
  );
});
