import { readText } from "../markdown/repository-files.js";

/** The steps of a call from the outside in, as `pipeline.ts` of core composes them, with the one that sends. */
export function callSteps(source: string = readText("packages/core/src/pipeline/pipeline.ts")): string[] {
  const list = /const steps = \[([\w\s,]+)\]/.exec(source)?.[1];
  const last = /reduceRight<\w+>\(.*, (\w+)\);/.exec(source)?.[1];
  if (list === undefined || last === undefined) {
    throw new Error(
      "packages/core/src/pipeline/pipeline.ts no longer composes its steps in one list; read them in another way.",
    );
  }
  return [...list.split(",").map((name) => name.trim()), last].filter(Boolean);
}

/** The files that call the stages, from the command inwards. */
const CALLERS = [
  "scripts/src/commands/codegen.ts",
  "scripts/src/commands/sync.ts",
  "scripts/src/commands/run-generate.ts",
  "scripts/src/sync/sync.ts",
  "scripts/src/generate/generate.ts",
  "scripts/src/generate/generate-service.ts",
];

/** The function that is a stage, and the stage's name. */
const STAGES: Readonly<Record<string, string>> = {
  discover: "discover",
  download: "download",
  verify: "verify",
  normalise: "normalise",
  amendDefinition: "amend",
  plan: "plan",
  emitService: "emit",
  compilePackages: "compile",
  write: "write",
};

/** The stages of `pnpm codegen` in the order in which its code calls them. */
export function codegenStages(sources: readonly string[] = CALLERS.map(readText)): string[] {
  const bodies = new Map(sources.flatMap(functionsIn));
  const stages: string[] = [];
  const seen = new Set<string>();
  const follow = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { word, isCall } of wordsOf(bodies.get(name) ?? "")) {
      const stage = isCall ? STAGES[word] : undefined;
      if (stage !== undefined && !stages.includes(stage)) stages.push(stage);
      if (bodies.has(word)) follow(word);
    }
  };
  follow("addCodegenCommand");
  return stages;
}

/** The functions at the top level of a file, with their code, but without comments and texts. */
function functionsIn(source: string): [name: string, body: string][] {
  return [...source.matchAll(/^(?:export )?(?:async )?function (\w+)[\s\S]*?^}$/gm)].map(([text, name = ""]) => [
    name,
    text.slice(text.indexOf("(")).replaceAll(/^\s*(?:\/\/|\*|\/\*).*$|"[^"\n]*"/gm, ""),
  ]);
}

/** The names in code that are no properties of something, in their order. */
function wordsOf(body: string): { readonly word: string; readonly isCall: boolean }[] {
  return [...body.matchAll(/(?<![.\w])([A-Za-z]\w*)(\()?/g)].map(([, word = "", call]) => ({
    word,
    isCall: call !== undefined,
  }));
}
