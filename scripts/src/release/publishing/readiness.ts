import { runProgram } from "../../workspace/program.ts";
import type { PackedPackage } from "./packed-list.ts";

/** The first npm whose `npm trust` names what a publisher may do, which the registry asks for. */
const NPM = { major: 11, minor: 15 };

/** What keeps a person from publishing, a sentence each; none where all is as it should be. */
export async function obstacles(root: string, packages: readonly PackedPackage[]): Promise<string[]> {
  const branch = (await runProgram("git", ["rev-parse", "--abbrev-ref", "HEAD"], root)).trim();
  const changes = (await runProgram("git", ["status", "--porcelain"], root)).trim();
  const npm = (await runProgram("npm", ["--version"], root)).trim();
  const unversioned = packages.filter(({ version }) => version === "0.0.0").map(({ name }) => name);
  return [
    ...(branch === "main" ? [] : [`The branch is ${branch}. Check out main: only what is merged is published.`]),
    ...(changes === "" ? [] : [`The checkout has changes of its own. Commit or stash them:\n${changes}`]),
    ...(isRecent(npm) ? [] : [`npm is ${npm}. Install npm ${NPM.major}.${NPM.minor} or later: npm install -g npm.`]),
    ...(unversioned.length === 0
      ? []
      : [`${listed(unversioned)} still at 0.0.0. Merge the pull request "Version packages" first.`]),
  ];
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > NPM.major || (major === NPM.major && minor >= NPM.minor);
}

function listed(names: readonly string[]): string {
  const [first, ...others] = names;
  return others.length === 0 ? `${first} is` : `${first} and ${others.length} more packages are`;
}
