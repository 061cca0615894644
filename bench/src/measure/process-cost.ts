import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export interface Cost {
  readonly seconds: number;
  /** Time that processors worked for it, which the load of the machine changes little. */
  readonly cpuSeconds: number;
  /** The process's peak of resident memory. */
  readonly megabytes: number;
}

/** Runs first in the measured process and, as it ends, writes its peak memory in kB and its µs of processors to file descriptor 3. */
const PROBE =
  `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>{` +
  "const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();writeSync(3,`${maxRSS} ${userCPUTime+systemCPUTime}`)})";

/** Time and memory of one program run in a process of its own, as a person at a terminal runs it. TypeScript costs a loader more. */
export async function processCost(
  program: string,
  args: readonly string[],
  node: string = process.execPath,
): Promise<Cost> {
  const start = performance.now();
  const loader = program.endsWith(".ts") ? ["--import", "tsx"] : [];
  const { CI, ...env } = process.env;
  const child = spawn(node, ["--import", PROBE, ...loader, program, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    env,
  });
  const [, , errors, probe] = child.stdio;
  const said = errors === null ? "" : text(errors);
  const measured = probe && "read" in probe ? text(probe) : "";
  const code = await new Promise<number | null>((done) => child.on("close", done));
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${await said}`);
  const [kilobytes, microseconds] = (await measured).split(" ").map(Number);
  return { seconds, cpuSeconds: (microseconds ?? Number.NaN) / 1e6, megabytes: (kilobytes ?? Number.NaN) / 1024 };
}
