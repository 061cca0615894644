import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText, root } from "../markdown/repository-files.js";

/** What the first page says of the project, from its own files. */
export interface Facts {
  readonly services: number;
  readonly operations: number;
  /** The program of README.md's first call. */
  readonly program: string;
  /** The packages that it imports. */
  readonly packages: readonly string[];
  /** How to install without a registry, as long as README.md says that nothing is published. */
  readonly fromCheckout: string | undefined;
}

export function readFacts(): Facts {
  const readme = readText("README.md");
  const program = codeBlock(readme, "ts");
  const packages = [...program.matchAll(/from "(@onetrust-client\/[\w-]+)"/g)].map(([, name = ""]) => name);
  const note = readme.indexOf("**Nothing is on npm yet.**");
  return {
    services: readdirSync(join(root, "packages/services")).length,
    operations: readText("llms.txt").match(/^- \w+: [A-Z]+ \//gm)?.length ?? 0,
    program,
    packages: [...new Set(packages)],
    fromCheckout: note === -1 ? undefined : codeBlock(readme.slice(note), "sh"),
  };
}

function codeBlock(markdown: string, language: string): string {
  const block = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, "m").exec(markdown)?.[1];
  if (block === undefined) throw new Error(`README.md has no code in ${language} where the first page expects it.`);
  return block;
}
