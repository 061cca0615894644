import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { takeLease } from "../../src/storage/lease.js";
import { emptyFolder } from "../support/requests.js";

const subject = "ledger requests.ndjson";

function claimsIn(path: string): number {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "").length;
}

function place() {
  return { subject, path: join(emptyFolder(), "requests.lock"), length: 300 };
}

test("one holder at a time, and no file afterwards", async () => {
  const options = place();
  const lease = await takeLease(options);
  lease.requireHeld();
  await expect(takeLease(options)).rejects.toMatchObject({ code: "locked" });
  await lease.release();
  expect(existsSync(options.path)).toBe(false);
  await (await takeLease(options)).release();
});

test("of many that want it at once, one gets it", async () => {
  const options = place();
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLease(options)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("it is renewed while its holder runs, and ends by itself if its holder stands still", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const options = { ...place(), length: 30_000 };
  const lease = await takeLease(options);
  for (let renewals = 1; renewals <= 7; renewals++) {
    vi.advanceTimersByTime(10_000);
    while (claimsIn(options.path) <= renewals) await sleep(5);
    await sleep(20);
    lease.requireHeld();
  }
  await expect(takeLease(options)).rejects.toMatchObject({ code: "locked" });
  // The process stands still: time passes, and no timer fires.
  vi.setSystemTime(Date.now() + 30_000);
  expect(() => lease.requireHeld()).toThrow("this process did not renew its lock in time");
  const next = await takeLease(options);
  await lease.release();
  expect(existsSync(options.path)).toBe(true);
  next.requireHeld();
  await next.release();
});

test("a holder that comes back late learns that another run has taken over", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const options = { ...place(), length: 30_000 };
  const lease = await takeLease(options);
  vi.setSystemTime(Date.now() + 30_000);
  const next = await takeLease(options);
  vi.advanceTimersByTime(10_000);
  while (claimsIn(options.path) < 4) await sleep(5);
  await sleep(20);
  expect(() => lease.requireHeld()).toThrow(expect.objectContaining({ code: "lock-lost" }));
  next.requireHeld();
});

/** A process that takes the lock and keeps it until it is killed. It runs the built package. */
async function holderProcess(path: string): Promise<ChildProcess> {
  const module = JSON.stringify(new URL("../../dist/storage/lease.js", import.meta.url).href);
  const options = JSON.stringify({ subject, path, length: 60_000 });
  const program = `await (await import(${module})).takeLease(${options}); console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout ?? child, "data");
  return child;
}

test("the lock of a process that was killed is taken over at once", async () => {
  const options = place();
  const child = await holderProcess(options.path);
  await expect(takeLease(options)).rejects.toThrow(`process ${child.pid}; expected one run at a time`);
  child.kill("SIGKILL");
  await once(child, "exit");
  const lease = await takeLease(options);
  lease.requireHeld();
  await lease.release();
});

test("another thread of the process that holds it does not get it, and a process with the id of a dead one does", async () => {
  const options = { ...place(), length: 60_000 };
  await takeLease(options);
  const own = readFileSync(options.path, "utf8");
  // What another thread knows: it is the id of its own process, and no lock of its own.
  writeFileSync(options.path, own.replace(/"holder":"[^"]*"/, '"holder":"of another thread"'));
  await expect(takeLease(options)).rejects.toMatchObject({ code: "locked" });
  writeFileSync(options.path, own.replace(/"started":"[^"]*"/, '"started":"1"'));
  const lease = await takeLease(options);
  lease.requireHeld();
  await lease.release();
});

test("of another machine nobody knows whether its process runs", async () => {
  const options = place();
  await takeLease(options);
  const own = readFileSync(options.path, "utf8");
  writeFileSync(
    options.path,
    own.replace(/"machine":"[^"]*"/, '"machine":"elsewhere"').replace(/"process":\d+/, '"process":999999'),
  );
  await expect(takeLease({ ...options })).rejects.toThrow(/its lock ends at \d{4}-/);
});

test("a line that a crash tore claims nothing", async () => {
  const options = place();
  appendFileSync(options.path, '{"holder":"a","machine":"b","proc');
  await (await takeLease(options)).release();
});

test("a place that cannot be written is named", async () => {
  const path = join(emptyFolder(), "missing", "requests.lock");
  await expect(takeLease({ subject, path })).rejects.toThrow("ledger requests.ndjson cannot be locked (ENOENT)");
});
