import ts from "typescript";
import { NOT_REVIEWED } from "../../../scripts/src/generate/amend/reviews/idempotency-review.js";
import { NOTHING_WRITTEN } from "../../../scripts/src/generate/emit/catalogue/hand-written.js";
import type { Files } from "../../../scripts/src/generate/emit/emit.js";
import { generate } from "../../../scripts/src/generate/generate.js";
import { findingText } from "../../../scripts/src/generate/plan/support/finding.js";
import { normalise } from "../../../scripts/src/sync/normalise/normalise.js";
import { type Problem, problemOr } from "../../../scripts/src/sync/sync-error.js";
import { verify } from "../../../scripts/src/sync/verify/verify.js";

/** What the stages make of a definition. */
export interface Walked {
  /** Why the whole definition was refused. */
  readonly problem?: Problem;
  /** Why the whole package was not generated. */
  readonly failure?: string;
  /** What `pnpm codegen` says about operations of it. */
  readonly findings: readonly string[];
  readonly files: Files;
}

export const PACKAGE = "packages/services/example/src";

/** Takes a definition through verify, normalise, amend, plan and emit, as `pnpm codegen` does. */
export async function walk(document: object): Promise<Walked> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const notes: string[] = [];
  const definition = await problemOr(async () => normalise(verify(bytes), (note) => notes.push(note)));
  if ("code" in definition) return { problem: definition, findings: [], files: new Map() };
  const service = { id: "platform-example", package: "example" };
  const source = {
    service,
    definition,
    source: { snapshot: "" },
    overlay: { actions: [] },
    review: NOT_REVIEWED,
    paging: {},
    failures: {},
  };
  const { services, files } = await generate({ services: [source], names: {}, kinds: [], texts: NOTHING_WRITTEN });
  const [result] = services;
  return {
    ...(result?.failure !== undefined && { failure: result.failure }),
    findings: [...notes, ...(result?.unreviewed ?? []), ...(result?.findings ?? []).map(findingText)],
    files,
  };
}

const PRINTER = ts.createPrinter({ removeComments: true });

/** The exported types of a generated package by name, each on one line and without comments. */
export function typesOf(files: Files): Readonly<Record<string, string>> {
  const text = files.get(`${PACKAGE}/schema.ts`) ?? "";
  const source = ts.createSourceFile("schema.ts", text, ts.ScriptTarget.Latest);
  const print = (node: ts.Node) => PRINTER.printNode(ts.EmitHint.Unspecified, node, source);
  const types = source.statements.flatMap((statement): [string, string][] => {
    if (ts.isTypeAliasDeclaration(statement)) return [[statement.name.text, print(statement.type)]];
    if (!ts.isInterfaceDeclaration(statement)) return [];
    return [[statement.name.text, `{ ${statement.members.map(print).join(" ")} }`]];
  });
  return Object.fromEntries(types.map(([name, type]) => [name, type.replace(/\s+/g, " ").replace(/; }/g, " }")]));
}

/** The names of the generated operations. */
export function operationsOf(files: Files): string[] {
  const text = files.get(`${PACKAGE}/interface.ts`) ?? "";
  return [...text.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name = ""]) => name);
}
