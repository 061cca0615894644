import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packageFolder, program } from "../support/onetrust.js";
import { environmentOf } from "../support/tenant.js";

const PURPOSE = "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a57";
const ONETRUST = `"${process.execPath}" "${program}"`;

let tenant: FakeTenant;
let consent: ReturnType<typeof universalConsent>;
let env: Record<string, string>;

beforeEach(async () => {
  tenant = await fakeTenant({ services: [universalConsent] });
  consent = universalConsent(tenant.connect());
  env = environmentOf(tenant);
  const Label = "A purpose whose label is so long that a hundred of them fill the buffer of a pipe. ".repeat(8);
  const rows = Array.from({ length: 1000 }, (_, index) => ({ Id: `p-${index}`, Label }));
  tenant.rows(consent.listPurposes, rows, { maxSize: 100 });
});

afterEach(() => tenant.close());

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a line of bash, in which `onetrust` stands for the program. */
function shell(line: string): Promise<Ended> {
  const child = spawn("bash", ["-c", line.replaceAll("onetrust ", `${ONETRUST} `)], {
    cwd: packageFolder,
    env: { ...process.env, ...env },
  });
  return ending(child);
}

function ending(child: ReturnType<typeof spawn>): Promise<Ended> {
  const output = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output.stderr += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...output })));
}

describe("a closed pipe", () => {
  test("a reader that has enough ends the program quietly", async () => {
    const ended = await shell("set -o pipefail; onetrust call listPurposes --query.size 100 --limit 1000 | head -n 2");
    expect(ended).toEqual({ code: 0, stdout: "[\n  {\n", stderr: "" });
  });

  test("where nobody reads warnings, the result is the same", async () => {
    const { code, stdout } = await shell("{ onetrust scopes fixtures/unclear 2>&3; } 3> >(exec 0<&-)");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "0 scopes for 0 operations in 1 file\n" });
  });
});

describe("a full disk", () => {
  test.skipIf(!existsSync("/dev/full"))("behind standard output is told", async () => {
    expect(await shell(`onetrust call getPurpose --path.purposeId ${PURPOSE} --dry-run > /dev/full`)).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "onetrust: standard output cannot be written (ENOSPC). Make room, or send it elsewhere. What the command did before is done.\n",
    });
  });

  // The shell's limit for the size of a file, in blocks of 1,024 bytes, stands for a disk that is full.
  test("leaves no half of a response behind, and says that the request was sent", async () => {
    const out = join(temporaryFolder(), "purposes.json");
    expect(await shell(`ulimit -f 8; onetrust call listPurposes --query.size 100 --limit 1000 --out ${out}`)).toEqual({
      code: 1,
      stdout: "",
      stderr: `onetrust: ${out} cannot be written (EFBIG). Name another file, or make room. The request was sent.\n`,
    });
    expect(readdirSync(dirname(out))).toEqual([]);
  });

  test.each(["ndjson", "csv"])("ends a list into .%s, which goes on once there is room", async (kind) => {
    const out = join(temporaryFolder(), `purposes.${kind}`);
    const list = `onetrust list listPurposes --query.size 100 --out ${out}`;
    const { code, stdout, stderr } = await shell(`ulimit -f 64; ${list}`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /cannot be written \(EFBIG\); expected room for it\..* run the same command with --resume\.\n$/,
    );
    expect(stderr.split("\n")).toHaveLength(2);
    expect((await shell(`${list} --resume`)).code).toBe(0);
    const lines = readFileSync(out, "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(kind === "csv" ? 1001 : 1000);
  });

  test("that has no room for comma-separated values keeps the rows", async () => {
    const out = join(temporaryFolder(), "purposes.csv");
    const list = `onetrust list listPurposes --query.size 100 --out ${out}`;
    await shell(list);
    const before = readFileSync(out, "utf8");
    const { code, stderr } = await shell(`ulimit -f 64; ${list} --resume`);
    expect(code).toBe(1);
    expect(stderr).toContain("(EFBIG)");
    expect(readFileSync(out, "utf8")).toBe(before);
    expect(readdirSync(dirname(out)).toSorted()).toEqual([
      "purposes.csv",
      "purposes.csv.ndjson",
      "purposes.csv.ndjson.state",
    ]);
  });
});

describe("Ctrl-C", () => {
  test.each([1, 2])("pressed %i times during a call, leaves nothing behind", async (times) => {
    tenant.fault(consent.getPurpose, "stall", { times: 9 });
    const file = join(temporaryFolder(), "purpose.json");
    const args = [program, "call", "getPurpose", "--path.purposeId", PURPOSE, "--out", file];
    const child = spawn(process.execPath, args, { cwd: packageFolder, env: { ...process.env, ...env } });
    const end = ending(child);
    while (tenant.requestsOf(consent.getPurpose).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    for (let pressed = 0; pressed < times; pressed += 1) child.kill("SIGINT");
    expect((await end).code).toBe(130);
    expect(readdirSync(dirname(file))).toEqual([]);
  });
});
