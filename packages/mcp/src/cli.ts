#!/usr/bin/env node
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { connect, isOneTrustError } from "@onetrust-client/core";
import { Command, InvalidArgumentError, Option } from "commander";
import { createServer } from "./create-server.js";
import { serveHttp } from "./http/serve-http.js";
import { Refusal } from "./refusal.js";
import { version } from "./version.js";

/** Variable with the token that clients of the HTTP server send. */
const tokenVariable = "ONETRUST_MCP_TOKEN";

interface Options {
  readonly http?: number;
  readonly allowWrite: readonly string[];
}

const program = new Command("onetrust-mcp")
  .description(
    "MCP server for a OneTrust tenant. It reads host and credentials from the environment: ONETRUST_HOSTNAME, and\nONETRUST_CLIENT_ID with ONETRUST_CLIENT_SECRET, or ONETRUST_API_KEY.",
  )
  .version(version)
  .addOption(
    new Option("--http [port]", `serve streamable HTTP on loopback instead of stdio; needs ${tokenVariable}`)
      .preset("8765")
      .argParser(toPort),
  )
  .option("--allow-write <names...>", "operations, tags or services that may write", [])
  .showHelpAfterError("(see onetrust-mcp --help)")
  .action(serve);

async function serve({ http, allowWrite }: Options): Promise<void> {
  try {
    const connection = connect();
    // Without a host the server would start, and fail with its first call.
    connection.baseUrl("tenant");
    const factory = createServer({ connection, allowWrite, onFault: sayFault });
    if (http === undefined) {
      serveStdio(factory, { onerror: say });
      return;
    }
    const { url } = await serveHttp(factory, { port: http, token: requiredToken(), onError: say });
    console.error(`Serving MCP at ${url}`);
  } catch (error) {
    if (!(error instanceof Refusal) && !isOneTrustError(error) && !isPortError(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** stdout belongs to the protocol. */
function say(error: Error): void {
  console.error(error.message);
}

/** Where it happened, and what it was. Its message may repeat what the tenant sent. */
function sayFault(fault: unknown): void {
  const isError = fault instanceof Error;
  const frames = isError ? (fault.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? []) : [];
  console.error([`A fault of @onetrust-client/mcp: ${isError ? fault.name : typeof fault}`, ...frames].join("\n"));
}

function toPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}

function requiredToken(): string {
  const token = process.env[tokenVariable]?.trim() ?? "";
  if (token.length >= 32) return token;
  throw new Refusal(
    `${tokenVariable} must hold at least 32 characters that nobody can guess: whoever has them uses your credentials. Make some: openssl rand -hex 32`,
  );
}

function isPortError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && error.syscall === "listen";
}

await program.parseAsync();
