import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import services from "../../../specs/services.json" with { type: "json" };

/** Root of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The packages that people write. */
export const handWritten: readonly string[] = ["core", "fake-tenant"];

/** The published packages: those and one per line of specs/services.json. */
export const packages: readonly string[] = [...handWritten, ...services.map((service) => service.package)];

/** The source files of a package that people write, by their paths from its `src/` and without `.ts`. */
export function modulesOf(name: string, folder = ""): string[] {
  return readdirSync(`${root}packages/${name}/src/${folder}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? modulesOf(name, `${folder}${entry.name}/`) : [`${folder}${entry.name.replace(/\.ts$/, "")}`],
  );
}
