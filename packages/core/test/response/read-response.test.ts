import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bearer,
  type ConnectOptions,
  connect,
  defineService,
  isOneTrustError,
  type NoInput,
  type Operation,
} from "../../src/index.js";
import { host, type Reply } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

const send =
  (body: string | Uint8Array, type = "application/json", status = 200): Reply =>
  (_, response) =>
    response.writeHead(status, { "content-type": type }).end(body);

test.each<[string, Reply, unknown]>([
  ["an object", send('{"a":1}'), { a: 1 }],
  ["a scalar", send("3"), 3],
  ["null", send("null"), null],
  ["nothing", send(""), undefined],
  ["white space", send(" \n"), undefined],
  ["204", (_, response) => response.writeHead(204).end(), undefined],
  ["an unquoted id", send("7f3c1a9e-0d4b-4c43-9d5e-2f6f0c8f1b11"), "7f3c1a9e-0d4b-4c43-9d5e-2f6f0c8f1b11"],
  ["unquoted text of several lines", send("let a;\n\tlet b;\r\n", "text/plain"), "let a;\n\tlet b;\r\n"],
  ["double-encoded JSON", send('"{\\"a\\":1}"'), '{"a":1}'],
  ["a byte order mark", send("\ufeff[1]"), [1]],
  ["JSON of another type", send('{"a":1}', "Receipt Only - application/json"), { a: 1 }],
])("JSON: %s", async (_, reply, data) => {
  const server = await host(reply);
  expect(await open(server.origin).getPets()).toEqual(data);
});

test.each<[string, Reply]>([
  ["cut short", send('{"a":')],
  ["an open string", send('"abc')],
  ["an open list", send("[1, 2")],
  ["broken UTF-8", send(Uint8Array.of(0x22, 0xff, 0xfe, 0x22))],
  ["control characters", send("abc\u0000def")],
])("JSON: %s is a parse error", async (_, reply) => {
  const server = await host(reply);
  const error = await rejection(open(server.origin).addPet({ body: {} }));
  expect(error).toMatchObject({ kind: "parse", status: 200, attempts: 1, outcome: "unknown" });
  expect(error.kind === "parse" && typeof error.body).toBe("string");
});

test("bytes as a Blob, text as text, nothing whatever was sent", async () => {
  const zip = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  const server = await host(({ url }, response) =>
    url === "/api/pet/v1/photo"
      ? response.writeHead(200, { "content-type": "application/zip" }).end(zip)
      : response.end('"quoted" text'),
  );
  const api = open(server.origin);
  const photo = await api.getPhoto();
  expect([photo.type, Buffer.from(await photo.arrayBuffer()).equals(zip)]).toEqual(["application/zip", true]);
  expect(await api.getTags()).toBe('"quoted" text');
  expect(await api.removePet({ path: { petId: "1" } })).toBeUndefined();
});

test("bytes as a stream, before the last of them has been sent", async () => {
  let finish: (() => void) | undefined;
  const server = await host((_, response) => {
    response.writeHead(200, { "content-type": "application/zip" }).write("first");
    finish = () => response.end("last");
  });
  const connection = connect({ hostname: server.origin, credentials: bearer("t") });
  const { metadata, draft } = pets(connection).getPhoto;
  const { data } = await connection.send(metadata, draft(), { stream: true });
  if (!(data instanceof ReadableStream)) throw new Error("no stream");
  const reader: ReadableStreamDefaultReader<Uint8Array> = data.getReader();
  const next = async () => Buffer.from((await reader.read()).value ?? []).toString();
  expect(await next()).toBe("first");
  finish?.();
  expect([await next(), await next()]).toEqual(["last", ""]);
});

test("a body that is cut is a network error, and a write may have happened", async () => {
  const server = await host((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"a":');
    setImmediate(() => response.socket?.destroy());
  });
  const api = open(server.origin);
  const writes = [() => api.addPet({ body: {} }), () => api.removePet({ path: { petId: "1" } })];
  for (const call of [...writes, api.getPhoto, api.getTags]) {
    expect(await rejection(call())).toMatchObject({
      kind: "network",
      code: "UND_ERR_SOCKET",
      outcome: "unknown",
      attempts: 1,
    });
  }
});

interface Case {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly status: number;
  readonly cut: boolean;
  readonly want: string;
}

