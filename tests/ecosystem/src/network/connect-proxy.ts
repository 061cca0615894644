import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { listen } from "./listen.js";

/** A proxy on this machine that opens tunnels. */
export interface ConnectProxy {
  readonly port: number;
  /** Where tunnels were opened to, since it was last read. */
  takeTunnels(): string[];
  close(): Promise<void>;
}

/** Opens a proxy that answers `CONNECT` only, to those who know its `user:password`, and never for port 8. */
export async function openConnectProxy(credentials: string): Promise<ConnectProxy> {
  const expected = `Basic ${Buffer.from(credentials).toString("base64")}`;
  const sockets = new Set<Socket>();
  let tunnels: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on("connect", ({ url = "", headers }, socket: Socket, head) => {
    keep(socket);
    // The port of no service, which a rule of this proxy forbids.
    if (url.endsWith(":8")) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    if (headers["proxy-authorization"] !== expected) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      return;
    }
    tunnels.push(url);
    const { hostname, port } = new URL(`http://${url}`);
    const host = keep(
      connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname, () => {
        socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        host.write(head);
        host.pipe(socket).pipe(host);
      }),
    );
  });

  function keep(socket: Socket): Socket {
    sockets.add(socket);
    // A client that leaves is no failure of the proxy.
    return socket.on("error", () => socket.destroy());
  }

  const port = await listen(proxy);
  return {
    port,
    takeTunnels: () => {
      const taken = tunnels;
      tunnels = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
