import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";

/** Whether this machine has Redis. Where everything is installed for the tests, a missing one is a failure and no reason to leave them out. */
export const hasRedis: boolean = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis && process.env.CI) throw new Error("redis-server is missing. Install Debian's package redis-server.");
if (!hasRedis) console.warn("Tests with Redis are left out: this machine has no redis-server.");

/** A Redis of the test's own, on loopback. */
export interface RedisServer {
  readonly port: number;
  start(): Promise<void>;
  /** Ends it at once, as a crash does. What it held is lost, unless it keeps it. */
  kill(): Promise<void>;
  /** Stops it in the middle of its work: its sockets stay open, and nothing answers. */
  pause(): void;
  resume(): void;
  /** Sends a command and returns the raw answer. */
  ask(command: string): Promise<string>;
}

/** `folder`: where it writes each change down before it answers, so that it has everything again after a crash. */
export async function openRedis({ folder }: { readonly folder?: string } = {}): Promise<RedisServer> {
  const port = await freePort();
  const place =
    folder === undefined ? ["--appendonly", "no", "--dir", tmpdir()] : ["--appendonly", "yes", "--dir", folder];
  let running: ChildProcess | undefined;
  const server: RedisServer = {
    port,
    async start() {
      const options = [
        "--port",
        String(port),
        "--bind",
        "127.0.0.1",
        "--save",
        "",
        "--appendfsync",
        "always",
        ...place,
      ];
      running = spawn("redis-server", options, { stdio: "ignore" });
      for (let tries = 0; tries < 200; tries++) {
        const answer = await server.ask("PING").catch(() => "");
        if (answer.startsWith("+PONG")) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`redis-server does not answer on port ${port}.`);
    },
    async kill() {
      const ended = running;
      running = undefined;
      if (!ended || ended.exitCode !== null || ended.signalCode !== null) return;
      const exit = once(ended, "exit");
      ended.kill("SIGKILL");
      await exit;
    },
    pause: () => void running?.kill("SIGSTOP"),
    resume: () => void running?.kill("SIGCONT"),
    ask: (command) =>
      new Promise((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => socket.write(`${command}\r\n`));
        socket.once("data", (data) => {
          socket.destroy();
          resolve(data.toString());
        });
        socket.once("error", reject);
      }),
  };
  await server.start();
  return server;
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