test("10,000 answers of any sort: always the right kind, never a bare error", { timeout: 300_000 }, async () => {
  const types = fc.constantFrom("application/json", "text/plain", "application/octet-stream", "");
  const word = fc.stringMatching(/^[A-Za-z0-9][\w .,:;/+=-]{0,40}$/).filter((text) => !isJson(text));
  const bodies = fc.oneof(
    { arbitrary: fc.constant({ body: "", want: "ok" }), weight: 10 },
    { arbitrary: fc.json().map((body) => ({ body, want: "ok" })), weight: 10 },
    { arbitrary: fc.json().map((text) => ({ body: JSON.stringify(text), want: "ok" })), weight: 10 },
    { arbitrary: word.map((body) => ({ body, want: "ok" })), weight: 10 },
    {
      arbitrary: fc
        .json()
        .filter((text) => /^[[{"]/.test(text))
        .map((text) => ({ body: text.slice(0, -1), want: "parse" })),
      weight: 10,
    },
    { arbitrary: word.map((text) => ({ body: `<!DOCTYPE html><title>${text}`, want: "wrong-host" })), weight: 10 },
    { arbitrary: word.map((text) => ({ body: `${text}\u0001${text}`, want: "parse" })), weight: 10 },
    {
      arbitrary: fc
        .uint8Array({ maxLength: 50 })
        .map((bytes) => ({ body: Uint8Array.of(0x22, ...bytes, 0xc3, 0x28), want: "parse" })),
      weight: 10,
    },
    { arbitrary: fc.constant({ body: new Uint8Array(1_000_000).fill(0xfe), want: "parse" }), weight: 1 },
  );
  const kindOf: Record<number, string> = {
    400: "http",
    404: "http",
    500: "http",
    503: "http",
    403: "forbidden",
    429: "rate-limit",
    401: "authentication",
  };
  const cases = fc
    .record({
      made: bodies,
      type: types,
      html: fc.boolean(),
      cut: fc.integer({ max: 9 }),
      status: fc.constantFrom(200, 200, 200, ...Object.keys(kindOf).map(Number)),
    })
    .map(({ made, type, html, cut, status }): Case => {
      const isPage = made.want === "wrong-host";
      const isCut = cut === 0 && made.body.length > 1;
      const want = kindOf[status] ?? (isPage && html ? "wrong-host" : isCut ? "network" : made.want);
      return { body: made.body, type: isPage && html ? "text/html" : type, status, cut: isCut, want };
    });
  const queue = new Map<string, Case>();
  const server = await host(({ url }, response) => {
    const { body, type, status, cut } = queue.get(url) ?? { body: "", type: "", status: 418, cut: false };
    const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
    response.writeHead(status, { ...(type && { "content-type": type }), "content-length": length });
    if (!cut) return response.end(body);
    response.write(body.slice(0, 1));
    return setImmediate(() => response.socket?.destroy());
  });
  // One connection each, so that a 429 of one does not hold back the next.
  const call = async (given: Case, index: number) => {
    queue.set(`/api/pet/v1/pets/${index}`, given);
    const { getPet } = open(server.origin);
    const end = await getPet({ path: { petId: `${index}` } }).then(
      () => "ok",
      (error: unknown) => (isOneTrustError(error) ? error.kind : `${error}`),
    );
    return end === given.want ? [] : [{ ...given, body: given.body.slice(0, 60), end }];
  };
  await fc.assert(
    fc.asyncProperty(fc.array(cases, { minLength: 100, maxLength: 100 }), async (batch) => {
      expect((await Promise.all(batch.map(call))).flat()).toEqual([]);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("204 succeeded, whatever type its empty body is said to have", async () => {
  const server = await host((_, response) => response.writeHead(204, { "content-type": "text/html" }).end());
  expect(await open(server.origin).removePet({ path: { petId: "1" } })).toBeUndefined();
});

test("a file without a type, and an object where a list is due", async () => {
  const server = await host((_, response) => response.end("{}"));
  expect((await open(server.origin).getPhoto()).type).toBe("");
  const { listPets } = defineService<{ listPets: Operation<[input?: NoInput], unknown[]> }>({
    package: "pets",
    host: "tenant",
    operations: { listPets: { path: "/pets", responseType: "list" } },
  })(connect({ hostname: server.origin, credentials: bearer("t") }));
  expect((await rejection(listPets())).message).toBe(
    "listPets: the response must be a list and is an object (status 200, 2 characters). Read error.body, or send the request again if that is safe.",
  );
});
