import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "@onetrust-client/tests-support/checkout";

/** A package that a folder of the checkout depends on, and all that it depends on itself: where pnpm put them, by name. */
export function withDependencies(name: string, dependent: string): Map<string, string> {
  const found = new Map<string, string>();
  const find = (wanted: string, manifest: string): void => {
    const place = packageFolder(wanted, manifest);
    found.set(wanted, place);
    const own = join(place, "package.json");
    for (const next of dependenciesIn(own)) if (!found.has(next)) find(next, own);
  };
  find(name, join(root, dependent, "package.json"));
  return found;
}

function dependenciesIn(manifest: string): string[] {
  const { dependencies }: { dependencies?: object } = JSON.parse(readFileSync(manifest, "utf8"));
  return Object.keys(dependencies ?? {});
}

/** Where a package sees another one that it depends on; the other one's exports may hide its package.json. */
function packageFolder(name: string, dependent: string): string {
  const places = createRequire(realpathSync(dependent)).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      return dirname(realpathSync(join(place, name, "package.json")));
    } catch {
      // Not in this node_modules: the next one up.
    }
  }
  throw new Error(`${dependent} does not see ${name}: run pnpm install.`);
}
