import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { UsageError } from "../usage-error.js";
import type { Terminal } from "./terminal.js";

/**
 * Gets a secret: from the environment variable, from a pipe, or by a question whose answer is not shown. Never from the command line, which
 * other users of the machine see. Throws a {@link UsageError} if there is none.
 */
export async function askSecret(variable: string, terminal: Terminal): Promise<string> {
  const given = process.env[variable];
  if (given) return given;
  const secret = process.stdin.isTTY === true ? await hiddenAnswer(terminal) : (await text(process.stdin)).trim();
  if (secret !== "") return secret;
  throw new UsageError(`There is no client secret. Pipe it in, or set the environment variable ${variable}.`);
}

async function hiddenAnswer(terminal: Terminal): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write("Client secret (not shown): ");
  try {
    return (await lines.question("")).trim();
  } finally {
    lines.close();
    terminal.note("");
  }
}
