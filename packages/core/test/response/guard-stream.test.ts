import { expect, test, vi } from "vitest";
import type { OneTrustError } from "../../src/index.js";
import { host } from "../support/host.js";
import { bind } from "../support/items.js";
import { rejection } from "../support/rejection.js";
import { virtualTime } from "../support/virtual-host.js";

/** A host that sends some bytes and then nothing, and tells when its connection is closed. */
async function stalling(): Promise<{ origin: string; closed: Promise<void> }> {
  let close = (): void => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const { origin } = await host((_, response) => {
    response.on("close", close);
    response.writeHead(200, { "content-type": "application/octet-stream" }).write("begin");
  });
  return { origin, closed };
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test("a file comes as a stream, byte for byte, with its response", async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  const { origin } = await host((_, response) =>
    response.writeHead(200, { "content-type": "application/pdf" }).end(bytes),
  );
  const { data, response } = await bind({ hostname: origin }).getFile.stream();
  expect(response.headers.get("content-type")).toBe("application/pdf");
  const chunks: Uint8Array[] = [];
  await data.pipeTo(new WritableStream({ write: (chunk) => void chunks.push(chunk) }));
  expect(Buffer.concat(chunks).equals(Buffer.from(bytes))).toBe(true);
});

test("an error status is an error, before there is a stream", async () => {
  const { origin } = await host((_, response) => response.writeHead(404).end("{}"));
  expect(await rejection(bind({ hostname: origin }).getFile.stream())).toMatchObject({ kind: "http", status: 404 });
});

test("an abort ends a stream that somebody reads, with our error, and closes the connection", async () => {
  const { origin, closed } = await stalling();
  const controller = new AbortController();
  const { data } = await bind({ hostname: origin }).getFile.stream({}, { signal: controller.signal });
  const reader = data.getReader();
  expect(text((await reader.read()).value)).toBe("begin");
  const reason = new Error("enough");
  const next = rejection(reader.read());
  controller.abort(reason);
  expect(await next).toMatchObject({ kind: "abort", name: "AbortError", operation: "getFile", cause: reason });
  await closed;
});

test("an abort ends a stream that nobody reads at the moment", async () => {
  const { origin, closed } = await stalling();
  const controller = new AbortController();
  const { data } = await bind({ hostname: origin }).getFile.stream({}, { signal: controller.signal });
  controller.abort();
  await closed;
  expect(await rejection(data.getReader().read())).toMatchObject({ kind: "abort" });
});

test("the deadline holds up to the last byte", async () => {
  const { origin, closed } = await stalling();
  const { data } = await bind({ hostname: origin }).getFile.stream({}, { deadline: 300 });
  const reader = data.getReader();
  await reader.read();
  expect(await rejection(reader.read())).toMatchObject({ kind: "timeout", limit: "deadline", ms: 300 });
  await closed;
});

test("a host that sends nothing more is given up after timeout", async () => {
  const { origin, closed } = await stalling();
  const { data } = await bind({ hostname: origin }).getFile.stream({}, { timeout: 200 });
  const reader = data.getReader();
  await reader.read();
  expect(await rejection(reader.read())).toMatchObject({ kind: "timeout", limit: "timeout", ms: 200 });
  await closed;
});

test("a connection that breaks is a network error of the stream", async () => {
  const { origin } = await host((_, response) => {
    response.writeHead(200, { "content-length": "100" }).write("begin");
    setTimeout(() => response.destroy(), 20);
  });
  const { data } = await bind({ hostname: origin }).getFile.stream();
  const reader = data.getReader();
  const error = await rejection(
    (async () => {
      while (!(await reader.read()).done);
    })(),
  );
  expect(error).toMatchObject({ kind: "network", operation: "getFile" });
});

test("a stream is not longer than maxBytes", async () => {
  const { origin } = await host((_, response) => response.writeHead(200).end("0123456789"));
  const { data } = await bind({ hostname: origin }).getFile.stream({}, { maxBytes: 9 });
  const error: OneTrustError = await rejection(data.getReader().read());
  expect(error.message).toBe(
    "getFile: the response is larger than maxBytes (9 bytes). Raise maxBytes, or ask for less at a time.",
  );
});

