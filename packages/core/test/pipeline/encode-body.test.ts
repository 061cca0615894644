import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { apiKey, connect, defineService, type Operation } from "../../src/index.js";
import { encodeBody } from "../../src/pipeline/encode-body.js";

const bytes = new TextEncoder().encode("FILE");

const text = async (body: Parameters<typeof encodeBody>[1]): Promise<string> => {
  const { body: encoded } = await encodeBody("upload", body);
  return typeof encoded === "string" ? encoded : new TextDecoder().decode(encoded ?? new Uint8Array());
};

describe("encodeBody", () => {
  it("leaves text as it is, and nothing as nothing", async () => {
    expect(await encodeBody("upload", '{"a":1}')).toEqual({ body: '{"a":1}' });
    expect(await encodeBody("upload", undefined)).toEqual({ body: null });
  });

  it("sends a file that is the whole body byte for byte, and says that it could not be read", async () => {
    expect(await encodeBody("upload", new Blob(["FI", "LE"]))).toEqual({ body: bytes });
    const broken = new ReadableStream({ pull: () => Promise.reject(new Error("disk gone")) });
    await expect(encodeBody("upload", broken)).rejects.toThrow(
      "upload: body could not be read: Error: disk gone. Nothing was sent.",
    );
  });

  it("writes a form that the platform reads back", async () => {
    const { body, contentType } = await encodeBody("upload", [
      { name: "text", data: "one\r\ntwo" },
      { name: "json", data: '{"a":1}', contentType: "application/json" },
      { name: "file", data: bytes, fileName: "a b.txt", contentType: "text/plain" },
    ]);
    expect(contentType).toMatch(/^multipart\/form-data; boundary=[\w-]+$/);
    const form = await new Response(body, { headers: { "content-type": contentType ?? "" } }).formData();
    expect(form.get("text")).toBe("one\r\ntwo");
    expect(form.get("json")).toBe('{"a":1}');
    const file = form.get("file");
    expect(file).toBeInstanceOf(File);
    expect(file instanceof File && [file.name, file.type, await file.text()]).toEqual([
      "a b.txt",
      "text/plain",
      "FILE",
    ]);
  });

  it("gives only files a file name, and types them as what they are", async () => {
    const written = await text([
      { name: "text", data: "t" },
      { name: "json", data: "{}", contentType: "application/json" },
      { name: "file", data: bytes, fileName: "f" },
    ]);
    const parts = written.split(/--onetrust-client-[0-9a-f]+(?:--)?\r\n/).filter(Boolean);
    expect(parts).toEqual([
      'Content-Disposition: form-data; name="text"\r\n\r\nt\r\n',
      'Content-Disposition: form-data; name="json"\r\nContent-Type: application/json\r\n\r\n{}\r\n',
      'Content-Disposition: form-data; name="file"; filename="f"\r\nContent-Type: application/octet-stream\r\n\r\nFILE\r\n',
    ]);
  });

  it.each([
    ['a"; filename="evil', 'name="a%22; filename=%22evil"'],
    ["a\r\nX-Evil: 1", 'name="a%0D%0AX-Evil: 1"'],
    ["a\nb", 'name="a%0D%0Ab"'],
    ["a\0b", 'name="ab"'],
    ["größe", 'name="größe"'],
  ])("escapes the name %j", async (name, expected) => {
    expect(await text([{ name, data: "x" }])).toContain(`form-data; ${expected}\r\n`);
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\me\\a.pdf", "a.pdf"],
    ["folder/", "file"],
    ['a"b\r\nc.txt', "a%22b%0D%0Ac.txt"],
  ])("keeps folders out of the file name %j", async (fileName, expected) => {
    expect(await text([{ name: "f", data: bytes, fileName }])).toContain(`filename="${expected}"\r\n`);
  });

  it.each([
    "text/plain",
    "text/plain;charset=utf-8",
    "text/plain  ;  charset=us.ascii-1",
    'multipart/mixed; boundary="a b"; part-no=12',
    "application/vnd.one+json",
  ])("keeps the media type %s", async (contentType) => {
    const written = await text([{ name: "f", data: bytes, fileName: "f", contentType }]);
    expect(written).toContain(`\r\nContent-Type: ${contentType}\r\n\r\n`);
  });

  it.each([
    "text/plain\r\nX-Evil: 1",
    "X-Evil: 1\r\ntext/plain",
    'text/plain; charset="\r\nX-Evil: 1"',
    "text",
    "text/plain; charset",
    "text/plain; char set=utf-8",
  ])("takes %j for bytes, as it could begin another header", async (contentType) => {
    const written = await text([{ name: "f", data: bytes, fileName: "f", contentType }]);
    expect(written).toContain("\r\nContent-Type: application/octet-stream\r\n\r\n");
    expect(written).not.toContain("X-Evil");
  });

  it("gives no type to bytes that are no file, or to a file of text", async () => {
    expect(await text([{ name: "n", data: bytes }])).toContain('; name="n"\r\n\r\nFILE\r\n');
    expect(await text([{ name: "n", data: "FILE", fileName: "f" }])).toContain('; filename="f"\r\n\r\nFILE\r\n');
  });

  it("gives each request a boundary of its own", async () => {
    const first = await encodeBody("upload", [{ name: "a", data: "b" }]);
    expect(first.contentType).not.toBe((await encodeBody("upload", [{ name: "a", data: "b" }])).contentType);
  });
});

