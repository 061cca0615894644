import { createServer } from "node:http";

/** A host of files: each needs a token or a signature of its own, and the tenant's token opens none. */
export interface FileHost {
  readonly origin: string;
  /** The files that need a token, as an export lists them. */
  readonly listed: { fileName: string; url: string; headers: { Authorization: string } }[];
  close(): Promise<void>;
}

/** The host of files in the addresses that OneTrust gives. */
export const filesOrigin = "https://files.example.com";

/** Opens a host of exported files, by name, and of files that a signature in their address opens. */
export async function openFileHost(
  exported: Readonly<Record<string, string>>,
  signed: Readonly<Record<string, string>>,
): Promise<FileHost> {
  const tokens = new Map(Object.keys(exported).map((name) => [`/${name}`, `Bearer ${crypto.randomUUID()}`]));
  const server = createServer(({ url = "", headers }, response) => {
    const isTokenRight = tokens.has(url) && headers.authorization === tokens.get(url);
    const file = isTokenRight ? exported[url.slice(1)] : headers.authorization === undefined ? signed[url] : undefined;
    response.writeHead(file === undefined ? 403 : 200, { "content-type": "text/plain" }).end(file ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    origin,
    listed: [...tokens].map(([path, token]) => ({
      fileName: path.slice(1),
      url: filesOrigin + path,
      headers: { Authorization: token },
    })),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
