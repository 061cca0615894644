import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@onetrust-client/tests-support/checkout";
import { run } from "@onetrust-client/tests-support/run";
import type { Registry } from "./registry.js";

/** A project of a user, with npm and the compiler. */
export interface Consumer {
  write(name: string, text: string): void;
  npm(...args: readonly string[]): Promise<string>;
  /** What the compiler prints; nothing if it is content. */
  compile(): Promise<string>;
  /** Runs the program and returns what it prints. */
  run(): Promise<string>;
  /** Every copy of one of our packages under node_modules, by its path: its version. */
  installed(): Record<string, string>;
}

const COMPILER_OPTIONS = {
  ...{ strict: true, noEmit: true, module: "nodenext", target: "es2022", skipLibCheck: true, types: [] },
  ...{ allowJs: true, checkJs: true },
};

/** Makes a project with one program, without any dependency yet. */
export function newConsumer(project: string, registry: Registry, program: { name: string; text: string }): Consumer {
  mkdirSync(project);
  const write = (name: string, text: string) => writeFileSync(join(project, name), text);
  // Without one, npm installs into the next folder above that has packages.
  write("package.json", "{}");
  write("tsconfig.json", JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: [program.name] }));
  write(program.name, program.text);
  return {
    write,
    npm: (...args) => run("npm", [...args, "--no-audit", "--no-fund"], { cwd: project, env: registry.env }),
    compile: () =>
      run(join(root, "node_modules/.bin/tsc"), ["-p", project], { cwd: project }).catch((error: unknown) =>
        String(error),
      ),
    run: () => run(process.execPath, [program.name], { cwd: project }),
    installed: () => installedUnder(project),
  };
}

function installedUnder(project: string): Record<string, string> {
  const manifests = readdirSync(join(project, "node_modules"), { recursive: true, encoding: "utf8" }).filter((path) =>
    /(?:^|\/)@onetrust-client\/[^/]+\/package\.json$/.test(path),
  );
  const versions = manifests.toSorted().map((path) => {
    const { version } = JSON.parse(readFileSync(join(project, "node_modules", path), "utf8"));
    return [path.replace("/package.json", ""), String(version)] as const;
  });
  return Object.fromEntries(versions);
}
