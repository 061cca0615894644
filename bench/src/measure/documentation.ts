import { join } from "node:path";
import ts from "typescript";
import { readText, root } from "./sources.js";

/** A name that users can import, or a field of an options object that they fill in. */
export interface PublicName {
  /** `retry`, or `RetryOptions.attempts`. */
  readonly name: string;
  readonly kind: "export" | "option";
  readonly documented: boolean;
}

/** The exports of all entries of core, and the fields of those whose names end in `Options`. */
export function publicNamesOfCore(): PublicName[] {
  const entries = entriesOfCore();
  const program = ts.createProgram(entries, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const names = entries.flatMap((entry) => exportsOf(program, checker, entry));
  return [...new Map(names.map((name) => [name.name, name])).values()];
}

/** The sources of what core's package.json exports. */
function entriesOfCore(): string[] {
  const { exports }: { exports: Record<string, string | { types: string }> } = JSON.parse(
    readText("packages/core/package.json"),
  );
  return Object.values(exports).flatMap((entry) =>
    typeof entry === "string"
      ? []
      : [join(root, "packages/core", entry.types.replace("./dist/", "src/").replace(/\.d\.ts$/, ".ts"))],
  );
}

function exportsOf(program: ts.Program, checker: ts.TypeChecker, entry: string): PublicName[] {
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry} exports nothing, or does not exist. Check core's package.json.`);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const documented = (each: ts.Symbol) => each.getDocumentationComment(checker).length > 0;
    const own: PublicName = { name: exported.name, kind: "export", documented: documented(symbol) };
    if (!exported.name.endsWith("Options")) return [own];
    const fields = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
    return [
      own,
      ...fields.map(
        (field): PublicName => ({
          name: `${exported.name}.${field.name}`,
          kind: "option",
          documented: documented(field),
        }),
      ),
    ];
  });
}
