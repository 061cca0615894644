import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { expect, test } from "vitest";
import { onetrust, program } from "../support/onetrust.js";

test("bash completes verbs, options and operations", async () => {
  const { stdout } = await onetrust(["completion", "bash"]);
  const script = join(temporaryFolder(), "completion.bash");
  writeFileSync(script, stdout);
  const completed = (...words: readonly string[]) =>
    execFileSync("bash", ["-c", COMPLETE, script, process.execPath, program, ...words], { encoding: "utf8" })
      .trim()
      .split("\n");
  expect(completed("onetrust", "sc")).toEqual(["scopes"]);
  expect(completed("onetrust", "call", "--dr")).toEqual(["--dry-run"]);
  expect(completed("onetrust", "call", "universal-consent.getPurposeP")).toContain(
    "universal-consent.getPurposePreference",
  );
});

/** What bash does when somebody presses Tab behind the last of these words. */
const COMPLETE = `
node=$1; bin=$2; shift 2
onetrust() { "$node" "$bin" "$@"; }
source "$0"
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _onetrust
printf '%s\\n' "\${COMPREPLY[@]}"`;

test.each(["zsh", "fish"])("%s gets the same verbs", async (shell) => {
  const { stdout, code } = await onetrust(["completion", shell]);
  expect(code).toBe(0);
  for (const word of ["scopes", "search", "describe", "call", "doctor", "complete-operation"])
    expect(stdout).toContain(word);
});

test("another shell is refused", async () => {
  expect(await onetrust(["completion", "csh"])).toEqual({
    code: 2,
    stdout: "",
    stderr: 'onetrust: There is a completion for bash, zsh, fish; got "csh".\n',
  });
});
