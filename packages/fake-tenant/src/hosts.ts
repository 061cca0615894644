// Here and not in tsconfig.json, which is one line in every package: only this package runs on Node alone.
/// <reference types="node" />
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { HostKind } from "@onetrust-client/core";

/** Servers on this machine, one for each kind of host. */
interface OpenHosts {
  /** `http://127.0.0.1:40123` by kind. */
  readonly addresses: Readonly<Record<HostKind, string>>;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** What a kind of host does with its requests. */
type HostListener = (host: HostKind, message: IncomingMessage, out: ServerResponse) => void;

/**
 * Opens a host of each known kind and of those that the services are on besides, so that no call of a test leaves the machine. The hosts do not keep the process alive: otherwise a test
 * that fails before it closes them would never end.
 */
export async function openHosts(listener: HostListener, ofServices: readonly HostKind[]): Promise<OpenHosts> {
  const servers: Server[] = [];
  const open = async (host: HostKind): Promise<string> => {
    const server = createServer((message, out) => listener(host, message, out));
    servers.push(server.on("connection", (socket) => socket.unref()));
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
    server.unref();
    return addressOf(server);
  };
  const known = {
    tenant: await open("tenant"),
    "privacy-portal": await open("privacy-portal"),
    "consent-api": await open("consent-api"),
    "mobile-data": await open("mobile-data"),
    "cookies-data": await open("cookies-data"),
    "worker-node": await open("worker-node"),
  };
  const others = [...new Set(ofServices)].filter((kind) => !Object.hasOwn(known, kind));
  const opened = await Promise.all(others.map(async (kind) => [kind, await open(kind)] as const));
  const addresses = { ...known, ...Object.fromEntries(opened) };
  return {
    addresses,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("fakeTenant: a host has no port.");
  return `http://127.0.0.1:${address.port}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
