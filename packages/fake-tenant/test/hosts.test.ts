import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("support/never-closes.ts", import.meta.url));

test("a program that never closes its tenant gets its answers, and ends by itself", async () => {
  // Killed, it would reject.
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", program], { timeout: 30_000 });
  expect((await run).stdout).toBe("note\n");
});
