import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Root of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** A TypeScript block of a guide. */
export interface Block {
  /** `guides-paging-1`: the guide, and which of its blocks. */
  readonly name: string;
  readonly code: string;
  /** The source file that it is cut out of, where its first line names one. */
  readonly from: string | undefined;
  /** Whether it is a whole program: nothing in it is left to the reader. */
  readonly isProgram: boolean;
  /** What the guide says that it prints. */
  readonly prints: string;
}

/** The Markdown files that have programs for readers. */
const files = [
  "packages/fake-tenant/README.md",
  ...readdirSync(`${root}docs/guides`).map((name) => `docs/guides/${name}`),
];

/** All blocks of all guides. */
export function blocks(): Block[] {
  return files
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => {
      const name = path.split("/").slice(-2).join("-").replace(/\.md$/, "").toLowerCase();
      const found = readFileSync(`${root}${path}`, "utf8").matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```)?/gms);
      return [...found].map(([, code = "", prints = ""], index) => {
        const [, from] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? [];
        return { name: `${name}-${index + 1}`, code, from, isProgram: !from && !/…|declare /.test(code), prints };
      });
    });
}
