import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("a process lives while a call waits for its turn, and no longer", async () => {
  const program = fileURLToPath(new URL("waiting-process.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program]);
  expect(stdout.trim()).toBe("33");
});
