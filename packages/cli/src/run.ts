import { CommanderError } from "commander";
import { buildProgram } from "./program.js";
import { EXIT } from "./terminal/exit-codes.js";
import { FoundProblems } from "./terminal/found-problems.js";
import { processTerminal, type Terminal, visibleText } from "./terminal/terminal.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs a command line without its program's name, as `["search", "list vendors"]`, in this process. Returns its exit code; errors are
 * printed and never thrown.
 */
export async function run(args: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  try {
    await buildProgram(terminal).parseAsync(args, { from: "user" });
    return EXIT.done;
  } catch (error) {
    return await report(error, terminal, args.includes("--json"));
  }
}

async function report(error: unknown, terminal: Terminal, isJson: boolean): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  // Without a verb, commander has printed the help.
  if (error instanceof CommanderError && error.code === "commander.help") return EXIT.usage;
  if (error instanceof FoundProblems) return EXIT.failed;
  const { describeFailure } = await import("./terminal/failure.js");
  const known = error instanceof CommanderError ? usageErrorOf(error) : error;
  const { exitCode, message, json } = describeFailure(known);
  terminal.note(visibleText(isJson ? JSON.stringify(json) : `onetrust: ${message}`));
  return exitCode;
}

function usageErrorOf({ message }: CommanderError): UsageError {
  const text = message.replace(/^error: /, "").replaceAll("\n", " ");
  return new UsageError(`${text.replace(/[^.?)]$/, "$&.")} Run onetrust --help, or onetrust help <command>.`);
}
