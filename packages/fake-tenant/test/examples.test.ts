import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderOf, read, root } from "@onetrust-client/tests-support/checkout";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { beforeAll, expect, test } from "vitest";

const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
const source = "packages/fake-tenant/src/";
const folder = temporaryFolder();

/** The TypeScript blocks of the README. */
const programs = [...read("packages/fake-tenant/README.md").matchAll(/^```ts\n(.*?)^```$/gms)].map(
  ([, program = ""]) => program,
);

/** What the docstrings' examples take for granted. */
const declarations = `
import { type FakeTenant, fakeTenant, sample, stub, virtualClock } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
declare const tenant: FakeTenant;
const consent = universalConsent(tenant.connect());
`;

const compilerOptions = {
  ...{ target: "ES2022", lib: ["ES2022", "ESNext.Disposable", "DOM", "DOM.Iterable"], module: "NodeNext" },
  ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, types: ["node"], outDir: "out" },
};

/** What stands behind `@example` in the docstrings of a file, to the end of the docstring or the next tag. */
function examplesIn(file: string): string[] {
  const docstrings = read(source + file).match(/\/\*\*.*?\*\//gs) ?? [];
  return docstrings.flatMap((docstring) =>
    docstring
      .replaceAll(/^ *\* ?|\s*\*\/$/gm, "")
      .split(/^@/m)
      .filter((tag) => tag.startsWith("example "))
      .map((tag) => tag.slice("example ".length)),
  );
}

/** Runs Node.js in the folder; resolves also if it fails. */
function node(...args: string[]): Promise<{ code: unknown; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (failure, stdout, stderr) =>
      resolve({ code: failure ? failure.code : 0, output: stdout + stderr }),
    );
  });
}

beforeAll(() => {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@onetrust-client"), { recursive: true });
  for (const name of ["bulk-export", "core", "fake-tenant", "universal-consent"]) {
    symlinkSync(root + folderOf(name), join(modules, "@onetrust-client", name), "junction");
  }
  symlinkSync(`${root}packages/fake-tenant/node_modules/@types`, join(modules, "@types"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
});

test("every example compiles, and the README's programs pass their own tests", async () => {
  const examples = readdirSync(root + source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap(examplesIn);
  expect(examples.length).toBeGreaterThan(2);
  expect(programs).toHaveLength(5);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  writeFileSync(join(folder, "examples.ts"), declarations + examples.map((each) => `{\n${each}\n}\n`).join(""));
  for (const [index, program] of programs.entries()) writeFileSync(join(folder, `readme-${index}.ts`), program);
  expect(await node(tsc, "--project", folder, "--pretty", "false")).toEqual({ code: 0, output: "" });
  for (const index of programs.keys()) {
    const { code, output } = await node("--test", "--test-reporter", "tap", `out/readme-${index}.js`);
    expect([index, code, output]).toEqual([index, 0, expect.stringContaining("# pass 1\n")]);
  }
});
