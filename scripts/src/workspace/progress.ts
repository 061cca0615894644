import ora from "ora";
import { visibleLine } from "../text/visible-text.js";

/** What a person sees of long work: a title, then what is done, step by step. */
export interface ProgressView {
  readonly show: (step: string) => void;
  readonly end: () => void;
}

/** Live on a terminal, a plain line a step elsewhere; always on stderr, so that stdout stays for the result. */
export function progressView(title: string): ProgressView {
  // On a terminal without a width ora would clear lines for ever.
  const isLive = process.stderr.isTTY && process.stderr.columns > 0 && !process.env.CI;
  const view = isLive ? liveView(title) : plainView(title);
  // A step may name what the vendor wrote.
  return { ...view, show: (step) => view.show(visibleLine(step)) };
}

function liveView(title: string): ProgressView {
  // Ora would put stdin into raw mode and keep Ctrl-C for itself.
  const spinner = ora({ text: title, stream: process.stderr, discardStdin: false }).start();
  return {
    show: (step) => {
      spinner.text = step;
    },
    end: () => void spinner.stop(),
  };
}

function plainView(title: string): ProgressView {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  say(title);
  return { show: say, end: () => {} };
}
