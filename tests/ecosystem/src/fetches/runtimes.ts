import { installed, type Node, nodes } from "../nodes.js";
import { type FetchName, fetches, isFetchName } from "./fetches.js";

/** What runs the exchange. */
export interface Runtime {
  readonly name: string;
  /** The program and what it wants before the file to run. */
  readonly command: readonly [program: string, ...args: string[]];
  /** What it must call itself, so that none can stand in for another one. */
  readonly version: RegExp;
  readonly fetches: readonly FetchName[];
}

const all = Object.keys(fetches).filter(isFetchName);

/** undici's own fetch reads and writes sockets of Node's, which Bun and Deno copy. Bun takes the name `undici` for a fetch of its own. */
const undicis = all.filter((name) => name === "platform" || name.startsWith("undici"));

/** The versions of Node with every `fetch`; Bun and Deno with theirs and undici's, as the other ones are made for Node. */
export const runtimes: readonly Runtime[] = [
  ...nodes.map(onNode),
  { name: "Bun", command: [installed("bun/bin/bun.exe")], version: /^bun 1\.4\.5$/, fetches: undicis },
  {
    name: "Deno",
    command: [
      process.execPath,
      installed("deno/bin.cjs"),
      ...["run", "--allow-all", "--no-lock", "--cached-only", "--quiet"],
      // It would look for files by the names that they have once they are compiled.
      "--sloppy-imports",
    ],
    version: /^deno 2\.9\.6$/,
    fetches: undicis,
  },
];

function onNode({ major, program }: Node): Runtime {
  return {
    name: `Node ${major}`,
    command: [program, "--import", "tsx"],
    version: new RegExp(`^node ${major}\\.`),
    // The `engines` of undici 8 begin with Node 22.19.
    fetches: all.filter((name) => name !== "undici 8" || major >= 22),
  };
}
