import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import services from "../../../specs/services.json" with { type: "json" };

/** Root of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The published packages: core, and one per line of specs/services.json. */
export const packages: readonly string[] = ["core", ...services.map((service) => service.package)];

/** The vendor's id of a service, and its name after `@onetrust-client/`. */
export type Service = (typeof services)[number];

export { services };

/** The text of a file of the checkout, by its path from the root. */
export function read(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}
