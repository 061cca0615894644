import { readFileSync, writeFileSync } from "node:fs";
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

export function writeScopesLock(path: string, scopes: readonly string[]): void {
  const text = [
    "# The scopes that the code needs. `onetrust scopes <path> --write` writes this file, and `--check` compares with it.",
    ...scopes,
  ];
  try {
    writeFileSync(path, `${text.join("\n")}\n`);
  } catch (error) {
    throw new UsageError(
      `${path} cannot be written (${codeOf(error)}). Name a file in a folder that exists and that you may write to.`,
    );
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read (${codeOf(error)}). Write it first: onetrust scopes <path> --write ${path}`,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
