import ora from "ora";
import type { Progress } from "./run.js";

export interface ProgressView {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

/** Live on a terminal, one plain line a service elsewhere; always on stderr, so that stdout stays for the result. */
export function progressView(isLive: boolean, origin: string): ProgressView {
  return isLive ? liveView(origin) : plainView(origin);
}

function liveView(origin: string): ProgressView {
  // Ora would put stdin into raw mode and keep Ctrl-C for itself.
  const spinner = ora({ text: `Reading ${origin}`, stream: process.stderr, discardStdin: false }).start();
  return {
    show: ({ result, done, total }) => {
      spinner.text = `${done} of ${total}: ${result.id} ${result.status}`;
    },
    end: () => void spinner.stop(),
  };
}

function plainView(origin: string): ProgressView {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  say(`Reading ${origin}`);
  return {
    show: ({ result, done, total }) => say(`${done} of ${total}: ${result.id} ${result.status}`),
    end: () => {},
  };
}
