import { once } from "node:events";

/** What a check found. */
export interface Finding {
  readonly state: "ok" | "warning" | "failed" | "skipped";
  /** What was seen, and what to do if it is not well. */
  readonly text: string;
}

/** One thing that `onetrust doctor` looks at. */
export interface Check {
  readonly name: string;
  readonly look: (signal: AbortSignal) => Promise<Finding> | Finding;
}

/** A finding with the name of its check. */
export interface NamedFinding extends Finding {
  readonly name: string;
}

/** Longest time of one check, in ms. */
const LONGEST = 20_000;

/** Runs checks one after the other. One that fails or never ends ends no other; its signal tells it when its time is over. */
export async function runChecks(checks: readonly Check[], longest: number = LONGEST): Promise<NamedFinding[]> {
  const findings: NamedFinding[] = [];
  for (const { name, look } of checks) findings.push({ name, ...(await lookedAt(look, longest)) });
  return findings;
}

async function lookedAt(look: Check["look"], longest: number): Promise<Finding> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), longest);
  const text = `did not end within ${longest / 1000} s. Something between here and the host swallows requests: a firewall or a proxy.`;
  const tooLong = once(signal, "abort").then((): Finding => ({ state: "failed", text }));
  try {
    return await Promise.race([tooLong, Promise.resolve(signal).then(look)]);
  } catch (error) {
    return { state: "failed", text: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
