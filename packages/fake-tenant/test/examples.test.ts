import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const packages = fileURLToPath(new URL("../..", import.meta.url));
const source = `${packages}fake-tenant/src/`;
const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));

/** What stands behind `@example` in the docstrings of a file, to the end of the docstring or the next tag. */
function examplesIn(file: string): string[] {
  const docstrings = readFileSync(source + file, "utf8").match(/\/\*\*.*?\*\//gs) ?? [];
  return docstrings.flatMap((docstring) => {
    const text = docstring.replaceAll(/^ *\* ?|\s*\*\/$/gm, "");
    return text
      .split(/^@/m)
      .filter((tag) => tag.startsWith("example "))
      .map((tag) => tag.slice("example ".length));
  });
}

/** What the examples do not say: which tenant, and which client. */
const before = `
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
declare const tenant: FakeTenant;
const consent = universalConsent(tenant.connect());
`;

const compilerOptions = {
  ...{ target: "ES2022", lib: ["ES2022", "ESNext.Disposable", "DOM", "DOM.Iterable"], module: "NodeNext" },
  ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true },
  ...{ types: ["node"], typeRoots: [`${packages}fake-tenant/node_modules/@types`] },
  paths: {
    "@onetrust-client/fake-tenant": [`${source}index.ts`],
    "@onetrust-client/*": [`${packages}*/dist/index.d.ts`],
  },
};

test("every example of a docstring compiles", () => {
  const folder = mkdtempSync(join(tmpdir(), "fake-tenant-examples-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const examples = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap(examplesIn);
  expect(examples.length).toBeGreaterThan(2);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  writeFileSync(join(folder, "examples.ts"), before + examples.map((example) => `{\n${example}\n}\n`).join(""));
  const { status, stdout } = spawnSync(process.execPath, [tsc, "--project", folder, "--pretty", "false"]);
  expect({ status, errors: `${stdout}` }).toEqual({ status: 0, errors: "" });
});
