import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { bearer, type Connection, connect } from "../../src/index.js";
import { host, type Reply } from "../support/host.js";
import { rejection } from "../support/rejection.js";

const token = "token-of-a-test";
const open = (hostname: string, options: object = {}): Connection =>
  connect({ hostname, credentials: bearer(token), ...options });

const file: Reply = (_, response) => response.writeHead(200, { "content-type": "text/csv" }).end("a,b\n1,2\n");

/** A fetch that answers by URL, for hosts that are not this machine. */
function hosts(answers: Record<string, () => Response>): {
  fetch: typeof fetch;
  sent: [url: string, headers: Headers][];
} {
  const sent: [string, Headers][] = [];
  return {
    sent,
    fetch: async (url, init) => {
      sent.push([String(url), new Headers(init?.headers)]);
      return answers[String(url)]?.() ?? new Response("none", { status: 404 });
    },
  };
}

const redirect =
  (location: string, status = 302) =>
  () =>
    new Response(null, { status, headers: { location } });

test("a file is returned as a Blob with its size and type", async () => {
  const { origin } = await host(file);
  const { size, contentType, data } = await open("app.onetrust.com").download(`${origin}/export.csv?signature=x`);
  expect([size, contentType, data.type, await data.text()]).toEqual([8, "text/csv", "text/csv", "a,b\n1,2\n"]);
});

test("a file goes into a Node writable, or a web stream, which is closed", async () => {
  const { origin } = await host(file);
  const chunks: Buffer[] = [];
  const writable = new Writable({
    write(chunk, _, callback) {
      chunks.push(chunk);
      setTimeout(callback, 2);
    },
  });
  expect(await open("app.onetrust.com").download(origin, { to: writable })).toEqual({
    size: 8,
    contentType: "text/csv",
  });
  expect([Buffer.concat(chunks).toString(), writable.writableFinished, writable.listenerCount("error")]).toEqual([
    "a,b\n1,2\n",
    true,
    0,
  ]);
  const parts: Uint8Array[] = [];
  let isClosed = false;
  const stream = new WritableStream<Uint8Array>({
    write: (part) => void parts.push(part),
    close: () => {
      isClosed = true;
    },
  });
  expect((await open("app.onetrust.com").download(new URL(origin), { to: stream })).size).toBe(8);
  expect([Buffer.concat(parts).toString(), isClosed]).toEqual(["a,b\n1,2\n", true]);
});

test("the token goes to the tenant's host and to no other, and so do the connection's headers", async () => {
  const tenant = await host(file);
  const other = await host(file);
  const onetrust = open(tenant.origin, { headers: { "x-gateway": "key" } });
  await onetrust.download(`${tenant.origin}/api/export`);
  await onetrust.download(`${other.origin}/export`);
  expect([tenant, other].map(({ arrivals }) => arrivals[0]?.headers.authorization)).toEqual([
    `Bearer ${token}`,
    undefined,
  ]);
  expect([tenant, other].map(({ arrivals }) => arrivals[0]?.headers["x-gateway"])).toEqual(["key", undefined]);
});

test("redirects are followed from https to https, without the token and the headers of the first host", async () => {
  const { fetch, sent } = hosts({
    "https://app.onetrust.com/api/export": redirect("https://files.example.com/a?key=1", 307),
    "https://files.example.com/a?key=1": redirect("/b"),
    "https://files.example.com/b": () => new Response("bytes"),
  });
  const { data } = await open("app.onetrust.com", { fetch }).download("https://app.onetrust.com/api/export", {
    headers: { "x-own": "1" },
  });
  expect(await data.text()).toBe("bytes");
  expect(sent.map(([url, headers]) => [url, headers.get("authorization"), headers.get("x-own")])).toEqual([
    ["https://app.onetrust.com/api/export", `Bearer ${token}`, "1"],
    ["https://files.example.com/a?key=1", null, null],
    ["https://files.example.com/b", null, null],
  ]);
});

test.each([
  ["http://files.example.com/b", "http://files.example.com"],
  ["https://127.0.0.1/b", "https://127.0.0.1"],
  ["http://127.0.0.1/b", "http://127.0.0.1"],
  ["ftp://files.example.com/b", "ftp://files.example.com"],
])("a redirect from https to %s is not followed", async (location, shown) => {
  const { fetch, sent } = hosts({ "https://files.example.com/a": redirect(location) });
  const error = await rejection(open("app.onetrust.com", { fetch }).download("https://files.example.com/a"));
  expect([error.kind, error.message]).toEqual([
    "wrong-host",
    `download: files.example.com redirects to ${shown}, which is not followed. Redirects are followed from https to https, at most 5. Check the URL.`,
  ]);
  expect(sent).toHaveLength(1);
});

test("a redirect with a user name is not followed, and not shown", async () => {
  const { fetch } = hosts({ "https://files.example.com/a": redirect("https://jane:word@files.example.com/b") });
  const error = await rejection(open("app.onetrust.com", { fetch }).download("https://files.example.com/a"));
  expect(error.kind).toBe("wrong-host");
  expect(error.message).not.toMatch(/jane|word/);
});

test("redirects in a circle end", async () => {
  const { fetch, sent } = hosts({ "https://files.example.com/a": redirect("/a") });
  const error = await rejection(open("app.onetrust.com", { fetch }).download("https://files.example.com/a"));
  expect(error.message).toMatch(/^download: more than 5 redirects, which is not followed\./);
  expect(sent).toHaveLength(6);
});

