import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { onTestFinished } from "vitest";

/** Where Debian puts the programs of PostgreSQL, by version. */
const versions = "/usr/lib/postgresql";
const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0] : undefined;
const programs = newest === undefined ? undefined : join(versions, newest, "bin");

/** Whether this machine has PostgreSQL. Where everything is installed for the tests, a missing one is a failure. */
export const hasPostgres: boolean = programs !== undefined;
if (!hasPostgres && process.env.CI) throw new Error("PostgreSQL is missing. Install Debian's package postgresql.");
if (!hasPostgres) console.warn("Tests with PostgreSQL are left out: this machine has none.");

/** A PostgreSQL of the test's own, on loopback. */
export interface PostgresServer {
  readonly connectionString: string;
  start(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Ends it and removes what it held. */
  remove(): Promise<void>;
}

/** Connections to it until the test ends. A server that is killed under them is no failure of the test. */
export function openTestPool({ connectionString }: PostgresServer): pg.Pool {
  const pool = new pg.Pool({ connectionString });
  pool.on("error", () => {});
  onTestFinished(() => pool.end());
  return pool;
}

export async function openPostgres(): Promise<PostgresServer> {
  if (programs === undefined) throw new Error("This machine has no PostgreSQL.");
  const folder = mkdtempSync(join(tmpdir(), "onetrust-postgres-"));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initialise = ["-D", data, "-U", "tests", "-A", "trust", "--no-sync"];
  execFileSync(join(programs, "initdb"), initialise, { ...user, cwd: folder, stdio: "ignore" });
  const port = await freePort();
  const connectionString = `postgres://tests@127.0.0.1:${port}/postgres`;
  const options = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder];
  let running: ChildProcess | undefined;
  const server: PostgresServer = {
    connectionString,
    start: async () => {
      running = spawn(join(programs, "postgres"), options, { ...user, cwd: folder, stdio: "ignore" });
      await untilItAnswers(connectionString);
    },
    kill: async () => {
      if (!running) return;
      const ended = once(running, "exit");
      // SIGQUIT is its immediate shutdown, without which its processes would outlive it.
      running.kill("SIGQUIT");
      await ended;
      running = undefined;
    },
    remove: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** PostgreSQL does not run as root. */
function ordinaryUser(): { readonly uid: number; readonly gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
}

async function untilItAnswers(connectionString: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
