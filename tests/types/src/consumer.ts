import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packages, root } from "./checkout.js";

/** A folder outside the workspace that sees the built packages by name, as a user's project does. */
export interface Consumer {
  readonly folder: string;
  write(path: string, text: string): string;
  remove(): void;
}

/** Makes an empty project with every package, and `@types/node`, in its node_modules. */
export function consumer(): Consumer {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "onetrust-types-")));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@onetrust-client"), { recursive: true });
  mkdirSync(join(modules, "@types"));
  for (const name of packages) link(join(root, "packages", name), join(modules, "@onetrust-client", name));
  link(fileURLToPath(new URL("../node_modules/@types/node", import.meta.url)), join(modules, "@types", "node"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return {
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A junction needs no rights on Windows; elsewhere the word is ignored. */
function link(target: string, path: string): void {
  symlinkSync(realpathSync(target), path, "junction");
}
