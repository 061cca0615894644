import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { areas } from "./areas.js";
import { type Area, DIALECTS, type Outcome, type Row, type WireCall } from "./row.js";

const intro = `# OpenAPI support

What \`pnpm codegen\` makes of each construct of Swagger 2.0, OpenAPI 3.0, and OpenAPI 3.1 with JSON Schema 2020-12.

- **supported**: the construct is part of the generated package.
- **ignored**: the construct changes nothing in the package; the reason stands in the row.
- **refused**: the operation that uses the construct is left out, with the finding that stands in the row. The other operations stay.
- **definition refused**: nothing of the definition is read, and its last good snapshot stays in use.

\`pnpm docs:grammar\` writes this page from the table in \`tests/grammar\`, whose test takes the definition of each row through all stages
in each of its dialects.`;

/** The page of the whole grammar, as Markdown. */
export function grammarPage(): string {
  return `${[intro, ...areas.map(section)].join("\n\n")}\n`;
}

function section({ title, rows }: Area): string {
  const lines = rows.map((row) => `| ${row.construct} | ${dialectsOf(row)} | ${verdictOf(row)} | ${givenBy(row)} |`);
  return [`## ${title}`, "", "| Construct | Dialects | Verdict | What it gives |", "|---|---|---|---|", ...lines].join(
    "\n",
  );
}

function dialectsOf({ dialects }: Row): string {
  return dialects.length === DIALECTS.length ? "all" : dialects.map((dialect) => dialect.split(" ").at(-1)).join(", ");
}

function verdictOf({ expected }: Row): string {
  if ("supported" in expected) return "supported";
  if ("ignored" in expected) return "ignored";
  return "refused" in expected ? "refused" : "definition refused";
}

function givenBy({ expected }: Row): string {
  if ("supported" in expected) return outcomeText(expected.supported);
  if ("ignored" in expected) return [expected.ignored, outcomeText(expected.gives)].filter(Boolean).join(" ");
  return code("refused" in expected ? expected.refused : expected.refusedDefinition);
}

function outcomeText({ types = {}, call, remarks = [] }: Outcome): string {
  const typed = Object.entries(types).map(([name, type]) => code(`${name}: ${type}`));
  return [...typed, ...(call === undefined ? [] : [callText(call)]), ...remarks.map(code)].join("<br>");
}

/** The request, then what is looked at of its headers and its body, and what comes back. */
function callText({ sends, headers = {}, body, returns }: WireCall): string {
  const lines = Object.entries(headers).map(([name, value]) => (value === null ? `no ${name}` : `${name}: ${value}`));
  const sent = [sends, ...lines, ...(body === undefined ? [] : [body])].map((line) => code(line.replace(/\s+/g, " ")));
  return [...sent, ...(returns === undefined ? [] : [`returns ${code(JSON.stringify(returns))}`])].join("<br>");
}

/** A table cell ends at a bar, also inside of code. */
function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

// Run as a command.
if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, "../../../docs/openapi-support.md"), grammarPage());
}
