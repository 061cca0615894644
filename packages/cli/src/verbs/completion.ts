import type { Command } from "commander";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

/** Verbs whose first word is an operation. */
const TAKE_OPERATIONS = ["call", "describe", "scopes", "doctor", "list"];

/** Prints what a shell needs to complete the verbs, their options and the names of operations. */
export function completion(shell: string, program: Command, terminal: Terminal): void {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined)
    throw new UsageError(`There is a completion for ${Object.keys(SCRIPTS).join(", ")}; got ${JSON.stringify(shell)}.`);
  const shown = program.createHelp().visibleCommands(program);
  const verbs = shown.map((command) => ({
    name: command.name(),
    summary: command.description(),
    options: command.options.flatMap(({ long }) => long ?? []),
  }));
  terminal.print(script(verbs));
}

/** Prints the operations whose names begin with a word: the scripts ask for them. */
export async function completeOperation(word: string, terminal: Terminal): Promise<void> {
  const { operations } = await import("@onetrust-client/catalog");
  const names = new Set(operations.flatMap(({ package: service, name }) => [name, `${service}.${name}`]));
  const found = [...names].filter((name) => name.startsWith(word)).toSorted();
  if (found.length > 0) terminal.print(found.join("\n"));
}

interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly string[];
}

const SCRIPTS: Readonly<Record<string, (verbs: readonly Verb[]) => string>> = {
  bash: (verbs) => `_onetrust() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${verbs.map(({ name }) => name).join(" ")}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $word" in
${verbs.map(({ name, options }) => `    "${name} -"*) COMPREPLY=($(compgen -W "${options.join(" ")}" -- "$word")) ;;`).join("\n")}
${TAKE_OPERATIONS.map((name) => `    "${name} "*) COMPREPLY=($(onetrust complete-operation "$word" 2> /dev/null)) ;;`).join("\n")}
  esac
}
complete -o default -F _onetrust onetrust`,
  zsh: (verbs) => `#compdef onetrust
_onetrust() {
  if (( CURRENT == 2 )); then
    local -a verbs=(${verbs.map(({ name, summary }) => `'${name}:${summary.replaceAll("'", "").replaceAll(":", "")}'`).join(" ")})
    _describe 'verb' verbs
    return
  fi
  case "$words[2] $words[CURRENT]" in
${verbs.map(({ name, options }) => `    "${name} -"*) compadd -- ${options.join(" ")} ;;`).join("\n")}
    (${TAKE_OPERATIONS.join("|")})" "*) compadd -- \${(f)"$(onetrust complete-operation "$words[CURRENT]" 2> /dev/null)"} ;;
  esac
}
compdef _onetrust onetrust`,
  fish: (verbs) =>
    [
      ...verbs.map(
        ({ name, summary }) =>
          `complete -c onetrust -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`,
      ),
      ...verbs.flatMap(({ name, options }) =>
        options.map((option) => `complete -c onetrust -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
      ),
      `complete -c onetrust -n '__fish_seen_subcommand_from ${TAKE_OPERATIONS.join(" ")}' -a '(onetrust complete-operation (commandline -ct) 2> /dev/null)'`,
    ].join("\n"),
};
