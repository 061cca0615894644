import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";

/** What openapi-typescript needs for the types of every definition in a folder, and nothing else. */
const [folder = ""] = process.argv.slice(2);
for (const name of readdirSync(folder)) {
  astToString(await openapiTS(readFileSync(join(folder, name), "utf8"), { silent: true }));
}
