import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { type Attempt, bin, node } from "./attempt.js";

const next = bin("next", "dist/bin/next");

/** Builds an application with a route handler, types checked, serves it and calls the route. */
export const routeHandler: Attempt = async (place) => {
  cpSync(join(place.project, "program", "read-credits.ts"), join(place.project, "next", "read-credits.ts"));
  await node(place, "next", [next, "build"]);
  const server = spawn(process.execPath, [next, "start", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd: join(place.project, "next"),
    env: { ...process.env, TENANT: place.tenant, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const response = await fetch(`${await addressOf(server.stdout)}/credits`);
    return await response.text();
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
  }
};

/** The address that the server prints. It says later that it is ready. */
async function addressOf(output: AsyncIterable<Buffer>): Promise<string> {
  let printed = "";
  for await (const chunk of output) {
    printed += chunk;
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (address !== undefined && printed.includes("Ready")) return address;
  }
  throw new Error(`next start ended without an address:\n${printed}`);
}
