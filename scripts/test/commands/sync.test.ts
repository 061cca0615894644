import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { afterEach, describe, expect, test } from "vitest";
import { addSyncCommand } from "../../src/commands/sync.js";
import { sha256 } from "../../src/model/sha256.js";
import { definition } from "../support/definitions/definition.js";
import { type Content, closeHosts, vendorHost } from "../support/hosts/vendor-host.js";
import { committed, service, specsFolder } from "../support/specs-folder.js";

afterEach(closeHosts);

const SCRIPT = fileURLToPath(new URL("../support/run-sync.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(root: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const clean = { PATH: process.env.PATH, CI: "true", ...env };
  return spawn(process.execPath, ["--import", "tsx", SCRIPT, root, "sync", ...args], { env: clean });
}

function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => (texts.stdout += chunk));
  child.stderr?.on("data", (chunk) => (texts.stderr += chunk));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...texts })));
}

describe("the command", () => {
  const two = { cats: definition(), dogs: definition() };

  test("plain: progress on stderr, summary on stdout, exit code 0", async () => {
    const { origin } = await vendorHost({ files: two });
    const { code, stdout, stderr } = await ended(start(specsFolder([service("cats")]), ["--origin", origin]));
    expect(stderr.split("\n")).toContain(`Reading ${origin}`);
    expect(stderr).toMatch(/^2 of 2: (cats|dogs) new$/m);
    expect(stderr).toMatch(/^✔ Reading http:\/\/127\.0\.0\.1:\d+: 0 unchanged, 2 new \(\d+\.\d s\)$/m);
    expect(stdout).toBe(
      [
        `${origin}: 0 unchanged, 2 new`,
        `  no API catalog could be read at ${origin}/onetrust/.well-known/api-catalog, so the index page alone says what is published.`,
        "  cats: new, package cats",
        "  dogs: new, package pets",
        "Snapshots now stand for 2 services with 2 operations.",
        "No commit to compare with, so no changeset was written.",
        "",
      ].join("\n"),
    );
    expect(code).toBe(0);
  });

  test("--json: one document on stdout; the origin may come from the environment; a failed service means exit code 1", async () => {
    const { origin } = await vendorHost({ files: { ...two, cats: "<html>" } });
    const root = specsFolder([service("cats"), service("dogs")]);
    const { code, stdout } = await ended(start(root, ["--json"], { ONETRUST_SPECS_ORIGIN: origin }));
    const cats = { id: "cats", status: "failed", problem: { code: "html", place: "line 1" } };
    expect(JSON.parse(stdout)).toMatchObject({
      origin,
      host: "answered",
      services: [cats, { id: "dogs", status: "new" }],
    });
    expect(code).toBe(1);
  });

  test("a host that cannot be reached: said plainly, with the proxy that Node does not use", async () => {
    const { origin } = await vendorHost({ files: {} });
    await closeHosts();
    const root = specsFolder([service("cats")]);
    const { code, stdout } = await ended(
      start(root, ["--origin", origin], { HTTPS_PROXY: "http://user:secret@proxy" }),
    );
    expect(stdout).toContain("the host cannot be reached (ECONNREFUSED)");
    expect(stdout).toContain("HTTPS_PROXY");
    expect(stdout).not.toContain("secret");
    expect(code).toBe(1);
  });

  const NO_ORIGIN = "An origin such as https://developer.onetrust.com is expected.";

  test("what is no origin is said on stderr, and means exit code 1", async () => {
    const { code, stderr } = await ended(start(specsFolder([]), ["--origin", "ftp://a.example"]));
    expect(stderr).toContain(NO_ORIGIN);
    expect(code).toBe(1);
  });

  test.each(["ftp://a.example", "https://a.example/path", "a.example"])("%s is no origin", async (origin) => {
    const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    addSyncCommand(program, specsFolder([]));
    const parsed = program.parseAsync(["sync", "--origin", origin], { from: "user" });
    await expect(parsed).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining(NO_ORIGIN) });
  });
});

describe("Ctrl-C leaves whole files only, and exit code 130", () => {
  const ids = ["ants", "bees", "cats", "dogs", "fish", "gnus", "hens", "mice"];
  const files = Object.fromEntries(ids.map((id) => [id, definition([`GET /v1/${id}`])]));

  /** Every file whole, and each snapshot the one that the lock knows. */
  function expectWhole(root: string): void {
    const texts = committed(root);
    const lock = JSON.parse(texts["specs/lock.json"] ?? "{}");
    const names = Object.keys(texts).filter((path) => path.startsWith("specs/snapshots/"));
    expect(names).toEqual(Object.keys(lock).map((id) => `specs/snapshots/${id}.json`));
    for (const id of Object.keys(lock))
      expect(lock[id].snapshot).toBe(sha256(texts[`specs/snapshots/${id}.json`] ?? ""));
    expect([0, ids.length]).toContain(names.length);
  }

  test.each([1, 4, ids.length])("while definition %i is on its way", async (nth) => {
    const root = specsFolder(ids.map(service));
    let child: ChildProcess | undefined;
    let asked = 0;
    const slow =
      (document: object): Content =>
      (_, response) => {
        asked += 1;
        if (asked === nth) child?.kill("SIGINT");
        else if (asked < nth) response.end(JSON.stringify(document));
      };
    const slowFiles = Object.fromEntries(Object.entries(files).map(([id, document]) => [id, slow(document)]));
    child = start(root, ["--origin", (await vendorHost({ files: slowFiles })).origin]);
    expect((await ended(child)).code).toBe(130);
    expectWhole(root);
    expect(Object.keys(committed(root))).toEqual(["specs/services.json"]);
  });

  test.each([0, 1, 3, 6, 12])("%i ms after the last definition was sent", async (delay) => {
    const root = specsFolder(ids.map(service));
    let child: ChildProcess | undefined;
    let left = ids.length;
    const counting =
      (document: object): Content =>
      (_, response) => {
        left -= 1;
        response.end(JSON.stringify(document));
        if (left === 0) setTimeout(() => child?.kill("SIGINT"), delay);
      };
    const countingFiles = Object.fromEntries(Object.entries(files).map(([id, document]) => [id, counting(document)]));
    child = start(root, ["--origin", (await vendorHost({ files: countingFiles })).origin]);
    const { code } = await ended(child);
    // Which one it is depends on the machine; that the files are whole does not.
    expect([0, 130, null]).toContain(code);
    expectWhole(root);
  });
});
