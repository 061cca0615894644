import { readFileSync } from "node:fs";
import { errorCode } from "../error-code.js";
import { writeText } from "../output/whole-file.js";
import { UsageError } from "../usage-error.js";

/** Reads a file with a scope a line; `#` begins a comment. */
export function readScopesLock(path: string): readonly string[] {
  const lines = textOf(path).split(/\r?\n/);
  const scopes = lines.map((line) => line.replace(/#.*/, "").trim()).filter((line) => line !== "");
  const wrong = scopes.find((scope) => /\s/.test(scope));
  if (wrong === undefined) return scopes;
  throw new UsageError(
    `${path} must have a scope a line, and has the line ${JSON.stringify(wrong)}. Write it anew: onetrust scopes <path> --write ${path}`,
  );
}

export async function writeScopesLock(path: string, scopes: readonly string[]): Promise<void> {
  const lines = [
    "# The scopes that the code needs. `onetrust scopes <path> --write` writes this file, and `--check` compares with it.",
    ...scopes,
  ];
  await writeText(path, `${lines.join("\n")}\n`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read (${errorCode(error)}). Write it first: onetrust scopes <path> --write ${path}`,
    );
  }
}
