import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { definitions } from "../definitions.mjs";

for (const { path, output } of definitions) {
  const types = astToString(await openapiTS(readFileSync(path, "utf8"), { silent: true }));
  writeFileSync(`${output}.ts`, types);
}
