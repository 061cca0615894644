import type { IncomingHttpHeaders } from "node:http";
import { listen } from "@onetrust-client/tests-support/host";
import { onTestFinished } from "vitest";

/** A host of files that has nothing to do with the tenant: each path has a text and a token of its own. */
export async function fileHost(
  files: Readonly<Record<string, { text: string; token: string }>>,
): Promise<{ origin: string; received: { url: string; headers: IncomingHttpHeaders }[] }> {
  const received: { url: string; headers: IncomingHttpHeaders }[] = [];
  const { origin, close } = await listen(({ url = "", headers }, response) => {
    received.push({ url, headers });
    const file = files[url];
    const isAllowed = file && headers.authorization === file.token;
    response.writeHead(isAllowed ? 200 : 403).end(isAllowed ? file.text : "");
  });
  onTestFinished(close);
  return { origin, received };
}
