import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { run } from "@onetrust-client/tests-support/run";
import { runServer } from "verdaccio";

/** A registry on this machine. */
export interface Registry {
  readonly url: string;
  /** What npm and pnpm need to use it and to publish to it, and nothing of the machine's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Published versions of one of our packages; none if there is no such package. */
  versionsOf(name: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens one in a folder. It has what is published to it; anything else comes from the registry that npm uses on this machine. */
export async function openRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const upstream = (await run("npm", ["config", "get", "registry"], { cwd: folder })).trim();
  const config = join(folder, "verdaccio.json");
  writeFileSync(config, JSON.stringify(configuration(folder, upstream)));
  const server: Server = await runServer(config);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
  return {
    url,
    env: await environment(folder, url),
    versionsOf: async (name) => {
      const { versions = {} } = await (await fetch(`${url}@onetrust-client/${name}`)).json();
      return Object.keys(versions);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Our scope has no uplink: what is on it was published here. Tokens are signed, since checking a password takes a second. */
const configuration = (folder: string, upstream: string): object => ({
  storage: join(folder, "storage"),
  uplinks: { upstream: { url: upstream } },
  packages: {
    "@onetrust-client/*": { access: "$all", publish: "$authenticated" },
    "**": { access: "$all", proxy: "upstream" },
  },
  auth: { htpasswd: { file: join(folder, "htpasswd") } },
  security: { api: { jwt: { sign: { expiresIn: "1h" } } } },
  max_body_size: "50mb",
  log: { type: "stdout", format: "pretty", level: "error" },
});

async function environment(folder: string, url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}-/user/org.couchdb.user:ci`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "ci", password: "of-this-registry-only" }),
  });
  const { token } = await answer.json();
  const userconfig = join(folder, "npmrc");
  writeFileSync(userconfig, `registry=${url}\n${url.replace("http:", "")}:_authToken=${token}\n`);
  return {
    // Both ways of writing: npx and pnpm hand on the machine's own in one of them.
    NPM_CONFIG_USERCONFIG: userconfig,
    npm_config_userconfig: userconfig,
    NPM_CONFIG_REGISTRY: url,
    npm_config_registry: url,
    npm_config_cache: join(folder, "npm-cache"),
  };
}
