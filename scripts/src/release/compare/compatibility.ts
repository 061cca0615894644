import { isDeepStrictEqual } from "node:util";
import ts from "typescript";
import { type Compilation, compile } from "../../compiler/compile.js";
import { type Break, type Compatibility, worst } from "./change-verdict.js";
import { metadataChanges } from "./metadata-changes.js";
import { type PackageSources, packageSurface } from "./package-sources.js";
import { CORE, type PackageState, questionPrograms } from "./question-programs.js";
import { userMessage } from "./user-message.js";

/**
 * What the step from one state of a package to another means for those who compile against it. The compiler decides: the same
 * questions both ways, so that what breaks on the way back was added.
 */
export function checkCompatibility(before: PackageSources, after: PackageSources): Compatibility {
  if (isDeepStrictEqual(before, after)) return { verdict: "none", breaks: [] };
  const old = { module: "before", surface: packageSurface(before) };
  const now = { module: "after", surface: packageSurface(after) };
  const changes = metadataChanges(old.surface, now.surface);
  const files = new Map([["/core.ts", CORE], ...filesOf("before", before), ...filesOf("after", after)]);
  const lost = differences(files, old, now);
  const breaks = [...lost, ...changes.filter(({ verdict }) => verdict === "breaking").map(breakOf)];
  if (breaks.length > 0) return { verdict: "breaking", breaks };
  const gained = differences(files, now, old);
  const verdicts = changes.map(({ verdict }) => verdict);
  return { verdict: worst(["patch", ...(gained.length > 0 ? (["additive"] as const) : []), ...verdicts]), breaks };
}

function filesOf(
  folder: string,
  { index, interface: members, operations, schema }: PackageSources,
): [string, string][] {
  const named = Object.entries({ index, interface: members, operations, schema });
  return named.map(([name, text]) => [`/${folder}/${name}.ts`, withoutUndefined(text)]);
}

/**
 * Optional input takes `undefined` in every state. Left in, the compiler would speak of `undefined` where an optional property becomes
 * required; users, who leave the property out, read that it is missing.
 */
function withoutUndefined(text: string): string {
  return text.replace(/^( +.*) \| undefined;$/gm, "$1;");
}

/** `strict`, as consumers have it; with exact optional properties the compiler says that one is missing rather than `undefined`. */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // The oldest library will do, and is read the fastest.
  lib: ["lib.es5.d.ts"],
  types: [],
};

const MODULES = { "@onetrust-client/core": "/core.ts", before: "/before/index.ts", after: "/after/index.ts" };

/** What the compiler complains about on the way from one state to another; what it says of an operation it need not say of a type. */
function differences(files: ReadonlyMap<string, string>, from: PackageState, to: PackageState): Break[] {
  const said = new Map<string, Break>();
  for (const { text, questions } of questionPrograms(from, to)) {
    const known = new Set([...said.values()].map(({ message }) => message));
    for (const complaint of compile(questionProgram(files, text))) {
      const question = questions.get(complaint.line);
      if (question === undefined) throw new Error(`The question program is wrong: ${complaint.chain[0]?.text}`);
      const each = { subject: question.subject, isCompileError: true, ...userMessage(complaint, question) };
      if (!known.has(each.message) && !isEcho(each)) said.set(JSON.stringify(each), each);
    }
  }
  return [...said.values()];
}

function questionProgram(files: ReadonlyMap<string, string>, text: string): Compilation {
  const path = "/questions.ts";
  return { files: new Map([...files, [path, text]]), roots: [path], modules: MODULES, options: OPTIONS };
}

/** `Type 'Pet' is not assignable to type 'Pet'.`: what is wrong with a part has been said where the part was looked at. */
function isEcho({ message }: Break): boolean {
  const [, from, to] = /^Type '(.+)' is not assignable to type '(.+)'\.$/.exec(message) ?? [];
  return from !== undefined && from === to;
}

function breakOf({ subject, place, message, isCompileError }: Break): Break {
  return { subject, place, message, isCompileError };
}
