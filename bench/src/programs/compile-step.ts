/** CPU time, in s, of the step of `generate` that compiles a package that has changed: here the largest. Prints JSON. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compilePackages } from "../../../scripts/src/generate/compile-packages.js";
import { root } from "../measure/sources.js";

const name = "universal-consent";
const folder = `packages/services/${name}/src`;
const files = new Map(
  readdirSync(join(root, folder)).map((file) => [`${folder}/${file}`, readFileSync(join(root, folder, file), "utf8")]),
);

const before = process.cpuUsage();
const failures = compilePackages({ files, packages: [name], checkout: root });
const { user, system } = process.cpuUsage(before);
if (failures.size > 0) throw new Error([...failures.values()].join("\n"));
console.log(JSON.stringify((user + system) / 1e6));
