import { type IncomingMessage, request } from "node:http";

/** The part of `fetch` that core uses, over `node:http`. It follows no redirect and uses none of the global timers. */
export const fetchByNodeHttp = async (url: string, init: RequestInit): Promise<Response> => {
  const { method = "GET", signal, body } = init;
  const written = new Response(body ?? null);
  const headers = new Headers(init.headers);
  const type = written.headers.get("content-type");
  if (type !== null && !headers.has("content-type")) headers.set("content-type", type);
  const bytes = Buffer.from(await written.arrayBuffer());
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: Object.fromEntries(headers) }, (incoming) =>
      resolve(toResponse(incoming)),
    );
    const abort = (): void => void outgoing.destroy(Object.assign(new Error(), { cause: signal?.reason }));
    signal?.addEventListener("abort", abort);
    outgoing.on("error", (error) =>
      reject(signal?.aborted ? signal.reason : new TypeError("fetch failed", { cause: error })),
    );
    outgoing.on("close", () => signal?.removeEventListener("abort", abort));
    outgoing.end(bytes);
  });
};

function toResponse(incoming: IncomingMessage): Response {
  const { statusCode: status = 0, headersDistinct } = incoming;
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const isEmpty = status === 204 || status === 304;
  if (isEmpty) incoming.resume();
  return new Response(isEmpty ? null : toStream(incoming), { status, headers });
}

function toStream(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      incoming.on("data", (chunk: Buffer) => controller.enqueue(Uint8Array.from(chunk)));
      incoming.on("end", () => controller.close());
      incoming.on("error", (error) => controller.error(error));
    },
    cancel: () => void incoming.destroy(),
  });
}
