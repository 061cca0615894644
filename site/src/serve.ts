import { existsSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";
import { buildSite, builtFolder } from "./build.js";

/** A server of files on this machine. */
export interface SiteServer {
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The path under which the files are served. Default: `/`. */
  readonly base?: string;
  /** Default: a free one. */
  readonly port?: number;
}

/** Serves the files of a built site to this machine. */
export async function serveSite(folder: string, { base = "/", port = 0 }: ServeOptions = {}): Promise<SiteServer> {
  const prefix = base.replace(/\/$/, "");
  // `dev` looks for files at each request: a new build may replace them meanwhile.
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
    };
    const address = request.url ?? "/";
    if (address !== prefix && !address.startsWith(`${prefix}/`)) return missing();
    request.url = address.slice(prefix.length) || "/";
    return files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("The server listens at no port.");
  return {
    origin: `http://127.0.0.1:${listening.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

// Run as a command.
if (process.argv[1] === import.meta.filename) {
  const base = process.env.SITE_BASE || "/";
  if (!existsSync(builtFolder)) buildSite();
  const { origin } = await serveSite(builtFolder, { base, port: Number(process.env.PORT ?? 4321) });
  console.log(`The site is at ${origin}${base}. It shows the last build; pnpm site:build makes a new one.`);
}