test("a writable that fails, by callback or by event, is named, and is destroyed", async () => {
  const { origin } = await host(file);
  const byCallback = new Writable({ write: (_, __, callback) => callback(new Error("disk full")) });
  const byEvent: Writable = new Writable({
    write: () => void setTimeout(() => byEvent.destroy(new Error("disk full"))),
  });
  for (const to of [byCallback, byEvent]) {
    const error = await rejection(open("app.onetrust.com").download(origin, { to }));
    expect([error.kind, error.message]).toEqual([
      "configuration",
      "download: the stream that you passed as to failed: Error: disk full.",
    ]);
    expect(to.destroyed).toBe(true);
  }
});

test("an abort ends a download whose writable hangs", async () => {
  const { origin } = await host(file);
  const controller = new AbortController();
  const to = new Writable({ write: () => controller.abort() });
  const error = await rejection(open("app.onetrust.com").download(origin, { to, signal: controller.signal }));
  expect(error.kind).toBe("abort");
  expect(to.destroyed).toBe(true);
});

test("a file that breaks off is an error, and leaves no file that looks whole", async () => {
  const { origin } = await host((_, response) => {
    response.writeHead(200, { "content-length": "100" }).write("begin");
    setTimeout(() => response.destroy(), 20);
  });
  const to = new Writable({ write: (_, __, callback) => callback() });
  expect(await rejection(open("app.onetrust.com").download(origin, { to }))).toMatchObject({ kind: "network" });
  expect([to.destroyed, to.writableFinished]).toEqual([true, false]);
});

test("maxBytes and deadline hold", async () => {
  const { origin } = await host(file);
  expect(await rejection(open("app.onetrust.com").download(origin, { maxBytes: 7 }))).toMatchObject({ kind: "parse" });
  const slow = await host((_, response) => response.writeHead(200).write("begin"));
  const error = await rejection(open("app.onetrust.com").download(slow.origin, { deadline: 200 }));
  expect(error).toMatchObject({ kind: "timeout", limit: "deadline" });
});

test("an error shows nothing of the URL but its host", async () => {
  const { origin } = await host((_, response) => response.writeHead(403).end("Jane may not"));
  const error = await rejection(open("app.onetrust.com").download(`${origin}/jane/report?signature=s3cr3t`));
  expect([String(error), JSON.stringify(error), error.stack].join()).not.toMatch(/jane|s3cr3t/i);
});

test.each([
  ["http://files.example.com/a", "the URL must begin with https:// and hold no user name."],
  ["https://jane:x@files.example.com/a", "the URL must begin with https:// and hold no user name."],
  ["/api/export", "the URL must be a whole one, https://…."],
  [5, "the URL must be a text; got a number."],
])("refuses the URL %s", async (url, text) => {
  const error = await rejection(open("app.onetrust.com").download(url as never));
  expect([error.kind, error.message]).toEqual(["configuration", `download: ${text}`]);
});

test("refuses what is no stream", async () => {
  const to: object = { write: 1 };
  const error = await rejection(open("app.onetrust.com").download("https://x.example.com", { to: to as never }));
  expect(error.message).toBe("download: to must be a WritableStream or a Node.js Writable; got an object.");
});

test("a target that does not close ends the download: in its time, or when the caller gives up", async () => {
  const { origin } = await host(file);
  const hanging = (): WritableStream<Uint8Array> => new WritableStream({ close: () => new Promise(() => {}) });
  const onetrust = open("app.onetrust.com");
  const late = await rejection(onetrust.download(origin, { to: hanging(), timeout: 300 }));
  expect(late.message).toContain("it did not close within 300 ms");
  const controller = new AbortController();
  const given = onetrust.download(origin, {
    to: new WritableStream({
      close: () => {
        controller.abort(new Error("given up"));
        return new Promise(() => {});
      },
    }),
    signal: controller.signal,
  });
  expect((await rejection(given)).name).toBe("AbortError");
});

test("a target that fails to close is named, with what it said", async () => {
  const { origin } = await host(file);
  const to = new WritableStream<Uint8Array>({ close: () => Promise.reject(new Error("the disk is full")) });
  expect((await rejection(open("app.onetrust.com").download(origin, { to }))).message).toContain("the disk is full");
});

test("a function may choose the stream when the response is there", async () => {
  const { origin } = await host((_, response) =>
    response.writeHead(206, { "content-range": "bytes 4-7/8" }).end("1,2\n"),
  );
  const onetrust = open("app.onetrust.com");
  const chunks: Buffer[] = [];
  const to = ({ status, headers }: Response) => {
    chunks.push(Buffer.from(`${status} ${headers.get("content-range")}: `));
    return new Writable({ write: (chunk, _, callback) => void callback(void chunks.push(chunk)) });
  };
  expect(await onetrust.download(origin, { to })).toEqual({ size: 4, contentType: "" });
  expect(Buffer.concat(chunks).toString()).toBe("206 bytes 4-7/8: 1,2\n");
});

test.each([
  [
    () => {
      throw new Error("disk full");
    },
    "download: the stream that you passed as to failed: Error: disk full.",
  ],
  [() => "file.csv", "download: to must be a WritableStream or a Node.js Writable; got a text."],
])("a function that returns no stream is an error, and the bytes are let go", async (to, message) => {
  const { origin } = await host(file);
  const onetrust = open("app.onetrust.com");
  const call: Promise<unknown> = Reflect.apply(onetrust.download, onetrust, [origin, { to }]);
  expect(await rejection(call)).toMatchObject({ kind: "configuration", message });
});
