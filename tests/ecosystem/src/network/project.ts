import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";

/** The versions of undici that are tried, and the first Node that each is for. */
export const undicis = [
  { installed: "undici6", major: 6, since: 20 },
  { installed: "undici", major: 7, since: 20 },
  { installed: "undici8", major: 8, since: 22 },
] as const;

export type Undici = (typeof undicis)[number];

const installed = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const programs = fileURLToPath(new URL("../proxies/", import.meta.url));

/** Makes a project of a user who has installed this version of undici, with the programs of the guide in it. */
export function makeProject(undici: Undici, change: (code: string) => string = (code) => code): string {
  const folder = temporaryFolder();
  const names = [
    "@onetrust-client/core",
    "@onetrust-client/universal-consent",
    "@types/node",
    "cross-fetch",
    "node-fetch3",
  ];
  for (const name of names) link(name, join(folder, "node_modules", name));
  link(undici.installed, join(folder, "node_modules/undici"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const file of readdirSync(programs))
    writeFileSync(join(folder, file), change(readFileSync(programs + file, "utf8")));
  return folder;
}

function link(name: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(realpathSync(installed + name), path, "junction");
}
