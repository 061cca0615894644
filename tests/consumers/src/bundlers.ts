import { type Attempt, bin, node } from "./attempt.js";

/** Bundles in a folder of the project, then runs the bundle with nothing but the platform around it. */
function bundle(folder: string, command: readonly string[], file: string): Attempt {
  return async (place) => {
    await node(place, folder, command);
    return node(place, folder, ["--import", "../program/tenant.mjs", file]);
  };
}

const webpack = [bin("webpack-cli", "bin/cli.js"), "build"];
const vite = [bin("vite", "bin/vite.js"), "build"];
const esbuild = [bin("esbuild", "bin/esbuild"), "bundled.mjs", "--bundle", "--format=esm"];

export const bundlers = {
  "webpack 5": {
    node: bundle("webpack", [...webpack, "--config-name", "node"], "dist/node.cjs"),
    web: bundle("webpack", [...webpack, "--config-name", "web"], "dist/web.cjs"),
  },
  Vite: {
    client: bundle("vite", [...vite, "--outDir", "client"], "client/bundled.mjs"),
    SSR: bundle("vite", [...vite, "--outDir", "server", "--ssr", "../program/bundled.mjs"], "server/bundled.mjs"),
  },
  esbuild: {
    node: bundle("program", [...esbuild, "--platform=node", "--outfile=out/node.mjs"], "out/node.mjs"),
    browser: bundle("program", [...esbuild, "--platform=browser", "--outfile=out/browser.mjs"], "out/browser.mjs"),
  },
  rollup: {
    node: bundle("rollup", [bin("rollup", "dist/bin/rollup"), "--config", "rollup.config.mjs"], "dist/bundle.mjs"),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Attempt>>>>;
