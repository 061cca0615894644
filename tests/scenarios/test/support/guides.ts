import { readdirSync, readFileSync } from "node:fs";
import { handWritten, root } from "@onetrust-client/tests-support/checkout";
import { fill } from "./fill.js";

/** A fenced block of a Markdown file. */
export interface Fence {
  readonly path: string;
  /** The line that opens it, as it stands. */
  readonly opening: string;
  readonly text: string;
  /** The one before it in its file. */
  readonly previous: Fence | undefined;
}

/** A TypeScript block of a guide. */
export interface Block {
  /** `guides-paging-1`: the guide, and which of its blocks. */
  readonly name: string;
  readonly code: string;
  /** The source file that it is cut out of, where its first line names one. */
  readonly from: string | undefined;
  /** Whether it is a whole program: nothing in it is left to the reader but credentials and ids. */
  readonly isProgram: boolean;
  /** What the guide says that it prints; `undefined` where it says nothing. */
  readonly prints: string | undefined;
  /** The commands before it. */
  readonly shell: string;
}

/** The Markdown files that have programs for readers; those of the services are generated, and compiled by tests/types. */
const files = [
  "README.md",
  ...handWritten.map((name) => `packages/${name}/README.md`),
  ...readdirSync(`${root}docs/guides`, { recursive: true }).map((name) => `docs/guides/${name}`),
].filter((path) => path.endsWith(".md"));

/** A fence of any kind, indented and quoted ones too, up to the next one or the end. */
const anyFence = /^([ \t>]*(?:```|~~~)[^\n]*)\n(.*?)(?:^[ \t>]*(?:```|~~~)|(?![\s\S]))/gms;

/** All fences of all files. */
export const fences: readonly Fence[] = files.flatMap((path) => {
  const found: Fence[] = [];
  for (const [, opening = "", text = ""] of readFileSync(`${root}${path}`, "utf8").matchAll(anyFence))
    found.push({ path, opening, text, previous: found.at(-1) });
  return found;
});

/** All blocks of all guides. */
export const blocks: readonly Block[] = files.flatMap((path) => {
  const guide = path.split("/").slice(-2).join("-").replace(/\.md$/, "").toLowerCase();
  return fences
    .filter((fence) => fence.path === path && fence.opening === "```ts")
    .map((program, index) => {
      const { text: code, previous } = program;
      const [, from] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? [];
      return {
        ...{ name: `${guide}-${index + 1}`, code, from },
        isProgram: !from && !/"[^"\n]*…|^declare /m.test(fill(code)),
        prints: fences.find((each) => each.previous === program && each.opening === "```text")?.text,
        shell: previous?.opening === "```sh" ? previous.text : "",
      };
    });
});

/** The block of this name. */
export function block(name: string): Block {
  const found = blocks.find((each) => each.name === name);
  if (!found) throw new Error(`There is no block ${name}.`);
  return found;
}
