import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { petStore } from "../support/definitions/pet-store.js";
import { closeHosts, vendorHost } from "../support/hosts/vendor-host.js";
import { workspace } from "../support/workspace.js";

const SCRIPT = fileURLToPath(new URL("../support/run-codegen.ts", import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function codegen(root: string, ...args: string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, CI: "true" };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", SCRIPT, root, "codegen", ...args],
      { env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const catStore = { ...petStore, info: { title: "Platform - Cats", version: "1.0" } };

/** A repository whose lockfile knows its packages, so that no install is due. */
const repository = () =>
  workspace({
    "pnpm-lock.yaml": "importers:\n\n  packages/services/cats:\n\n  packages/services/pets:\n\n",
    "specs/services.json": [{ id: "platform-pets", package: "pets" }],
    "specs/snapshots/platform-pets.json": petStore,
  });

afterEach(closeHosts);

describe("codegen", () => {
  it("syncs, generates and sums both up", async () => {
    const root = await repository();
    const { origin } = await vendorHost({ files: { "platform-cats": catStore, "platform-pets": petStore } });
    const { code, stdout, stderr } = await codegen(root, "--origin", origin);
    expect(stdout).toContain("platform-cats: new, package cats");
    expect(stdout).toContain("2 packages with 10 operations: 28 files written, 0 removed.");
    expect(existsSync(join(root, "packages/services/cats/src/index.ts"))).toBe(true);
    expect(stdout).toMatch(/\nNext:\n {2}1\. .*/);
    expect(stdout).toContain("read the names of cats in specs/names.json");
    const phases = stderr.split("\n").filter((line) => line.startsWith("✔"));
    expect(phases.map((line) => line.replace(/ \(.*/, ""))).toEqual([
      `✔ Reading ${origin}: 0 unchanged, 1 changed, 1 new`,
      "✔ Generating packages: 2 packages with 10 operations",
      "✔ Compiling 2 changed packages: done",
      "✔ Comparing with the last commit: 0 packages changed for users",
    ]);
    expect(code).toBe(0);
  });

  it("goes on from the committed snapshots where the host cannot be reached, says so, and ends well", async () => {
    const root = await repository();
    const { origin } = await vendorHost({ files: {} });
    await closeHosts();
    const { code, stdout } = await codegen(root, "--origin", origin);
    expect(stdout).toContain("the host cannot be reached (ECONNREFUSED)");
    expect(stdout).toContain("generated from the committed snapshots");
    expect(existsSync(join(root, "packages/services/pets/src/index.ts"))).toBe(true);
    expect(code).toBe(0);
  });

  it("generates what it can where the host answers with something wrong, and ends with sync's exit code", async () => {
    const root = await repository();
    const { origin } = await vendorHost({
      files: { "platform-cats": catStore, "platform-pets": "<html>Sign in</html>" },
    });
    const before = readFileSync(join(root, "specs/snapshots/platform-pets.json"), "utf8");
    const { code, stdout } = await codegen(root, "--origin", origin, "--json");
    const { sync, generate } = JSON.parse(stdout);
    expect(sync.services).toMatchObject([{ status: "new" }, { status: "failed", problem: { code: "html" } }]);
    expect(generate.services).toMatchObject([{ package: "cats" }, { package: "pets" }]);
    expect(readFileSync(join(root, "specs/snapshots/platform-pets.json"), "utf8")).toBe(before);
    expect(code).toBe(1);
  });

  it("explains an operation", async () => {
    const { stdout, code } = await codegen(await repository(), "--explain", "createPet");
    expect(stdout).toContain("── emitted ─");
    expect(code).toBe(0);
  });
});
