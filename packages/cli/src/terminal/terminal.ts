import { styleText } from "node:util";

/** Where a command writes. */
export interface Terminal {
  /** Whether people look at what is printed: standard output is a terminal, and no CI. */
  readonly isWatched: boolean;
  /** Whether people can answer: standard input and error are terminals, and no CI. */
  readonly canAsk: boolean;
  /** Columns of the terminal. 80 where there is none. */
  readonly width: number;
  /** Writes lines to standard output. */
  print(text: string): void;
  /** Writes lines to standard error: what is no result. */
  note(text: string): void;
  /** The text in bold, where terminals show it so. */
  bold(text: string): string;
  /** The text in a paler colour, where terminals show it so. */
  dim(text: string): string;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  const isCi = isSet(env.CI);
  const isWatched = stdout.isTTY === true && !isCi;
  const hasStyle = isWatched && !isSet(env.NO_COLOR) && env.TERM !== "dumb";
  return {
    isWatched,
    canAsk: stdin.isTTY === true && stderr.isTTY === true && !isCi,
    width: stdout.columns ?? 80,
    print: (text) => stdout.write(`${text}\n`),
    note: (text) => stderr.write(`${text}\n`),
    bold: (text) => (hasStyle ? styleText("bold", text) : text),
    dim: (text) => (hasStyle ? styleText("dim", text) : text),
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

/** Characters that a terminal obeys instead of showing, or that turn the direction of writing; not tabs and ends of lines. */
const UNSEEN = /(?!\t|\r?\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** The text with escapes in place of characters that a terminal obeys: what a tenant wrote is shown, and not more. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
