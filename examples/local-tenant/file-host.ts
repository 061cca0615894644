import { createServer } from "node:http";

/** A host of exported files: each has a token of its own, and the tenant's opens none. */
export interface FileHost {
  /** The files as the export lists them. */
  readonly listed: { fileName: string; url: string; headers: { Authorization: string } }[];
  close(): Promise<void>;
}

export async function openFileHost(files: Readonly<Record<string, string>>): Promise<FileHost> {
  const tokens = new Map(Object.keys(files).map((name) => [`/${name}`, `Bearer ${crypto.randomUUID()}`]));
  const server = createServer(({ url = "", headers }, response) => {
    const isAllowed = tokens.has(url) && headers.authorization === tokens.get(url);
    response.writeHead(isAllowed ? 200 : 403).end(isAllowed ? files[url.slice(1)] : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    listed: [...tokens].map(([path, token]) => ({
      fileName: path.slice(1),
      url: origin + path,
      headers: { Authorization: token },
    })),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
