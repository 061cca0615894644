import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = { ".mjs": "text/javascript", ".js": "text/javascript" };

/** A web server for the files of a folder, and a page at its root. */
export async function serveFolder(
  folder: string,
  page: string,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(`${request.url}`, "http://host");
    if (pathname === "/") return response.writeHead(200, { "content-type": "text/html" }).end(page);
    try {
      const text = await readFile(join(folder, pathname));
      return response.writeHead(200, { "content-type": types[extname(pathname)] ?? "text/plain" }).end(text);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, close };
}
