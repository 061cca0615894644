import { createServer, type IncomingHttpHeaders } from "node:http";
import { onTestFinished } from "vitest";

/** A host of files that has nothing to do with the tenant: each path has a text and a token of its own. */
export async function fileHost(
  files: Readonly<Record<string, { text: string; token: string }>>,
): Promise<{ origin: string; received: { url: string; headers: IncomingHttpHeaders }[] }> {
  const received: { url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ url = "", headers }, response) => {
    received.push({ url, headers });
    const file = files[url];
    const isAllowed = file && headers.authorization === file.token;
    response.writeHead(isAllowed ? 200 : 403).end(isAllowed ? file.text : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return { origin: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, received };
}
