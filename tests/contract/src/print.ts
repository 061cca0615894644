import type { Verdict } from "./verdict.js";

/** The table of all services, the exceptions with their kinds of defect, what stayed empty, and the count. */
export function print(verdicts: ReadonlyMap<string, readonly Verdict[]>): string {
  const all = [...verdicts.values()].flat();
  return [
    "| service | operations | accepted | exceptions |",
    "| --- | ---: | ---: | ---: |",
    ...[...verdicts].map(([service, own]) => `| ${service} | ${figures(own).join(" | ")} |`),
    "",
    ...all.flatMap(({ name, exceptions }) =>
      exceptions.map(({ "x-kind": kind, target }) => `exception: ${name}: ${kind} ${target}`),
    ),
    ...all.flatMap(({ name, leftOut }) => leftOut.map((place) => `no value possible: ${name}: ${place}`)),
    "",
    line(figures(all)),
    "",
  ].join("\n");
}

type Figures = readonly [operations: number, accepted: number, exceptions: number];

function figures(verdicts: readonly Verdict[]): Figures {
  const accepted = verdicts.filter(({ exceptions, refusals }) => exceptions.length + refusals.length === 0);
  const excepted = verdicts.filter(({ exceptions, refusals }) => exceptions.length > 0 && refusals.length === 0);
  return [verdicts.length, accepted.length, excepted.length];
}

function line([operations, accepted, exceptions]: Figures): string {
  return `${operations} operations, ${accepted} accepted, ${exceptions} exceptions`;
}
