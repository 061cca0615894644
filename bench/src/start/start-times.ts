import { spawn } from "node:child_process";
import { listen } from "@onetrust-client/tests-support/host";
import { paired } from "../measure/paired.js";
import { type Spread, spreadOf } from "../results/figures.js";
import { type CommandLine, commandLines } from "./command-lines.js";

/** A child that takes longer is ended, and the report with it. */
const LONGEST = 30_000;

export interface StartTimes {
  readonly name: string;
  /** In ms, until the process has ended. */
  readonly help: Spread;
  /** In ms, until the first request has reached its host. */
  readonly send: Spread;
}

/** Starts each program as often as there are rounds, one at a time and in turn, and measures it. */
export async function measureStarts(rounds: number): Promise<{ times: readonly StartTimes[]; load: Spread }> {
  const arrivals: number[] = [];
  const { origin, close } = await listen((request, response) => {
    arrivals.push(performance.now());
    request.resume();
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  try {
    const programs = commandLines();
    const ways = programs.flatMap((program): [string, () => Promise<number>][] => [
      [`help ${program.name}`, () => timeOfHelp(program)],
      [`send ${program.name}`, () => timeOfRequest(program, { origin, arrivals })],
    ]);
    const { measured, load } = await paired(Object.fromEntries(ways), { rounds, warmUp: 1 });
    const spread = (way: string) => spreadOf(measured[way] ?? []);
    const times = programs.map(({ name }) => ({ name, help: spread(`help ${name}`), send: spread(`send ${name}`) }));
    return { times, load };
  } finally {
    await close();
  }
}

interface WatchedHost {
  readonly origin: string;
  /** When requests arrived. */
  readonly arrivals: number[];
}

async function timeOfHelp({ name, program, help }: CommandLine): Promise<number> {
  const start = performance.now();
  const code = await codeOf(program, help, {});
  if (code !== 0) throw new Error(`${name} ${help.join(" ")} ended with ${code}. Run it by hand to see why.`);
  return performance.now() - start;
}

async function timeOfRequest(
  { name, program, send, env }: CommandLine,
  { origin, arrivals }: WatchedHost,
): Promise<number> {
  arrivals.length = 0;
  const start = performance.now();
  await codeOf(program, send(origin), env?.(origin) ?? {});
  const [first] = arrivals;
  if (first === undefined) throw new Error(`${name} sent no request. Run it by hand to see why.`);
  return first - start;
}

/** Runs a program without input. `null` if it took too long. */
function codeOf(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number | null> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:ONETRUST_|npm_)/i.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: "ignore",
      timeout: LONGEST,
      killSignal: "SIGKILL",
      env: { ...Object.fromEntries(own), ...env },
    });
    child.on("error", reject);
    child.on("close", resolve);
  });
}
