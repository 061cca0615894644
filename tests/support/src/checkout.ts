import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import services from "../../../specs/services.json" with { type: "json" };

export { services };

/** The vendor's id of a service, and its name after `@onetrust-client/`. */
export type Service = (typeof services)[number];

/** Root of the checkout, with a slash at its end. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** Names of the packages that people write: those with a manifest in a folder of `packages`. */
export const handWritten: readonly string[] = readdirSync(`${root}packages`)
  .filter((name) => existsSync(`${root}packages/${name}/package.json`))
  .sort();

/** Names of all published packages: those, and one per line of specs/services.json. */
export const packages: readonly string[] = [...handWritten, ...services.map((service) => service.package)];

/** The folder of a package, by its path from the root. */
export function folderOf(name: string): string {
  return handWritten.includes(name) ? `packages/${name}` : `packages/services/${name}`;
}

/** The text of a file, by its path from the root. */
export function read(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}

/** The source files of a package, by their paths from its `src/` and without `.ts`. */
export function modulesOf(name: string): string[] {
  return readdirSync(`${root}${folderOf(name)}/src`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/").replace(/\.ts$/, ""));
}
