import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const folder = join(import.meta.dirname, "..");

/** Method names of all services, as specs/names.json pins them. */
const NAMES: Record<string, { operations: Record<string, string> }> = JSON.parse(
  readFileSync(join(root, "specs/names.json"), "utf8"),
);
const methods = new Set(Object.values(NAMES).flatMap(({ operations }) => Object.values(operations)));

/** The interfaces that those methods are on, `UniversalConsent`. */
const SERVICES: { package: string }[] = JSON.parse(readFileSync(join(root, "specs/services.json"), "utf8"));
const services = new Set(
  SERVICES.map(({ package: name }) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())),
);

function compile(): Promise<string[]> {
  const tsc = join(root, "node_modules/.bin/tsc");
  return new Promise((resolve) => {
    execFile(tsc, ["-p", folder, "--pretty", "false"], { cwd: folder }, (_, stdout) =>
      resolve(stdout.split("\n").filter((line) => /: error TS/.test(line))),
    );
  });
}

/** The method that a compiler's message misses, if the vendor has withdrawn it: then no file that calls it can be judged. */
function withdrawn(error: string): string | undefined {
  const [, method, type] = /Property '(\w+)' does not exist on type '(\w+)'/.exec(error) ?? [];
  return method !== undefined && type !== undefined && services.has(type) && !methods.has(method) ? method : undefined;
}

const errors = await compile();

test.each(readdirSync(join(folder, "calls")))("%s: right calls compile, wrong ones do not", (file) => {
  const own = errors.filter((error) => error.includes(`calls/${file}(`));
  const gone = own.map(withdrawn).filter((method) => method !== undefined);
  if (gone.length > 0) console.log(`left out: ${file}, for the vendor has withdrawn ${[...new Set(gone)].join(", ")}`);
  else expect(own).toEqual([]);
});

test("nothing else is wrong", () => {
  expect(errors.filter((error) => !error.startsWith("calls/"))).toEqual([]);
});
