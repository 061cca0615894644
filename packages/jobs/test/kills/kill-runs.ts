import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A program that is run until it is through, and killed in between. */
export interface KillOptions {
  readonly program: string;
  readonly settings: object;
  /** How often it is killed. */
  readonly kills: number;
  /** Requests between two kills, on average. */
  readonly requestsBetween: number;
  readonly random: () => number;
  /** Waits until so many more requests have arrived. */
  readonly requests: RequestCount;
  /** Whether the program may have done all its work, so that one that is started again would begin with other work. Default: never. */
  readonly isEnding?: () => boolean;
}

/** How a program ended that was killed again and again. */
export interface KilledRun {
  /** What it sent at its end. */
  readonly report: unknown;
  /** How often it was killed before that. */
  readonly kills: number;
}

/** Counts requests, and wakes those who wait for one. */
export class RequestCount {
  count = 0;
  #waiting: { readonly at: number; readonly wake: () => void }[] = [];

  add(): void {
    this.count++;
    for (const { wake } of this.#waiting.filter(({ at }) => at <= this.count)) wake();
    this.#waiting = this.#waiting.filter(({ at }) => at > this.count);
  }

  after(more: number): Promise<void> {
    const at = this.count + more;
    return more <= 0 ? Promise.resolve() : new Promise((wake) => this.#waiting.push({ at, wake }));
  }
}

/**
 * Runs a program again and again and kills it with SIGKILL: a random number of requests after its start, and a random moment later. So the
 * kills hit reads and writes, responses on their way, and times without any of them. Then it may run to its end.
 */
export async function runWithKills({
  program,
  settings,
  kills,
  requestsBetween,
  random,
  requests,
  isEnding = () => false,
}: KillOptions): Promise<KilledRun> {
  // Too much for an environment.
  const file = join(mkdtempSync(join(tmpdir(), "onetrust-settings-")), "settings.json");
  writeFileSync(file, JSON.stringify(settings));
  let killed = 0;
  for (;;) {
    const child = fork(new URL(program, import.meta.url), {
      env: { ...process.env, JOB_SETTINGS: file },
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    const problems: string[] = [];
    child.stderr?.setEncoding("utf8").on("data", (text: string) => problems.push(text));
    const reported = once(child, "message").then(([report]: unknown[]) => report);
    const ended = once(child, "exit").then(([code]: unknown[]) => code);
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    if (killed < kills) {
      const moment = requests.after(Math.floor(random() * 2 * requestsBetween));
      await Promise.race([moment, ended]);
      await sleep(random() * 20);
      if (!isOver && !isEnding()) {
        child.kill("SIGKILL");
        killed++;
        await ended;
        continue;
      }
    }
    const code = await ended;
    if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${problems.join("")}`);
    rmSync(dirname(file), { recursive: true });
    return { report: await reported, kills: killed };
  }
}
