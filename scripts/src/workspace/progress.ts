import { styleText } from "node:util";
import ora from "ora";
import { visibleLine } from "../text/visible-text.js";

/** How a phase of long work ended, in a few words. */
export interface PhaseEnd {
  readonly isGood: boolean;
  readonly words: string;
}

export interface Phase<T> {
  /** What is being done, `Generating packages`. */
  readonly title: string;
  /** Does it, and shows each step. */
  readonly run: (show: (step: string) => void) => Promise<T>;
  readonly sumUp: (result: T) => PhaseEnd;
}

/**
 * Runs a phase as a person watches it: live on a terminal, a plain line a step elsewhere, and at the end a line with its
 * result and its time in seconds. Always on stderr, so that stdout stays for the result.
 */
export async function runPhase<T>({ title, run, sumUp }: Phase<T>): Promise<T> {
  const view = openView(title);
  const started = performance.now();
  try {
    // A step may name what the vendor wrote.
    const result = await run((step) => view.show(visibleLine(step)));
    const { isGood, words } = sumUp(result);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    view.end(isGood, `${title}: ${visibleLine(words)} (${seconds} s)`);
    return result;
  } catch (error) {
    view.end(false, `${title}: ended early`);
    throw error;
  }
}

interface View {
  readonly show: (step: string) => void;
  readonly end: (isGood: boolean, line: string) => void;
}

function openView(title: string): View {
  // On a terminal without a width ora would clear lines for ever.
  const isLive = process.stderr.isTTY && process.stderr.columns > 0 && !process.env.CI;
  return isLive ? liveView(title) : plainView(title);
}

function liveView(title: string): View {
  // Ora would put stdin into raw mode and keep Ctrl-C for itself.
  const spinner = ora({ text: title, stream: process.stderr, discardStdin: false }).start();
  return {
    show: (step) => {
      spinner.text = step;
    },
    end: (isGood, line) => void (isGood ? spinner.succeed(line) : spinner.fail(line)),
  };
}

function plainView(title: string): View {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  say(title);
  return { show: say, end: (isGood, line) => say(`${isGood ? "✔" : "✖"} ${line}`) };
}

/** A line of a summary in a colour, where the summary goes to a terminal that shows colours. */
export function inColour(colour: "red" | "green", line: string): string {
  const isShown = process.stdout.isTTY && !process.env.NO_COLOR && !process.env.CI;
  return isShown ? styleText(colour, line) : line;
}
