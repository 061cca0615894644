import { isDeepStrictEqual } from "node:util";
import { compile } from "./compile.js";
import { judgeFacts } from "./judge-facts.js";
import { CORE, judgingProgram, type PackageState } from "./judging-program.js";
import { type PackageSources, packageFacts } from "./package-sources.js";
import { userMessage } from "./user-message.js";
import { type Break, type Judgement, worst } from "./verdict.js";

/**
 * What the step from one state of a package to another means for those who compile against it. The compiler judges: the same
 * questions both ways, so that what breaks on the way back was added.
 */
export function judge(before: PackageSources, after: PackageSources): Judgement {
  if (isDeepStrictEqual(before, after)) return { verdict: "none", breaks: [] };
  const old = { module: "before", facts: packageFacts(before) };
  const now = { module: "after", facts: packageFacts(after) };
  const facts = judgeFacts(old.facts, now.facts);
  const files = new Map([["/core.ts", CORE], ...filesOf("before", before), ...filesOf("after", after)]);
  const lost = differences(files, old, now);
  const breaks = [...lost, ...facts.filter(({ verdict }) => verdict === "breaking").map(breakOf)];
  if (breaks.length > 0) return { verdict: "breaking", breaks };
  const gained = differences(files, now, old);
  const verdicts = facts.map(({ verdict }) => verdict);
  return { verdict: worst(["patch", ...(gained.length > 0 ? (["additive"] as const) : []), ...verdicts]), breaks };
}

function filesOf(folder: string, { index, client, operations, schema }: PackageSources): [string, string][] {
  const named = Object.entries({ index, client, operations, schema });
  return named.map(([name, text]) => [`/${folder}/${name}.ts`, text]);
}

const MODULES = { "@onetrust-client/core": "/core.ts", before: "/before/index.ts", after: "/after/index.ts" };

/** What the compiler complains about on the way from one state to another, each complaint once. */
function differences(files: ReadonlyMap<string, string>, from: PackageState, to: PackageState): Break[] {
  const { text, questions } = judgingProgram(from, to);
  const breaks = compile(new Map([...files, ["/judge.ts", text]]), "/judge.ts", MODULES).map((complaint): Break => {
    const question = questions.get(complaint.line);
    if (question === undefined) throw new Error(`The judging program is wrong: ${complaint.chain[0]?.text}`);
    return { subject: question.subject, isCompileError: true, ...userMessage(complaint, question) };
  });
  return [...new Map(breaks.map((each) => [JSON.stringify(each), each])).values()];
}

function breakOf({ subject, place, message, isCompileError }: Break): Break {
  return { subject, place, message, isCompileError };
}
