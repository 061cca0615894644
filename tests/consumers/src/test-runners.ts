import { basename } from "node:path";
import { type Attempt, bin, node, prepare } from "./attempt.js";

type TestFile = "calls" | "drafts";

/** Runs a file of tests that are ES modules for Node, which jest loads with this flag only. */
const vmModules = (file: TestFile, testEnvironment: string): Attempt =>
  runJest(`jest vm ${file} ${testEnvironment}`, {
    files: [`jest/${file}.test.js`],
    manifest: { type: "module", jest: { testEnvironment, transform: {} } },
    options: "--experimental-vm-modules",
  });

/** Runs a file of tests that Babel makes CommonJS of, as jest does by itself. */
const translated = (
  file: TestFile,
  config: { testEnvironment?: string; transformIgnorePatterns?: string[] },
): Attempt =>
  runJest(`jest babel ${file} ${config.testEnvironment}`, {
    files: [`jest/${file}.test.js`, "jest/babel.config.cjs"],
    manifest: { type: "commonjs", jest: config },
    options: "",
  });

interface JestProject {
  readonly files: readonly [test: string, ...others: string[]];
  readonly manifest: object;
  /** Options of Node. */
  readonly options: string;
}

function runJest(folder: string, { files, manifest, options }: JestProject): Attempt {
  return async (place) => {
    prepare(place.project, folder, { copied: files, json: { "package.json": manifest } });
    await node(place, folder, [bin("jest", "bin/jest.js"), "--ci"], { NODE_OPTIONS: options });
    return `${basename(files[0], ".test.js")} pass`;
  };
}

/** Jest leaves packages as they are; this has Babel translate those that are ES modules. */
const transformIgnorePatterns = ["/node_modules/(?!(@onetrust-client|openapi-fetch)/)"];

export const jest: Readonly<Record<string, Attempt>> = {
  "as it comes": translated("calls", {}),
  "transformIgnorePatterns, node": translated("calls", { testEnvironment: "node", transformIgnorePatterns }),
  "transformIgnorePatterns, jsdom": translated("drafts", { testEnvironment: "jsdom", transformIgnorePatterns }),
  "vm modules, node": vmModules("calls", "node"),
  "vm modules, jsdom": vmModules("drafts", "jsdom"),
  "vm modules, jsdom, calls": vmModules("calls", "jsdom"),
  "vm modules, jest-fixed-jsdom, calls": vmModules("calls", "jest-fixed-jsdom"),
};

export const vitest: Readonly<Record<string, Attempt>> = {
  node: async (place) => {
    await node(place, "vitest", [bin("vitest", "vitest.mjs"), "run"]);
    return "calls pass";
  },
};
