import { readFileSync } from "node:fs";
import { Command } from "commander";
import type { Terminal } from "./terminal/terminal.js";

/** The command line. What a command does is loaded when it is run: help needs commander and nothing else. */
export function buildProgram(terminal: Terminal): Command {
  const program = new Command("onetrust")
    .description("Calls OneTrust's REST APIs, finds operations, and tells which scopes a code base needs.")
    .version(versionOf())
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .configureOutput({
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(terminal),
      getErrHelpWidth: () => helpWidth(terminal),
    })
    .addHelpText("after", AFTER);

  program
    .command("scopes")
    .description("print the least scopes that code or operations need, and where each comes from")
    .argument("<what...>", "folders and files of TypeScript or JavaScript, or names of operations")
    .option("--check <file>", "fail if the scopes in this file are not enough")
    .option("--write <file>", "write the scopes to this file, one a line")
    .option("--granted", "compare with the scopes of the token")
    .option("--typescript <folder>", "the TypeScript package to read code with (default: that of the project)")
    .option("--profile <name>", "the profile to connect with")
    .option("--json", "print JSON")
    .action(async (what: string[], options: object) =>
      (await import("./verbs/scopes.js")).scopes(what, options, terminal),
    );

  return program;
}

const AFTER = `
Exit codes: 0 done; 1 failed, or a check found something; 2 the command line is wrong, nothing was sent;
3 the credential may not do it; 4 the rate limit is used up; 5 a write was sent and may have happened; 130 Ctrl-C.`;

function helpWidth({ isWatched, width }: Terminal): number {
  return isWatched ? width : 100;
}

function versionOf(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return version;
}
