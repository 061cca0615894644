import { createServer, type RequestListener } from "node:http";

export interface Host {
  readonly hostname: string;
  close(): void;
}

/** A server on this machine, on a port of its own. */
export async function listen(listener: RequestListener): Promise<Host> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test's host has no port.");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { hostname: `http://127.0.0.1:${address.port}`, close };
}
