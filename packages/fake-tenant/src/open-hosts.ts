import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { HostKind } from "@onetrust-client/core";

/** Servers on loopback, one for each kind of host. */
export interface OpenHosts {
  /** `http://127.0.0.1:…` by kind. */
  readonly origins: Readonly<Record<HostKind, string>>;
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

/** What a kind of host does with its requests. */
type Handler = (host: HostKind, message: IncomingMessage, out: ServerResponse) => void;

/**
 * Opens a host of each kind. All kinds, so that no call of a test ever leaves the machine. None keeps the process alive: a test that
 * fails before it closes them would never end.
 */
export async function openHosts(handle: Handler): Promise<OpenHosts> {
  const servers: Server[] = [];
  const open = async (host: HostKind): Promise<string> => {
    const server = createServer((message, out) => handle(host, message, out));
    servers.push(server.on("connection", (socket) => socket.unref()));
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
    server.unref();
    const address = server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  };
  const origins = {
    tenant: await open("tenant"),
    "privacy-portal": await open("privacy-portal"),
    "consent-api": await open("consent-api"),
    "mobile-data": await open("mobile-data"),
    "cookies-data": await open("cookies-data"),
    "worker-node": await open("worker-node"),
  };
  return { origins, close: () => Promise.all(servers.map(shut)).then(() => {}) };
}

const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
