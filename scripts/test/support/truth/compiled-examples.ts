import { join } from "node:path";
import ts from "typescript";
import { isRecord } from "../../../src/model/openapi.js";
import { readable } from "../../../src/sync/evidence/vendor-examples.js";
import { repository } from "../checkout.js";
import { outputs } from "./emitted.js";
import type { VendorExample } from "./vendor-examples.js";

/** An example of the vendor's and what the compiler says of it, each error in a line; none where it fits. */
export interface CompiledExample {
  readonly example: VendorExample;
  readonly errors: readonly string[];
}

/** What the compiler is told of one service: its package, and the names of its operations by method and path. */
export interface EmittedService {
  readonly package: string;
  readonly operations: Readonly<Record<string, string>>;
}

/**
 * Writes each example down as a program would, as a literal of the operation's output or body, and compiles it: an example with a
 * property that the type lacks does not fit.
 */
export function compileExamples(
  examples: readonly VendorExample[],
  services: ReadonlyMap<string, EmittedService>,
): CompiledExample[] {
  const used = new Map([...services].filter(([id]) => ofService(examples, id).length > 0));
  const programs = new Map([...used].map(([id, service]) => [id, programOf(service, ofService(examples, id))]));
  const errors = compilerErrors(new Map([...programs].map(([id, { text }]) => [fileOf(id), text])));
  return [...used.keys()].flatMap((id) =>
    ofService(examples, id).map((example, index) => {
      const line = programs.get(id)?.lines[index];
      return { example, errors: errors.get(`${fileOf(id)}:${line}`) ?? [] };
    }),
  );
}

/** Bodies and answers in JSON; a form is no literal. */
function isJsonExample({ mediaType }: VendorExample): boolean {
  return !mediaType.startsWith("multipart/");
}

function ofService(examples: readonly VendorExample[], id: string): VendorExample[] {
  return examples.filter((example) => example.id === id && isJsonExample(example));
}

const folder = join(repository, "packages/services");

function fileOf(id: string): string {
  return join(folder, `${id}.examples.ts`);
}

interface Program {
  readonly text: string;
  /** On which line the value of each example stands. */
  readonly lines: readonly number[];
}

/** One line per example, after the line that imports. */
function programOf(service: EmittedService, examples: readonly VendorExample[]): Program {
  const declared = outputs(service.package);
  const rows = examples.map((example, index) => {
    const type = typeOf(example, service, declared);
    return { type, line: `export const example${index}: ${type} = ${JSON.stringify(readable(example.value))};` };
  });
  const names = new Set(rows.flatMap(({ type }) => type.match(/\b[A-Z]\w*/g) ?? []));
  names.delete("Blob");
  const schema = `./${service.package}/src/schema.ts`;
  const imports = `import type { ${[...names].join(", ")} } from "${schema}";`;
  return { text: [imports, ...rows.map(({ line }) => line)].join("\n"), lines: rows.map((_, index) => index + 1) };
}

function typeOf(
  { operation, side }: VendorExample,
  { operations }: EmittedService,
  declared: ReadonlyMap<string, string>,
): string {
  if (side === "answer") return declared.get(operation) || "never";
  const name = operations[operation];
  return name === undefined ? "never" : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input["body"]`;
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};

/** Errors by `file:line`, from a compiler that finds the programs in memory and all else on the disk. */
function compilerErrors(programs: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => programs.has(file) || fileExists.call(host, file);
  host.getSourceFile = (file, ...rest) => {
    const text = programs.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...programs.keys()], OPTIONS, host);
  const found = new Map<string, string[]>();
  for (const file of programs.keys()) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not compiled.`);
    for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
      const place = `${file}:${source.getLineAndCharacterOfPosition(start).line}`;
      found.set(place, [...(found.get(place) ?? []), ts.flattenDiagnosticMessageText(messageText, " ")]);
    }
  }
  return found;
}

/** The services as they are committed, by the id of their definition. */
export function emittedServices(services: unknown, names: unknown): ReadonlyMap<string, EmittedService> {
  const entries = (Array.isArray(services) ? services : []).flatMap((service: unknown): [string, EmittedService][] => {
    if (!isRecord(service) || !isRecord(names)) return [];
    const pinned = names[String(service.id)];
    const operations = isRecord(pinned) && isRecord(pinned.operations) ? pinned.operations : {};
    const named = Object.entries(operations).map(([key, name]) => [key, String(name)]);
    return [[String(service.id), { package: String(service.package), operations: Object.fromEntries(named) }]];
  });
  return new Map(entries);
}
