import { type Attempt, bin, node, prepare } from "./attempt.js";
import { bundlers } from "./bundlers.js";
import { typescript } from "./compilers.js";
import type { ConsumerName } from "./names.js";
import { routeHandler } from "./next.js";
import { jest, vitest } from "./test-runners.js";

const esModules = ["nodenext", "node16", "bundler"] as const;
const commonJs = ["nodenext, CommonJS files", "node16, CommonJS files", "node10, CommonJS files"] as const;

/** Lints a file that imports the packages. */
function eslint(file: string, resolver: "node" | "typescript"): Attempt {
  return async (place) => {
    const command = ["node_modules/eslint/bin/eslint.js", "--config", "eslint/eslint.config.mjs", file];
    await node(place, ".", command, { RESOLVER: resolver });
    return "no findings";
  };
}

/** Starts the program in TypeScript without compiling it first. */
function start(folder: string, program: string, command: readonly string[]): Attempt {
  const compilerOptions = {
    target: "es2022",
    strict: true,
    types: ["node"],
    module: "commonjs",
    moduleResolution: "node10",
  };
  return (place) => {
    const json = { "package.json": { type: "commonjs" }, "tsconfig.json": { compilerOptions } };
    prepare(place.project, folder, { json, program });
    return node(place, folder, [...command, program]);
  };
}

const tsx = [bin("tsx", "dist/cli.mjs")];

/** Everything that people import, bundle, compile, lint, test and run the packages with, and the settings that are tried. */
export const consumers: Readonly<Record<ConsumerName, Readonly<Record<string, Attempt>>>> = {
  "TypeScript 5.4": typescript("typescript-5.4", [...esModules, ...commonJs]),
  "TypeScript 5.9": typescript("typescript", [...esModules, ...commonJs]),
  "TypeScript 6.0": typescript("typescript-6", [
    ...[...esModules, ...commonJs],
    ...(["node10 with ignoreDeprecations", "bundler, CommonJS files"] as const),
  ]),
  "TypeScript 7.0": typescript("typescript-7", [...esModules, ...commonJs, "bundler, CommonJS files"]),
  "eslint-plugin-import": {
    "packages, as it comes": eslint("eslint/entries.mjs", "node"),
    "other entries, as it comes": eslint("program/read-credits.mjs", "node"),
    "other entries, eslint-import-resolver-typescript": eslint("program/read-credits.mjs", "typescript"),
  },
  "jest 30": jest,
  vitest,
  ...bundlers,
  "Next.js 16": { "route handler": routeHandler },
  "Node 20": { require: (place) => node(place, "program", ["required.cjs"]) },
  "ts-node": { "CommonJS, node10": start("ts-node", "program.ts", [bin("ts-node", "dist/bin.js")]) },
  "tsx, Node 20": {
    ".mts": start("tsx mts", "program.mts", tsx),
    ".cts": start("tsx cts", "program.cts", tsx),
    ".cts, node --require tsx/cjs": start("tsx cts required", "program.cts", ["--require", "tsx/cjs"]),
  },
};
