import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = join(import.meta.dirname, "../node_modules/@readme/oas-examples");

/** The documents of `@readme/oas-examples` as JSON texts, by their paths in the package: examples of each construct of 2.0, 3.0 and 3.1. */
export function oasExamples(): ReadonlyMap<string, string> {
  const paths = ["2.0/json", "3.0/json", "3.1/json"].flatMap((folder) =>
    readdirSync(join(PACKAGE, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const documents = paths.filter((path) => path.endsWith(".json")).toSorted();
  return new Map(documents.map((path) => [path, readFileSync(join(PACKAGE, path), "utf8")]));
}