interface Uploads {
  readonly upload: Operation<[input: object], unknown>;
}

const uploads = defineService<Uploads>({
  package: "uploads",
  host: "tenant",
  operations: { upload: { path: "/up", method: "POST", body: "multipart", idempotent: true } },
});

describe("uploads", () => {
  /** What a fetch that knows nothing of the platform's classes is given. */
  function foreignFetch(statuses: number[]) {
    const sent: string[] = [];
    const fetch = async (_: string, { body }: RequestInit) => {
      sent.push(body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body));
      return new Response("{}", { status: statuses.shift() ?? 200 });
    };
    return { fetch, sent };
  }
  const open = (fetch: (url: string, init: RequestInit) => Promise<Response>) =>
    uploads(connect({ hostname: "app.onetrust.com", credentials: apiKey("k"), fetch, retry: { maxWait: 60_000 } }));

  const foreignFile = {
    name: "a.txt",
    size: 4,
    type: "",
    arrayBuffer: async () => bytes.buffer,
  };

  it.each<[string, () => unknown]>([
    ["a File", () => new File([bytes], "a.txt")],
    ["a Buffer", () => Buffer.from("FILE")],
    ["a view of a larger buffer", () => new Uint8Array(new TextEncoder().encode("xxFILExx").buffer, 2, 4)],
    ["an ArrayBuffer", () => bytes.slice().buffer],
    ["a DataView", () => new DataView(bytes.slice().buffer)],
    ["a File of another library", () => foreignFile],
    ["{ name, data, type }", () => ({ name: "a.txt", data: bytes, type: "text/plain" })],
    ["{ name, data } of text", () => ({ name: "a.txt", data: "FILE" })],
    ["a Node stream", () => Readable.from([Buffer.from("FI"), Buffer.from("LE")])],
    ["a web stream", () => new Blob([bytes]).stream()],
    [
      "an async generator",
      () =>
        (async function* () {
          yield "FILE";
        })(),
    ],
  ])("%s arrives as its bytes through any fetch", async (_, value) => {
    const { fetch, sent } = foreignFetch([]);
    await open(fetch).upload({ body: { file: value() } });
    expect(sent[0]).toContain("\r\n\r\nFILE\r\n");
    expect(sent[0]).toMatch(/name="file"; filename="/);
  });

  it("sends a stream a second time from what was read of it", async () => {
    const { fetch, sent } = foreignFetch([503]);
    await open(fetch).upload({ body: { file: Readable.from([Buffer.from("FILE")]) } });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
  });

  it("says which part could not be read, and sends nothing", async () => {
    const { fetch, sent } = foreignFetch([]);
    const failing = (async function* () {
      yield "FI";
      throw new Error("disk full");
    })();
    await expect(open(fetch).upload({ body: { file: failing } })).rejects.toMatchObject({
      kind: "configuration",
      outcome: "not-sent",
      message: "upload: body.file could not be read: Error: disk full. Nothing was sent.",
    });
    expect(sent).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      "a Map",
      new Map(),
      "upload: body must be an object with a property for each part of the form, or a FormData; got a Map.",
    ],
    [
      "a File",
      new File([], "a"),
      "upload: body must be an object with a property for each part of the form, or a FormData; got a File.",
    ],
    [
      "null",
      null,
      "upload: body must be an object with a property for each part of the form, or a FormData; got null.",
    ],
    [
      "a Promise as a part",
      { file: Promise.resolve() },
      "upload: body.file is a Promise. Convert it to a plain object, a list, a text or a number.",
    ],
    [
      "NaN as a part",
      { size: Number.NaN },
      "upload: body.size must be a text, a number, a boolean, a date, an object or a file; got NaN.",
    ],
  ])("refuses %s by name", async (_, body, message) => {
    const { fetch, sent } = foreignFetch([]);
    await expect(open(fetch).upload({ body })).rejects.toMatchObject({ kind: "configuration", message });
    expect(sent).toEqual([]);
  });

  it("writes dates and numbers as text, and a FormData as its parts", async () => {
    const { fetch, sent } = foreignFetch([]);
    await open(fetch).upload({ body: { at: new Date("2026-01-15T08:30:00Z"), count: 3, yes: true } });
    expect(sent[0]).toContain('name="at"\r\n\r\n2026-01-15T08:30:00.000Z\r\n');
    expect(sent[0]).toContain('name="count"\r\n\r\n3\r\n');
    const form = new FormData();
    form.append("list", "a");
    form.append("list", "b");
    form.append("file", new File([bytes], "a.txt"));
    await open(fetch).upload({ body: form });
    expect(sent[1]?.match(/name="list"\r\n\r\n(a|b)\r\n/g)).toHaveLength(2);
    expect(sent[1]).toContain('name="file"; filename="a.txt"');
  });
});
