import { Argument, Command, Option } from "commander";
import { wholeNumber } from "./input/whole-number.js";
import type { Terminal } from "./terminal/terminal.js";
import type { ListOptions } from "./verbs/list.js";
import type { LoginOptions } from "./verbs/login.js";
import type { SearchVerbOptions } from "./verbs/search.js";
import { version } from "./version.js";

const OPERATION = new Argument(
  "<operation>",
  "its name, such as listPurposes or universal-consent.listPurposes, or its method and path",
);
const VALUES = new Argument("[values...]", "--path.<name> <value>, --query.<name> <value>, --header.<name> <value>");
const BODY = new Option("--body <value>", "the body: @file, - for standard input, or JSON");
const PROFILE = new Option("--profile <name>", "the profile to connect with");
const JSON_OUTPUT = new Option("--json", "print JSON, and errors as JSON");

/** The command line. What a command does is loaded when it is run: help needs commander and nothing else. */
export function buildProgram(terminal: Terminal): Command {
  const program: Command = new Command("onetrust")
    .description("Calls OneTrust's REST APIs, finds operations, and tells which scopes a code base needs.")
    .version(version)
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ subcommandTerm: (command) => command.name(), minWidthToWrap: NARROWEST })
    .exitOverride()
    .configureOutput({
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(terminal),
      getErrHelpWidth: () => helpWidth(terminal),
    })
    .addHelpText("after", () => exitCodesText(program, terminal));

  program
    .command("scopes")
    .description("print the least scopes that code or operations need, and where each comes from")
    .argument("<what...>", "folders and files of TypeScript or JavaScript, or names of operations")
    .option("--check <file>", "fail if the scopes in this file are not enough")
    .option("--write <file>", "write the scopes to this file, one a line")
    .option("--granted", "compare with the scopes of the token")
    .option("--typescript <folder>", "the TypeScript package to read code with (default: that of the project)")
    .addOption(PROFILE)
    .addOption(JSON_OUTPUT)
    .action(async (what: string[], options: object) =>
      (await import("./verbs/scopes.js")).scopes(what, options, terminal),
    );

  program
    .command("search")
    .description("find operations by words: those of their titles, or what people call it")
    .argument("<words...>", "what you look for")
    .option("--package <name>", "only operations of this package, such as universal-consent")
    .option("--limit <number>", "most operations to print", wholeNumber("--limit"), 10)
    .addOption(JSON_OUTPUT)
    .action(async (words: string[], options: SearchVerbOptions) =>
      (await import("./verbs/search.js")).search(words.join(" "), options, terminal),
    );

  program
    .command("describe")
    .description("print what an operation takes, returns and needs, with examples")
    .addArgument(OPERATION)
    .addOption(JSON_OUTPUT)
    .action(async (name: string, options: object) =>
      (await import("./verbs/describe.js")).describe(name, options, terminal),
    );

  program
    .command("call")
    .description("call an operation and print its data")
    .addArgument(OPERATION)
    .addArgument(VALUES)
    .addOption(BODY)
    .option("--no-check", "do not check the values against OneTrust's definition")
    .option("--dry-run", "print the request and send nothing")
    .option("--curl", "print the request for curl, without the token, and send nothing")
    .option(
      "--limit <rows>",
      "of a paged operation: read so many rows, over as many pages as it takes",
      wholeNumber("--limit"),
    )
    .option("--select <jsonpath>", "print what this JSONPath finds, a value a line")
    .option("--out <file>", "write the response to this file")
    .option("--timeout <seconds>", "longest time of an attempt (default: 60)", wholeNumber("--timeout"))
    .option("-y, --yes", "send writes without asking")
    .addOption(PROFILE)
    .addOption(JSON_OUTPUT)
    .allowUnknownOption()
    .action(async (name: string, flags: string[], options: object) =>
      (await import("./verbs/call.js")).call(name, flags, { options, terminal }),
    );

  program
    .command("list")
    .description("copy all rows of a paged operation into a file; a run that was ended goes on")
    .addArgument(OPERATION)
    .addArgument(VALUES)
    .requiredOption("--out <file>", "file whose name ends with .ndjson, for JSON lines, or with .csv")
    .option("--resume", "go on with the file of an earlier run, or bring it up to date")
    .option("--keep-formulas", "in .csv: leave texts as they are that a spreadsheet would run as formulas")
    .option("--key <jsonpath>", "what makes a row unique", "$['id','Id']")
    .addOption(BODY)
    .addOption(PROFILE)
    .addOption(JSON_OUTPUT)
    .allowUnknownOption()
    .action(async (name: string, flags: string[], options: ListOptions) =>
      (await import("./verbs/list.js")).list(name, flags, { options, terminal }),
    );

  program
    .command("doctor")
    .description("look at everything that a call needs: settings, network, clock, token, scopes")
    .argument("[operation...]", "operations that the token must have scopes for")
    .option("--report <file>", "write a report without secrets, for OneTrust's support")
    .addOption(PROFILE)
    .addOption(JSON_OUTPUT)
    .action(async (names: string[], options: object) =>
      (await import("./verbs/doctor.js")).doctor(names, options, terminal),
    );

  program
    .command("login")
    .description("make a profile: a host, a client id, and where the secret is")
    .option("--profile <name>", "its name", "default")
    .option("--hostname <host>", "host of the tenant, such as app-eu.onetrust.com")
    .option("--client-id <id>", "client id of the credential")
    .option("--secret <place>", "where the secret is to be: in-keychain, in-environment or in-file", "in-keychain")
    .option("--variable <name>", "environment variable of the secret", "ONETRUST_CLIENT_SECRET")
    .option("--json", "print errors as JSON")
    .action(async (options: LoginOptions) => (await import("./verbs/login.js")).login(options, terminal));

  program
    .command("whoami")
    .description("get a token and print its host, client and scopes")
    .addOption(PROFILE)
    .addOption(JSON_OUTPUT)
    .action(async (options: object) => (await import("./verbs/whoami.js")).whoami(options, terminal));

  program
    .command("profiles")
    .description("list the profiles")
    .option("--use <name>", "use this one where no profile is named")
    .option("--remove <name>", "remove this one")
    .addOption(JSON_OUTPUT)
    .action(async (options: object) => (await import("./verbs/profiles.js")).profiles(options, terminal));

  program
    .command("completion")
    .description("print the completion of verbs, options and operations for a shell")
    .argument("<shell>", "bash, zsh or fish")
    .action(async (shell: string) => (await import("./verbs/completion.js")).completion(shell, program, terminal));

  program
    .command("complete-operation", { hidden: true })
    .argument("[word]", "what names begin with", "")
    .action(async (word: string) => (await import("./verbs/completion.js")).completeOperation(word, terminal));

  return program;
}

/** Columns beside the names of options and verbs below which lines of help are broken by the terminal. */
const NARROWEST = 20;

const EXIT_CODES: Readonly<Record<string, string>> = {
  0: "done",
  1: "it failed, or a check found something",
  2: "the command line, a file or the configuration is wrong; nothing was sent",
  3: "the credential may not do it",
  4: "the rate limit is used up",
  5: "a write was sent, and whether it took effect is not known",
  130: "Ctrl-C",
};

function exitCodesText(program: Command, terminal: Terminal): string {
  const help = program.createHelp();
  help.prepareContext({ helpWidth: helpWidth(terminal) });
  const lines = Object.entries(EXIT_CODES).map(([code, meaning]) => help.formatItem(code, 3, meaning, help));
  return ["\nExit codes:", ...lines].join("\n");
}

function helpWidth({ isWatched, width }: Terminal): number {
  return isWatched ? width : 100;
}
