import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { appendFile, readFile, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { createJobError } from "../job/job-error.js";
import { isRecord, property } from "../job/read-values.js";
import { storageError } from "./storage-error.js";

/** The right to be the one run of a job. */
export interface Lease {
  /** Throws if another run may have taken over, because this process stood still for longer than the lease. */
  requireHeld(): void;
  release(): Promise<void>;
}

/** What the lock is for, and how long it lasts. */
export interface LeaseOptions {
  /** `ledger requests.ndjson`, for messages. */
  readonly subject: string;
  /** Path of the lock's file. */
  readonly path: string;
  /** How long a run that says nothing keeps its lock, in ms. It is renewed three times in this time. */
  readonly length?: number | undefined;
}

/** One line of the lock's file: somebody claims the lock, or renews it. */
interface Claim {
  readonly holder: string;
  /** Where its process runs: only there can be told whether it still does. */
  readonly machine: string;
  readonly process: number;
  /** When that process started, since ids of processes come again. Empty where the system does not tell. */
  readonly started: string;
  readonly at: number;
  readonly until: number;
  /** A holder whose process was found to have ended. */
  readonly instead?: string;
}

const usualLength = 30_000;
/** Those that this process holds, for systems on which the id of a process is all that is known of it. */
const heldHere = new Set<string>();

/**
 * Takes a lock that ends by itself if its holder does not renew it. It is a file of claims, and the order of the lines decides: all who
 * read the file come to the same holder. A holder whose process has ended on this machine is replaced at once.
 */
export async function takeLease(options: LeaseOptions): Promise<Lease> {
  const holder = randomUUID();
  // Before others can read the claim, since they take one of this process that is not held for one of an earlier process.
  heldHere.add(holder);
  try {
    return await claimLease(options, holder);
  } catch (error) {
    heldHere.delete(holder);
    throw error;
  }
}

async function claimLease({ subject, path, length = usualLength }: LeaseOptions, holder: string): Promise<Lease> {
  const before = holderOf(await readClaims(path, subject));
  const now = Date.now();
  const isTaken = before !== undefined && before.until > now;
  if (isTaken && !hasEnded(before)) throw lockedError(subject, before);
  const claim = { holder, machine, process: process.pid, started: startOf("self") ?? "", at: now, until: now + length };
  await write(path, isTaken ? { ...claim, instead: before.holder } : claim, subject);
  const winner = holderOf(await readClaims(path, subject));
  // Somebody released the lock and took the file away together with the claim.
  if (!winner) return await claimLease({ subject, path, length }, holder);
  if (winner.holder !== holder) throw lockedError(subject, winner);
  return keepLease({ subject, path, length }, claim);
}

function keepLease({ subject, path, length = usualLength }: LeaseOptions, claim: Claim): Lease {
  let { until } = claim;
  let isLost = false;
  const renew = async (): Promise<void> => {
    const at = Date.now();
    await write(path, { ...claim, at, until: at + length }, subject);
    if (holderOf(await readClaims(path, subject))?.holder === claim.holder) until = at + length;
    else isLost = true;
  };
  const timer = setInterval(() => {
    // If it cannot be renewed, it ends at its time.
    renew().catch(() => {});
  }, length / 3);
  timer.unref();
  return {
    requireHeld: () => {
      if (!isLost && Date.now() < until) return;
      throw createJobError({
        code: "lock-lost",
        subject,
        problem: "was not held any longer: this process did not renew its lock in time",
        expected: `a process that runs at least every ${length} ms`,
        remedy: "Another run may have taken over. If none has, run the job again.",
      });
    },
    release: async () => {
      clearInterval(timer);
      heldHere.delete(claim.holder);
      // A lock that is about to end may be somebody else's before the file is gone.
      if (isLost || Date.now() > until - length / 3) return;
      if (holderOf(await readClaims(path, subject))?.holder === claim.holder) await unlink(path).catch(() => {});
    },
  };
}

/** The holder according to the order of the claims. */
function holderOf(claims: readonly Claim[]): Claim | undefined {
  let current: Claim | undefined;
  for (const claim of claims) {
    const isFree = current === undefined || current.until <= claim.at || current.holder === claim.instead;
    if (isFree || current?.holder === claim.holder) current = claim;
  }
  return current;
}

async function readClaims(path: string, subject: string): Promise<Claim[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (property(error, "code") === "ENOENT") return "";
    throw storageError(subject, "cannot be locked", error);
  });
  return text.split("\n").flatMap(readClaim);
}

function readClaim(line: string): Claim[] {
  try {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) return [];
    const { holder, machine, process: id, started, at, until, instead } = value;
    if (typeof holder !== "string" || typeof machine !== "string" || typeof started !== "string") return [];
    if (typeof id !== "number" || typeof at !== "number" || typeof until !== "number") return [];
    return [{ holder, machine, process: id, started, at, until, ...(typeof instead === "string" && { instead }) }];
  } catch {
    // A line that a crash tore claims nothing.
    return [];
  }
}

/** It begins with the end of a line: the one before may be torn. */
async function write(path: string, claim: Claim, subject: string): Promise<void> {
  try {
    await appendFile(path, `\n${JSON.stringify(claim)}\n`, { mode: 0o600 });
  } catch (error) {
    throw storageError(subject, "cannot be locked", error);
  }
}

/** Containers may share the name of a machine and not its processes. */
const machine = `${hostname()} ${processNamespace()}`;

function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** When a process started, where Linux tells: another thread of this process is this process too. */
function startOf(id: number | "self"): string | undefined {
  try {
    // The name of the program in parentheses may have blanks in it; the start is the twentieth field behind it.
    return readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19];
  } catch {
    return undefined;
  }
}

/** Whether the process of a holder is known to have ended. */
function hasEnded({ holder, machine: where, process: id, started }: Claim): boolean {
  if (where !== machine) return false;
  if (started !== "") return startOf(id) !== started;
  if (id === process.pid) return !heldHere.has(holder);
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return property(error, "code") === "ESRCH";
  }
}

function lockedError(subject: string, { process: id, until }: Claim): Error {
  return createJobError({
    code: "locked",
    subject,
    problem: `is in use by another run of the job, process ${id}`,
    expected: "one run at a time",
    remedy: `Wait until it has ended. If it has been killed, its lock ends at ${new Date(until).toISOString()}.`,
  });
}
