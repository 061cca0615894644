import { type Host, listen } from "@onetrust-client/tests-support/host";

/** Versions by package, and of each version why it is deprecated, if it is. A status stands for a registry that is out of order. */
export type Published = Record<string, Record<string, { deprecated?: string }> | number>;

/** A registry that can be read. What is published may change while it runs. */
export function npmHost(published: Published): Promise<Host> {
  return listen((request, response) => {
    const versions = published[decodeURIComponent((request.url ?? "").slice(1))];
    if (versions === undefined) response.writeHead(404).end("{}");
    else if (typeof versions === "number") response.writeHead(versions).end("{}");
    else response.end(JSON.stringify({ versions }));
  });
}
