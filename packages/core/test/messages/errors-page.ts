import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mistake } from "./mistake.js";
import { mistakes } from "./mistakes.js";

const intro = `# Errors by message

Search this page for words of the message that you see. \`getRequest\`, \`createRequest\` and others stand for the operation that you called.
Every error has \`kind\`, \`operation\`, \`attempts\` and \`outcome\`; the [guide to errors](guides/errors.md) explains them.

\`pnpm docs:errors\` writes this page from the table of mistakes in \`packages/core/test/messages\`, whose test provokes each of them.`;

/** The page of all messages, as Markdown. */
export function errorsPage(): string {
  const sections = Object.entries(mistakes).map(([subject, rows]) => section(subject, rows));
  const all = Object.values(mistakes).flat();
  const works = all.flatMap(({ mistake, expected }) =>
    "accepted" in expected ? [`- ${mistake} ${expected.accepted}`] : [],
  );
  const left = all.flatMap(({ mistake, expected }) =>
    "leftToTypeScript" in expected ? [`- ${mistake} ${expected.leftToTypeScript}`] : [],
  );
  return [
    intro,
    ...sections,
    `## What is no mistake\n\n${works.join("\n")}`,
    `## What only TypeScript refuses\n\n${left.join("\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}

/** What a user should do after a mistake. `undefined` if neither the row nor the message says it. */
export function remedyOf({ remedy, expected }: Mistake): string | undefined {
  if (remedy !== undefined) return remedy;
  const { text = "" } = messageOf(expected) ?? {};
  const [, ...rest] = text.split(/(?<=[.?])\s+(?=[A-Z])/);
  if (rest.length > 0) return asRequest(rest.join(" "));
  const wanted = /must (?:be|come from|return) (.+?)(?:; |\.$)/.exec(text)?.[1];
  return wanted && `Pass ${wanted}.`;
}

/** The questions of messages as requests. */
function asRequest(remedy: string): string {
  return remedy
    .replace(/Did you mean (.+)\?/, "Write $1.")
    .replace("Is the variable set?", "Set the variable.")
    .replace(/^Known options: /, "Use one of these options: ")
    .replace("A variable is probably not set.", "Set the variable.");
}

function section(subject: string, rows: readonly Mistake[]): string {
  const lines = rows.flatMap((row) => {
    const message = messageOf(row.expected);
    return message ? [`| \`${message.text}\` | ${message.kind} | ${row.mistake} | ${remedyOf(row)} |`] : [];
  });
  return [`## ${subject}`, "", "| Message | Kind | Why | What to do |", "|---|---|---|---|", ...lines].join("\n");
}

function messageOf(expected: Mistake["expected"]): { readonly text: string; readonly kind: string } | undefined {
  if ("refused" in expected) return { text: expected.refused, kind: "configuration" };
  return "failed" in expected ? { text: expected.failed, kind: expected.kind } : undefined;
}

// Run as a command.
if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, "../../../../docs/errors-by-message.md"), errorsPage());
}
