import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { readText, root } from "../markdown/repository-files.js";

/** What the reference is made of: a module for each entry of each hand-written package. */
export interface ReferenceEntries {
  readonly entries: string[];
  readonly tsconfig: string;
}

/** Entries that hold data of the services, which the explorer shows. */
const DATA = ["./contracts/all", "./*", "./package.json"];

/** What a package.json says of the entries. */
interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, { readonly types?: string } | string>>;
}

/** The entries that a package has, by the names that people import: `core`, `core/pace`. */
export function entriesOf(folder: string, { name, exports = {} }: Manifest): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [entry, target] of Object.entries(exports)) {
    if (DATA.includes(entry) || typeof target === "string" || target.types === undefined) continue;
    entries.set(`${name.replace("@onetrust-client/", "")}${entry.slice(1)}`, join(folder, target.types));
  }
  return entries;
}

/** Writes a file for each entry that exports what its declarations do, so that modules have the names of the entries. */
export function referenceEntries(): ReferenceEntries {
  const folder = join(root, "site/node_modules/.cache/reference");
  rmSync(folder, { recursive: true, force: true });
  const entries: string[] = [];
  for (const name of readdirSync(join(root, "packages"))) {
    if (name === "services") continue;
    const manifest: Manifest = JSON.parse(readText(`packages/${name}/package.json`));
    for (const [entry, types] of entriesOf(join(root, "packages", name), manifest)) {
      const file = join(folder, `${entry}.ts`);
      const specifier = relative(dirname(file), types).replace(/\.d\.ts$/, ".js");
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `export * from ${JSON.stringify(specifier)};\n`);
      entries.push(file);
    }
  }
  const tsconfig = join(folder, "tsconfig.json");
  const compilerOptions = {
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    skipLibCheck: true,
    strict: true,
    types: [],
  };
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: entries.map((file) => relative(folder, file)) }));
  return { entries, tsconfig };
}

/** How TypeDoc writes the pages. */
export const referenceOptions = {
  name: "All entries",
  basePath: join(root, "site/node_modules/.cache/reference"),
  disableSources: true,
  excludeInternal: true,
  readme: "none",
  // A page for each entry. A page for each export would be more links in the sidebar of every page than all others together.
  outputFileStrategy: "modules",
  skipErrorChecking: true,
  // A table for each interface: people look properties up.
  interfacePropertiesFormat: "table",
  parametersFormat: "table",
  typeDeclarationFormat: "table",
  expandObjects: true,
  // TypeDoc numbers some anchors that Astro does not, so headings have TypeDoc's as well.
  useHTMLAnchors: true,
  tableColumnSettings: { hideInherited: true, hideModifiers: true, hideOverrides: true, hideSources: true },
} as const;
