import { type Attempt, bin, node, prepare } from "./attempt.js";

/** The ways to set up a project: the kind of its files, and compiler options. */
const settings = {
  nodenext: ["module", { module: "nodenext" }],
  node16: ["module", { module: "node16" }],
  bundler: ["module", { module: "esnext", moduleResolution: "bundler" }],
  "nodenext, CommonJS files": ["commonjs", { module: "nodenext" }],
  "node16, CommonJS files": ["commonjs", { module: "node16" }],
  "node10, CommonJS files": ["commonjs", { module: "commonjs", moduleResolution: "node10" }],
  "node10 with ignoreDeprecations": [
    "commonjs",
    { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" },
  ],
  "bundler, CommonJS files": ["commonjs", { module: "commonjs", moduleResolution: "bundler" }],
} as const;

type Setting = keyof typeof settings;

/** A version of TypeScript with the settings that are tried with it; npm installed it under `folder`. */
export function typescript(folder: string, tried: readonly Setting[]): Readonly<Record<string, Attempt>> {
  return Object.fromEntries(tried.map((setting) => [setting, compileAndRun(folder, setting)]));
}

/** Compiles the program with every check on, declarations of packages included, and runs what the compiler wrote. */
function compileAndRun(compiler: string, setting: Setting): Attempt {
  const [type, options] = settings[setting];
  return async (place) => {
    const folder = `${compiler} ${setting}`;
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022"],
      strict: true,
      types: ["node"],
      rootDir: ".",
      outDir: "out",
      ...options,
    };
    prepare(place.project, folder, {
      json: { "package.json": { type }, "tsconfig.json": { compilerOptions } },
      program: "program.ts",
    });
    await node(place, folder, [bin(compiler, "bin/tsc"), "--project", "."]);
    return node(place, folder, ["out/program.js"]);
  };
}
