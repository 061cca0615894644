import { join } from "node:path";
import { differInComments } from "../../text/typescript-comments.js";
import { readOptional } from "../../workspace/files.js";
import { fileAt, git } from "../../workspace/git/git.js";
import { packagePath } from "../../workspace/paths.js";
import { runProgram } from "../../workspace/program.js";
import { runGenerate } from "../run-generate.js";
import { runSync } from "../sync.js";

/** Which packages have the vendor's descriptions in their comments, and why others have not. */
export interface Described {
  readonly packages: readonly string[];
  /** A sentence each. None of them keeps a release from going on: descriptions are for readers only. */
  readonly findings: readonly string[];
}

/**
 * Puts the descriptions that `origin` publishes today into the comments of the service packages in a temporary worktree. Whatever
 * goes wrong with a service costs its descriptions and nothing else. What sync finds besides belongs to the next sync.
 */
export async function describe(tree: string, origin: string): Promise<Described> {
  try {
    const { problems } = await runSync(tree, { origin, today: new Date().toISOString().slice(0, 10) });
    await restore(tree, "specs");
    const { services, written } = await runGenerate(tree, { descriptions: true });
    const names = services.map((service) => service.package);
    const touched = names.filter((name) => written.some((path) => path.startsWith(`${packagePath(name)}/`)));
    const odd = await filterAsync(touched, (name) => changesCode(tree, name, written));
    for (const name of odd) await restore(tree, packagePath(name));
    return {
      packages: touched.filter((name) => !odd.includes(name)),
      findings: [
        ...problems.map(({ message }) => message),
        ...services.flatMap(({ package: name, failure }) => (failure === undefined ? [] : [without(name, failure)])),
        ...odd.map((name) => without(name, "They would change more than comments.")),
      ],
    };
  } catch (error) {
    await restore(tree, ".");
    return { packages: [], findings: [`No package has descriptions: ${messageOf(error)}`] };
  }
}

/** Builds every package. A service that does not build with its descriptions is built without them. */
export async function buildDescribed(tree: string, { packages, findings }: Described): Promise<Described> {
  const buildAll = () => runProgram(join(tree, "node_modules", ".bin", "pnpm"), ["run", "build"], tree);
  const failure = await buildAll().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure === undefined) return { packages, findings };
  const broken = await filterAsync(packages, async (name) => !(await builds(tree, name)));
  // Where each builds by itself, it was not the descriptions.
  if (broken.length === 0) throw failure;
  for (const name of broken) await restore(tree, packagePath(name));
  await buildAll();
  return {
    packages: packages.filter((name) => !broken.includes(name)),
    findings: [...findings, ...broken.map((name) => without(name, "It does not compile with them."))],
  };
}

function builds(tree: string, name: string): Promise<boolean> {
  const pnpm = join(tree, "node_modules", ".bin", "pnpm");
  return runProgram(pnpm, [`--filter=./${packagePath(name)}`, "exec", "tsc", "--noEmit"], tree).then(
    () => true,
    () => false,
  );
}

/** Whether a source of a package says something else than the committed one to a compiler. */
async function changesCode(tree: string, name: string, written: readonly string[]): Promise<boolean> {
  const sources = written.filter((path) => path.startsWith(`${packagePath(name)}/src/`));
  const changed = await filterAsync(sources, async (path) => {
    const [committed = "", now = ""] = [await fileAt(tree, "HEAD", path), await readOptional(tree, path)];
    return !differInComments(committed, now);
  });
  return changed.length > 0;
}

/** As at the last commit; only in a worktree of ours, where nobody else keeps work. */
async function restore(tree: string, ...paths: readonly string[]): Promise<void> {
  await git(tree, "restore", ...paths);
  await git(tree, "clean", "--quiet", "--force", "-d", ...paths);
}

function without(name: string, reason: string): string {
  return `${name} has no descriptions: ${reason}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function filterAsync<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept: T[] = [];
  for (const item of items) if (await test(item)) kept.push(item);
  return kept;
}
