import type { PackageSurface } from "./package-sources.js";

/** What one line of a question program asks, so that the compiler's complaint about the line can be understood. */
export interface Question {
  /** Name of the operation or, for `export`, of what is exported. */
  readonly subject: string;
  readonly about: "export" | "operation" | "input" | "input's names" | "output" | "output's names";
}

export interface QuestionProgram {
  readonly text: string;
  /** By line of the text. */
  readonly questions: ReadonlyMap<number, Question>;
}

/**
 * Stands for core in a question program: an operation is nothing but its input, output and item, so that a line can name them.
 * `Blob` stands for the platform's.
 */
export const CORE = `
export interface Operation<Input extends readonly unknown[], Output> { input: Input; output: Output }
export interface DownloadOperation<Input extends readonly unknown[], Output> extends Operation<Input, Output> {}
export interface JobOperation<Input extends readonly unknown[], Output> extends Operation<Input, Output> {}
export interface KeyedOperation<Key extends string, Input extends readonly unknown[], GeneralInput, Output> extends Operation<Input, Output> { key: Key; general: GeneralInput }
export interface PagedOperation<Input extends readonly unknown[], Output, Item> extends Operation<Input, Output> { item: Item }
export interface Service<Interface> { interface: Interface }
export interface UnboundOperation<Bound> { bound: Bound }
export interface OperationGroup { package: string }
export type NoInput = Record<string, never>;
export interface OneTrustError { kind: "error" }
export declare function defineService<Interface>(definition: { operations: { [Name in keyof Interface]: UnboundOperation<Interface[Name]> } }): Service<Interface>;
export declare function defineOperation<Bound>(group: OperationGroup, definition: object): UnboundOperation<Bound>;
export declare const styledParameters: any, waitForJobs: any, paginate: any, pageNumber: any, pageToken: any, scimIndex: any, detectPaging: any;
declare global { interface Blob { readonly "a blob": true } }
`;

/** A state of a package: what it says of itself, and the module that it is imported from. */
export interface PackageState {
  readonly module: string;
  readonly surface: PackageSurface;
}

/**
 * Programs that compile if whoever compiles against the old state also does against the new one: what they pass is still
 * taken, what they read is still there and of its type, no name that they use is gone. The first asks about the operations,
 * the second about each type by its own name: an alternative of a union may change and the union still fit.
 */
export function questionPrograms(from: PackageState, to: PackageState): QuestionProgram[] {
  const [old, now] = [from.surface, to.surface];
  const gone = (names: readonly string[], keyword: string) =>
    names.map((name) => line({ subject: name, about: "export" }, `${keyword} { ${name} } from "${to.module}";`));
  const operations = [
    ...gone(missing(old.types, now.types), "import type"),
    ...gone(missing(old.values, now.values), "import"),
    ...Object.keys(old.operations).flatMap((name) => operationLines(old, now, name)),
  ];
  const isExported = (name: string) => old.types.includes(name) && now.types.includes(name);
  // In the order in which the types are made of each other: of two deep types the compiler stops to look inside some time, and
  // what it found out about the parts before is what it goes by then.
  const types = [
    ...common(old.written, now.written)
      .filter(isExported)
      .flatMap((name) => writtenLines(name, `Old.${name}`, `New.${name}`)),
    ...common(old.read, now.read)
      .filter(isExported)
      .flatMap((name) => readLines(name, `Old.${name}`, `New.${name}`)),
  ];
  return [operations, types].map((asked) => program(from.module, to.module, asked));
}

function program(from: string, to: string, asked: readonly Line[]): QuestionProgram {
  const lines = [`import type * as Old from "${from}";`, `import type * as New from "${to}";`, ...NAMES, ...KEYS];
  const questions = asked.map(([question], index) => [lines.length + index, question] as const);
  return { text: [...lines, ...asked.map(([, text]) => text)].join("\n"), questions: new Map(questions) };
}

type Line = readonly [question: Question, text: string];

function line(question: Question, text: string): Line {
  return [question, text];
}

/**
 * Every name that can be written or read, a union's all together, and nothing about the types behind the names. Once for each
 * side: of one alias the compiler would compare the arguments, which fit where a name is optional, and not look inside.
 */
const NAMES = ["Old", "New"].flatMap((side) => [
  `type ${side}Names<T> = [unknown] extends [T] ? any : ${side}NamesOf<Exclude<T, string | number | boolean | null | undefined | Blob>>;`,
  `type ${side}NamesOf<T> = [T] extends [never] ? any : [T] extends [readonly unknown[]] ? ${side}Names<T[number]>[] : ${side}Fields<T>;`,
  `type ${side}Fields<T> = { [Key in KeysOf<T>]: ${side}Names<At<T, Key>> };`,
]);
const KEYS = [
  `type KeysOf<T> = T extends unknown ? T extends Record<string, never> ? never : keyof { [Key in keyof T as string extends Key ? "any name" : number extends Key ? never : Key]: 1 } : never;`,
  `type At<T, Key extends PropertyKey> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;`,
  // An answer that was nothing may become something: nobody read it.
  `type Read<T> = [T] extends [void] ? unknown : T;`,
];

function operationLines(old: PackageSurface, now: PackageSurface, name: string): Line[] {
  if (now.operations[name] === undefined) {
    return [line({ subject: name, about: "operation" }, `(api: New.${now.interface}) => api.${name};`)];
  }
  const [before, after] = [`Old.${old.interface}["${name}"]`, `New.${now.interface}["${name}"]`];
  const isPaged = old.operations[name]?.paging !== undefined;
  return [
    ...writtenLines(name, `${before}["input"]`, `${after}["input"]`),
    ...readLines(name, `Read<${before}["output"]>`, `${after}["output"]`),
    ...(isPaged ? readLines(name, `${before}["item"]`, `${after}["item"]`) : []),
  ];
}

/** What users write must still be taken, name by name: a literal with a name that is unknown does not compile. */
function writtenLines(subject: string, before: string, after: string): Line[] {
  return [
    line({ subject, about: "input" }, fits(before, after)),
    line({ subject, about: "input's names" }, fits(`NewNames<${after}>`, `OldNames<${before}>`)),
  ];
}

/** What users read must still be there, optional or not. */
function readLines(subject: string, before: string, after: string): Line[] {
  return [
    line({ subject, about: "output" }, fits(after, before)),
    line({ subject, about: "output's names" }, fits(`NewNames<${after}>`, `OldNames<${before}>`)),
  ];
}

function fits(from: string, to: string): string {
  return `(value: ${from}): ${to} => value;`;
}

function missing(names: readonly string[], among: readonly string[]): string[] {
  return names.filter((name) => !among.includes(name));
}

function common(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => others.includes(name));
}
