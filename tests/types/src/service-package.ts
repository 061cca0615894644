import { read, root } from "@onetrust-client/tests-support/checkout";
import ts from "typescript59";

/** A service package as a user finds it: what its interface, its table and its README say, by method name. */
export interface ServicePackage {
  /** Name of the interface, `UniversalConsent`. */
  readonly type: string;
  /** Name of the function that binds it, `universalConsent`. */
  readonly client: string;
  /** Each `GET /api/…`, as the docstring of the method has it. */
  readonly documented: ReadonlyMap<string, string>;
  /** Each `GET /api/…`, as the table has it. */
  readonly table: ReadonlyMap<string, string>;
  /** Each `GET /api/…`, as the README has it. */
  readonly readme: ReadonlyMap<string, string>;
}

/** Reads the built package in packages/services/<name>. */
export async function servicePackage(name: string): Promise<ServicePackage> {
  const { type, documented } = interfaceIn(read(`packages/services/${name}/dist/interface.d.ts`));
  const { client, table } = tableIn(await import(`${root}packages/services/${name}/dist/index.js`));
  return { type, client, documented, table, readme: rowsIn(read(`packages/services/${name}/README.md`)) };
}

function interfaceIn(declarations: string): { type: string; documented: Map<string, string> } {
  const source = ts.createSourceFile("interface.d.ts", declarations, ts.ScriptTarget.ES2022, true);
  const [found] = source.statements.filter(ts.isInterfaceDeclaration);
  if (found === undefined) throw new Error("interface.d.ts declares no interface.");
  const methods = found.members.map((member): [string, string] => {
    const [, request = ""] = /`([A-Z]+ \/[^`]*)`/.exec(member.getFullText()) ?? [];
    return [member.name?.getText() ?? "", request];
  });
  return { type: found.name.text, documented: new Map(methods) };
}

/** The one function that the package exports carries its table. */
function tableIn(module: object): { client: string; table: Map<string, string> } {
  const [[client, service] = []] = Object.entries(module);
  if (client === undefined || !hasTable(service)) throw new Error("The package exports no service.");
  const rows = Object.entries(service.operations);
  return { client, table: new Map(rows.map(([name, { metadata }]) => [name, `${metadata.method} ${metadata.path}`])) };
}

/** Rows begin `| \`method\` | title | \`GET /api/…\` |`. A deprecated method is struck through. */
function rowsIn(readme: string): Map<string, string> {
  const rows = readme.matchAll(/^\| \W*`(\w+)`[^|]*\|[^|]*\| `([A-Z]+ \/[^`]*)` \|/gm);
  return new Map([...rows].map(([, name = "", request = ""]) => [name, request]));
}

interface WithTable {
  readonly operations: Readonly<
    Record<string, { readonly metadata: { readonly method: string; readonly path: string } }>
  >;
}

function hasTable(value: unknown): value is WithTable {
  return typeof value === "function" && "operations" in value && typeof value.operations === "object";
}
