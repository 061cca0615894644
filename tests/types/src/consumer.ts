import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderOf, packages, read, root } from "@onetrust-client/tests-support/checkout";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";

/** A folder outside the workspace that sees the built packages by name, as a user's project does. */
export interface Consumer {
  readonly folder: string;
  write(path: string, text: string): string;
}

/** Makes an empty project with every package, its peers from elsewhere, and `@types/node`, in its node_modules. */
export function consumer(): Consumer {
  const folder = temporaryFolder();
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@onetrust-client"), { recursive: true });
  mkdirSync(join(modules, "@types"));
  for (const name of packages) {
    link(join(root, folderOf(name)), join(modules, "@onetrust-client", name));
    for (const peer of peersOf(name)) link(join(root, folderOf(name), "node_modules", peer), join(modules, peer));
  }
  link(fileURLToPath(new URL("../node_modules/@types/node", import.meta.url)), join(modules, "@types", "node"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return {
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return path;
    },
  };
}

/** What a package wants its users to install, besides our own packages. */
function peersOf(name: string): string[] {
  const { peerDependencies = {} } = JSON.parse(read(`${folderOf(name)}/package.json`));
  return Object.keys(peerDependencies).filter((peer) => !peer.startsWith("@"));
}

/** A junction needs no rights on Windows; elsewhere the word is ignored. */
function link(target: string, path: string): void {
  symlinkSync(realpathSync(target), path, "junction");
}