test("a stream may be as long as maxBytes, in any number of chunks", async () => {
  const body = (async function* () {
    yield "01234";
    yield "56789";
  })();
  const response = Object.assign(Object.create(null), { status: 200, headers: {}, body });
  const { getFile } = bind({ hostname: "app.onetrust.com", fetch: async () => response });
  const { data } = await getFile.stream({}, { maxBytes: 10 });
  expect(await new Response(data).text()).toBe("0123456789");
});

test("a stream that has ended leaves neither timer nor listener behind", async () => {
  virtualTime();
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  const { getFile } = bind({ hostname: "app.onetrust.com", fetch: async () => new Response("whole") });
  const { data } = await getFile.stream({}, { signal, deadline: 5000 });
  expect(vi.getTimerCount()).toBe(1);
  expect(await new Response(data).text()).toBe("whole");
  expect([vi.getTimerCount(), removed.mock.calls.length]).toEqual([0, added.mock.calls.length]);
});

test("the time that nobody reads does not count as a silent host's", async () => {
  virtualTime();
  const chunks = ["a", "b"];
  const body = {
    [Symbol.asyncIterator]: () => ({ next: async () => ({ done: chunks.length === 0, value: chunks.shift() }) }),
  };
  const response = Object.assign(Object.create(null), { status: 200, headers: {}, body });
  const { data } = await bind({ hostname: "app.onetrust.com", fetch: async () => response }).getFile.stream(
    {},
    { timeout: 200 },
  );
  const reader = data.getReader();
  expect(text((await reader.read()).value)).toBe("a");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(text((await reader.read()).value)).toBe("b");
  expect((await reader.read()).done).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("a failed stream is let go of, and its error repeats no secret", async () => {
  let isLetGo = false;
  const body = {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.reject(new Error("proxy said: token-of-a-test")),
      return: async () => {
        isLetGo = true;
        return { done: true, value: undefined };
      },
    }),
  };
  const response = Object.assign(Object.create(null), { status: 200, headers: {}, body });
  const { data } = await bind({ hostname: "app.onetrust.com", fetch: async () => response }).getFile.stream();
  const error = await rejection(data.getReader().read());
  expect(error).toMatchObject({ kind: "network", operation: "getFile" });
  expect([`${error.message}${error.stack}`.includes("token-of-a-test"), isLetGo]).toEqual([false, true]);
});

test("an empty response without a stream is an empty stream", async () => {
  const fetch = async () => ({ status: 200, headers: {}, text: async () => "" }) as never;
  const { data } = await bind({ hostname: "app.onetrust.com", fetch }).getFile.stream();
  expect(await data.getReader().read()).toEqual({ done: true, value: undefined });
});

test("cancelling closes the connection and leaves no listener on the signal", async () => {
  const { origin, closed } = await stalling();
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    listeners++;
    addEventListener.apply(signal, given);
  };
  signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    listeners--;
    removeEventListener.apply(signal, given);
  };
  const { data } = await bind({ hostname: origin }).getFile.stream({}, { signal });
  expect(listeners).toBe(1);
  await data.cancel();
  expect(listeners).toBe(0);
  await closed;
});

test("a response without a stream is handed on in one piece", async () => {
  const fetch = async () => ({ status: 200, headers: {}, text: async () => "whole" }) as never;
  const { data } = await bind({ hostname: "app.onetrust.com", fetch }).getFile.stream();
  const reader = data.getReader();
  expect(text((await reader.read()).value)).toBe("whole");
  expect((await reader.read()).done).toBe(true);
});

test("a stream of a stub: text counts as its bytes, and what is neither text nor bytes ends it with an error", async () => {
  const body = (async function* () {
    yield "a";
    yield 5;
  })();
  const response = Object.assign(Object.create(null), { status: 200, headers: {}, body });
  const { data } = await bind({ hostname: "app.onetrust.com", fetch: async () => response }).getFile.stream();
  await expect(new Response(data).text()).rejects.toThrow("a chunk of the body must be bytes or text; got a number");
});

test("a runtime without streams is told apart from a host that fails", async () => {
  const response = Object.assign(Object.create(null), { status: 200, headers: {} });
  const { getFile } = bind({ hostname: "app.onetrust.com", fetch: async () => response });
  vi.stubGlobal("ReadableStream", undefined);
  const error = await rejection(getFile.stream());
  vi.unstubAllGlobals();
  expect(error.message).toBe("getFile: this runtime has no ReadableStream. Read the response whole.");
});
