import { existsSync } from "node:fs";
import { fullName } from "@onetrust-client/catalog";
import { leastScopes, type ScopeNeeds, scopeNeeds, surplusScopes, unmetBy } from "@onetrust-client/catalog/scopes";
import { findOperation } from "../catalog/find-operation.js";
import { requireWritable } from "../output/whole-file.js";
import { loadTypeScript } from "../scan/load-typescript.js";
import { folderOf, openProject } from "../scan/open-project.js";
import type { Place, ScanResult, UsedOperation } from "../scan/scan.js";
import { scanProject } from "../scan/scan.js";
import type { Certainty } from "../scan/uses.js";
import { readScopesLock, writeScopesLock } from "../scopes/scopes-lock.js";
import { FoundProblems } from "../terminal/found-problems.js";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

export interface ScopesOptions {
  readonly check?: string;
  readonly write?: string;
  readonly granted?: boolean;
  readonly typescript?: string;
  readonly profile?: string;
  readonly json?: boolean;
}

/** Prints the least scopes that code or operations need, and where each comes from. */
export async function scopes(what: readonly string[], options: ScopesOptions, terminal: Terminal): Promise<void> {
  if (options.write !== undefined) await requireWritable(options.write);
  const scan = await usedBy(what, options);
  const needs = scopeNeeds(scan.operations);
  for (const file of scan.unread)
    terminal.note(
      `onetrust: ${file} is not read, as the compiler does not know such files. Look at its calls yourself.`,
    );
  for (const { file, line, column, reason } of scan.unclear)
    terminal.note(`onetrust: ${file}:${line}:${column} ${reason}`);
  if (options.write !== undefined)
    await writeScopesLock(
      options.write,
      needs.scopes.map(({ scope }) => scope),
    );
  if (options.check !== undefined) return check(scan, options.check, { options, terminal });
  const granted = options.granted ? await grantedScopes(options) : undefined;
  if (options.json) terminal.print(JSON.stringify(asJson(scan, needs, granted), null, 2));
  else printNeeds(scan, needs, terminal);
  if (granted !== undefined) compare(scan, granted, { options, terminal });
}

/** The code in files and folders, or operations by name. */
async function usedBy(what: readonly string[], { typescript }: ScopesOptions): Promise<ScanResult> {
  const paths = what.filter((name) => existsSync(name));
  const [first] = paths;
  if (first === undefined) {
    const missing = what.find(looksLikePath);
    if (missing !== undefined)
      throw new UsageError(`There is no file or folder ${missing}, and no operation is called so.`);
    const found = await Promise.all(what.map(findOperation));
    return { operations: found.map((operation) => ({ operation, places: [] })), unclear: [], files: 0, unread: [] };
  }
  if (paths.length < what.length) {
    const other = what.find((name) => !paths.includes(name)) ?? "";
    throw new UsageError(`${other} is no file or folder, and ${first} is one. Name either code or operations.`);
  }
  const folder = folderOf(first);
  return scanProject(openProject(await loadTypeScript(folder, typescript), paths), process.cwd());
}

/** `GET /api/…` and `a.b` are operations; what has a slash otherwise, or ends like a file, is a path. */
function looksLikePath(name: string): boolean {
  return (
    /^[./~]|[\\/]$|\.[cm]?[jt]sx?$/.test(name) || (name.includes("/") && !name.includes(" ") && !name.startsWith("@"))
  );
}

interface Output {
  readonly options: ScopesOptions;
  readonly terminal: Terminal;
}

function check({ operations }: ScanResult, path: string, { options, terminal }: Output): void {
  const locked = readScopesLock(path);
  const unmet = unmetBy(operations, locked);
  const added = leastScopes(unmet);
  const unused = surplusScopes(operations, locked);
  if (options.json) terminal.print(JSON.stringify({ added, unused, operations: unmet.map(operationJson) }, null, 2));
  else if (added.length === 0) terminal.print(`The scopes in ${path} are enough.`);
  if (unused.length > 0 && !options.json)
    terminal.note(
      `onetrust: no operation needs ${unused.join(", ")}. To remove it from ${path}, run the command with --write in place of --check.`,
    );
  if (added.length === 0) return;
  if (!options.json) {
    terminal.print(`The scopes in ${path} are not enough. The code also needs ${added.join(", ")}:`);
    for (const used of unmet) terminal.print(`  ${operationLine(used)}`);
    terminal.note(
      `onetrust: grant the credential ${added.join(", ")}, and then run the command with --write in place of --check.`,
    );
  }
  throw new FoundProblems();
}

function printNeeds(
  { operations, files }: ScanResult,
  { scopes: needed, undocumented }: ScopeNeeds<UsedOperation>,
  terminal: Terminal,
): void {
  const code = files === 0 ? "" : ` in ${count(files, "file")}`;
  terminal.print(terminal.bold(`${count(needed.length, "scope")} for ${count(operations.length, "operation")}${code}`));
  for (const { scope, operations: users } of needed) {
    terminal.print("");
    terminal.print(terminal.bold(scope));
    for (const used of users) terminal.print(`  ${operationLine(used)}`);
  }
  if (undocumented.length === 0) return;
  terminal.print("");
  terminal.print("OneTrust documents no scope for:");
  for (const used of undocumented) terminal.print(`  ${operationLine(used)}`);
}

function operationLine({ operation, places }: UsedOperation): string {
  const accepted = operation.scopes.length > 1 ? ` (accepts ${operation.scopes.join(" or ")})` : "";
  const [first] = places;
  if (first === undefined) return `${fullName(operation)}${accepted}`;
  const others = places.length === 1 ? "" : ` and ${count(places.length - 1, "other place")}`;
  return `${fullName(operation)}${accepted}  ${placeText(first)}${others}`;
}

function placeText({ file, line, column, certainty }: Place & { readonly certainty: Certainty }): string {
  return `${file}:${line}:${column}${CERTAINTY[certainty]}`;
}

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  type: "",
  name: " (by its name: the compiler knows no type here)",
  choice: " (one of several: which one is known only when the program runs)",
};

async function grantedScopes({ profile }: ScopesOptions): Promise<readonly string[]> {
  const { openConnection } = await import("../connection/open-connection.js");
  const { scopes: granted } = await (await openConnection({ profile })).verify();
  if (granted !== undefined) return granted;
  throw new UsageError("The token does not name its scopes, as API keys do not. Compare with client credentials.");
}

/** Tells what a token lacks and what it has too much. Fails if it lacks something. */
function compare({ operations }: ScanResult, granted: readonly string[], { options, terminal }: Output): void {
  const missing = leastScopes(unmetBy(operations, granted));
  const surplus = surplusScopes(operations, granted);
  if (!options.json) {
    terminal.print("");
    terminal.print(missing.length === 0 ? "The token has all of them." : `The token lacks ${missing.join(", ")}.`);
    terminal.print(
      surplus.length === 0 ? "It has no scope too much." : `No operation needs its scopes ${surplus.join(", ")}.`,
    );
  }
  if (missing.length > 0) throw new FoundProblems();
}

function asJson(
  { operations, unclear, files, unread }: ScanResult,
  { scopes: needed }: ScopeNeeds<UsedOperation>,
  granted?: readonly string[],
) {
  return {
    scopes: needed.map(({ scope }) => scope),
    operations: operations.map(operationJson),
    unclear,
    files,
    unread,
    ...(granted && {
      missing: leastScopes(unmetBy(operations, granted)),
      surplus: surplusScopes(operations, granted),
    }),
  };
}

function operationJson({ operation, places }: UsedOperation): object {
  return { operation: fullName(operation), accepts: operation.scopes, places };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
