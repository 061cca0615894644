import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Host, listen } from "@onetrust-client/tests-support/host";

const types: Readonly<Record<string, string>> = { ".mjs": "text/javascript", ".js": "text/javascript" };

/** A web server for the files of a folder, and a page at its root. */
export function serveFolder(folder: string, page: string): Promise<Host> {
  return listen(async (request, response) => {
    const { pathname } = new URL(`${request.url}`, "http://host");
    if (pathname === "/") return response.writeHead(200, { "content-type": "text/html" }).end(page);
    try {
      const text = await readFile(join(folder, pathname));
      return response.writeHead(200, { "content-type": types[extname(pathname)] ?? "text/plain" }).end(text);
    } catch {
      return response.writeHead(404).end();
    }
  });
}
