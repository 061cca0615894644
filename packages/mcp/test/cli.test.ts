import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { environmentOf, openTenant, program } from "./support/session.js";

function run(args: readonly string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    encoding: "utf8",
    input: "",
  });
  return { status, stdout, stderr };
}

const path = { PATH: process.env.PATH ?? "" };

test("help and version say what they are", () => {
  expect(run(["--help"], path)).toMatchObject({ status: 0, stderr: "" });
  expect(run(["--version"], path).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  ["without a host", [], path, /^connect: .*ONETRUST_HOSTNAME/],
  ["with a port that is none", ["--http", "x"], path, /A port is a number from 0 to 65535\./],
])("%s it ends with a sentence and a code that is not 0", (_, args, env, message) => {
  const { status, stdout, stderr } = run(args, env);
  expect(status).not.toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
});

test("a name that allows nothing is refused", async () => {
  const env = environmentOf(await openTenant());
  const { status, stderr } = run(["--allow-write", "universal-consent.getPurpose"], env);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "--allow-write universal-consent.getPurpose: no operation, tag or service of that name writes.\n",
  });
});

test("a name that several services have is refused with their names", async () => {
  const env = environmentOf(await openTenant());
  const { status, stderr } = run(["--allow-write", "createTask"], env);
  expect(status).toBe(1);
  expect(stderr).toBe(
    "--allow-write createTask: several services have it. Use one of: ai-governance.createTask, object-manager.createTask, task-management.createTask.\n",
  );
});

test("a port that is taken is told", async () => {
  const tenant = await openTenant();
  const { port } = new URL(tenant.hosts.tenant ?? "");
  const { status, stderr } = run(["--http", port], environmentOf(tenant));
  expect(status).toBe(1);
  expect(stderr).toContain("EADDRINUSE");
});

test("HTTP without a token that nobody guesses is refused", async () => {
  const env = { ...environmentOf(await openTenant()), ONETRUST_MCP_TOKEN: "short" };
  const { status, stderr } = run(["--http", "0"], env);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^ONETRUST_MCP_TOKEN must hold at least 32 characters that nobody can guess/);
});
