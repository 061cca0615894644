import type { Report } from "../report.js";
import type { Spread } from "../results/figures.js";
import { measureStarts } from "../start/start-times.js";
import { table } from "../table.js";

const ROUNDS = 11;

export const start: Report = {
  about:
    "how soon the command onetrust prints its help and sends a call, beside two others; or with a number of rounds",
  print: async ([rounds = `${ROUNDS}`]) => {
    if (!/^[1-9]\d*$/.test(rounds)) throw new Error(`The number of rounds must be a whole number; got ${rounds}.`);
    const { times, load } = await measureStarts(Number(rounds));
    const rows = times.map(({ name, help, send }) => [name, cell(help), cell(send)]);
    return [
      table(["program", "until help is printed, ms", "until a request has arrived, ms"], rows),
      `Median of ${rounds} starts, with the fastest and the slowest. The load average of the machine was ${load.median.toFixed(1)}.`,
      "Wanted of onetrust on an idle machine: 150 ms and 300 ms.",
    ].join("\n\n");
  },
};

function cell({ min, median, max }: Spread): string {
  return `${median.toFixed(0)} (${min.toFixed(0)} to ${max.toFixed(0)})`;
}
