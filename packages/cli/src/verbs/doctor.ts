import { findOperation } from "../catalog/find-operation.js";
import { chooseProfile, openConnection } from "../connection/open-connection.js";
import { type Check, type NamedFinding, runChecks } from "../doctor/check.js";
import { networkChecks } from "../doctor/network-checks.js";
import { tokenChecks } from "../doctor/token-checks.js";
import { requireWritable, writeText } from "../output/whole-file.js";
import { FoundProblems } from "../terminal/found-problems.js";
import { type Terminal, visibleText } from "../terminal/terminal.js";
import { version } from "../version.js";

export interface DoctorOptions {
  readonly profile?: string;
  readonly report?: string;
  readonly json?: boolean;
}

/** Looks at everything that a call needs, from the configuration to the scopes, and says what to do about what is not well. */
export async function doctor(
  names: readonly string[],
  { profile, report, json = false }: DoctorOptions,
  terminal: Terminal,
): Promise<void> {
  if (report !== undefined) await requireWritable(report);
  const users = (await Promise.all(names.map(findOperation))).map((operation) => ({ operation }));
  const connection = await openConnection({ profile });
  const origin = connection.baseUrl("tenant");
  const checks: Check[] = [
    { name: "Versions", look: () => ({ state: "ok", text: versions(connection.version) }) },
    { name: "Settings", look: () => ({ state: "ok", text: settings(origin, profile) }) },
    ...networkChecks(origin),
    ...tokenChecks(connection, users),
  ];
  const findings = await runChecks(checks);
  if (json) terminal.print(JSON.stringify(findings, null, 2));
  else for (const finding of findings) terminal.print(line(finding, terminal));
  if (report !== undefined) await writeReport(report, findings, terminal);
  if (findings.some(({ state }) => state === "failed")) throw new FoundProblems();
}

function versions(core: string): string {
  return `onetrust ${version}, core ${core}, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`;
}

function settings(origin: string, wanted: string | undefined): string {
  const chosen = chooseProfile(wanted);
  return `${origin}, from ${chosen === undefined ? "the environment's variables" : `the profile ${chosen.name}`}`;
}

const MARKS = { ok: "ok      ", warning: "warning ", failed: "failed  ", skipped: "skipped " } as const;

function line({ name, state, text }: NamedFinding, { bold, dim }: Terminal): string {
  const mark = state === "ok" || state === "skipped" ? dim(MARKS[state]) : bold(MARKS[state]);
  return `${mark}${name.padEnd(12)}${visibleText(text)}`;
}

/** A report that can be passed on: it holds no secret, no client id and nothing that a tenant stores. */
async function writeReport(path: string, findings: readonly NamedFinding[], terminal: Terminal): Promise<void> {
  const rows = findings.map(
    (finding) => `| ${finding.name} | ${finding.state} | ${finding.text.replaceAll("|", "\\|")} |`,
  );
  const lines = [
    "# Report of onetrust doctor",
    "",
    `Made at ${new Date().toISOString()}.`,
    "",
    "| what | state | found |",
    "|---|---|---|",
    ...rows,
    "",
  ];
  await writeText(path, lines.join("\n"));
  terminal.note(`onetrust: the report is in ${path}. It holds no secret.`);
}
