import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";

/** What the host of files does with the n-th request, from 1. Nothing: it serves the file. */
export type Mishap = (n: number) => "cut" | "expired" | "unavailable" | "other part" | undefined;

interface FileHostOptions {
  readonly mishap?: Mishap;
  readonly ignoresRange?: boolean;
  readonly piece?: Pieces;
}

/** Files come in pieces, with a pause behind each, which is told by its number. */
interface Pieces {
  readonly bytes: number;
  readonly ms: number;
  readonly onSent: (piece: number) => void;
}

/** A host of files that has nothing to do with the tenant. It serves parts, each file with a token of its own. */
export async function fileHost(
  files: Readonly<Record<string, string>>,
  { mishap = () => undefined, ignoresRange = false, piece }: FileHostOptions = {},
) {
  const received: { name: string; headers: IncomingHttpHeaders }[] = [];
  let round = 0;
  const server = createServer(({ url = "", headers }, response): unknown => {
    const name = url.slice(1);
    received.push({ name, headers });
    const text = files[name];
    const what = mishap(received.length);
    if (text === undefined) return response.writeHead(404).end();
    if (what === "expired" || !headers.authorization?.startsWith(`Bearer ${name}-`))
      return response.writeHead(401).end();
    if (what === "unavailable") return response.writeHead(503).end();
    const [, start] = (!ignoresRange && /^bytes=(\d+)-$/.exec(headers.range ?? "")) || [];
    const from = Number(start ?? 0);
    if (from >= text.length && from > 0)
      return response.writeHead(416, { "content-range": `bytes */${text.length}` }).end();
    const range = `bytes ${what === "other part" ? 0 : from}-${text.length - 1}/${text.length}`;
    response.writeHead(start === undefined ? 200 : 206, {
      "content-length": text.length - from,
      ...(start !== undefined && { "content-range": range }),
    });
    if (what !== "cut" && piece) return void sendPieces(response, text.slice(from), piece);
    if (what !== "cut") return response.end(text.slice(from));
    return response.write(text.slice(from, from + 4), () => setImmediate(() => response.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  /** The files as the tenant lists them, with new tokens each time. */
  const listed = () => {
    round++;
    return Object.keys(files).map((name) => ({
      ...{ id: `id-${name}`, fileName: name, url: `${origin}/${name}` },
      headers: { Authorization: `Bearer ${name}-${round}` },
    }));
  };
  return { origin, received, listed };
}

async function sendPieces(response: ServerResponse, text: string, { bytes, ms, onSent }: Pieces): Promise<void> {
  for (let sent = 0; sent < text.length && !response.destroyed; sent += bytes) {
    response.write(text.slice(sent, sent + bytes));
    await sleep(ms);
    onSent(sent / bytes + 1);
  }
  response.end();
}
