import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { bearer, connect } from "../../src/index.js";
import { formProblem, toFile, writeForm } from "../../src/request/write-form.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";
import { thrown } from "../support/rejection.js";

const api = pets(connect({ hostname: "app-eu.onetrust.com", credentials: bearer("secret") }));

test("multipart: files as files, text as text, objects as JSON", async () => {
  const server = await host((_, response) => json(response, {}));
  const { uploadPhoto } = pets(connect({ hostname: server.origin, credentials: bearer("t") }));
  const file = new File(["\u0089PNG"], "rex ü.png", { type: "image/png" });
  await uploadPhoto({ body: { file, attachment: { name: "Rex" }, note: "good dog" } });
  const { headers, body } = server.arrivals[0] ?? {};
  const form = await new Response(new Uint8Array(body ?? []), {
    headers: { "content-type": `${headers?.["content-type"]}` },
  }).formData();
  const sent = form.get("file");
  if (!(sent instanceof File)) throw new Error("no file");
  expect([sent.name, sent.type, await sent.text()]).toEqual(["rex ü.png", "image/png", "\u0089PNG"]);
  // JSON is a part of its own type, but no file.
  expect(form.get("attachment")).toBe('{"name":"Rex"}');
  expect(`${body}`).toContain('name="attachment"\r\nContent-Type: application/json\r\n');
  expect(form.get("note")).toBe("good dog");
});

test("multipart: several files under one name, nothing for what is absent, a form as it is", async () => {
  const unchecked: { draft(input: unknown): { body: unknown; headers: object } } = api.uploadPhoto as never;
  const { body, headers } = unchecked.draft({
    body: { file: [new Blob(["a"]), new Blob(["b"])], n: 3, absent: undefined, none: null },
  });
  expect(body).toEqual([
    { name: "file", data: expect.any(Blob), fileName: "file", contentType: undefined },
    { name: "file", data: expect.any(Blob), fileName: "file", contentType: undefined },
    { name: "n", data: "3" },
  ]);
  expect(headers).toEqual({ accept: "application/json" });
  const form = new FormData();
  form.append("file", new File(["a"], "a.txt"));
  form.append("note", "b");
  expect(unchecked.draft({ body: form }).body).toMatchObject([
    { name: "file", data: expect.any(Blob), fileName: "a.txt" },
    { name: "note", data: "b" },
  ]);
});

test("multipart: a file in an object has the name and type of the object, or its own", () => {
  const unchecked: { draft(input: unknown): { body: unknown } } = api.uploadPhoto as never;
  const inner = new File(["a"], "own.txt", { type: "text/plain" });
  const parts = (file: unknown) => unchecked.draft({ body: { file } }).body;
  expect(parts({ data: inner })).toMatchObject([{ fileName: "own.txt", contentType: "text/plain" }]);
  expect(parts({ data: inner, name: "a.csv", type: "text/csv" })).toMatchObject([
    { fileName: "a.csv", contentType: "text/csv" },
  ]);
});

test("nothing is a form without parts", () => {
  expect(writeForm({ ...api.uploadPhoto.metadata, files: [] }, undefined)).toEqual([]);
});

test("multipart: the declared type of a part stands with texts, objects and files", () => {
  const partTypes = { note: "text/csv", data: "application/xml", file: "image/png" };
  const metadata = { ...api.uploadPhoto.metadata, partTypes };
  expect(writeForm(metadata, { note: "a,b", data: { a: 1 }, file: new Blob(["x"]) })).toEqual([
    { name: "note", data: "a,b", contentType: "text/csv" },
    { name: "data", data: '{"a":1}', contentType: "application/xml" },
    expect.objectContaining({ name: "file", contentType: "image/png" }),
  ]);
});

const noFiles = { ...api.uploadPhoto.metadata, files: [] };
const bytes = Uint8Array.of(1, 2, 3, 4);

test.each<[unknown, object | undefined]>([
  [bytes, { data: bytes, name: undefined, type: undefined }],
  [bytes.buffer, { data: bytes, name: undefined, type: undefined }],
  [runInNewContext("Uint8Array.of(1, 2, 3, 4).buffer"), { data: bytes, name: undefined, type: undefined }],
  [new DataView(bytes.buffer, 1, 2), { data: Uint8Array.of(2, 3), name: undefined, type: undefined }],
  [Buffer.from(bytes), { data: bytes, name: undefined, type: undefined }],
  [
    { data: bytes, name: "a.bin", type: "image/gif" },
    { data: bytes, name: "a.bin", type: "image/gif" },
  ],
  [
    { data: bytes, name: "", type: 5 },
    { data: bytes, name: undefined, type: undefined },
  ],
  [
    { data: bytes, path: "/tmp/a.bin" },
    { data: bytes, name: "/tmp/a.bin", type: undefined },
  ],
  [
    { data: bytes, path: "/tmp/a.bin", name: "b.bin" },
    { data: bytes, name: "b.bin", type: undefined },
  ],
  [
    { data: "text", name: "a.txt" },
    { data: "text", name: "a.txt", type: undefined },
  ],
  [{ data: "text" }, undefined],
  [{ data: 5, name: "a.txt" }, undefined],
  [{ arrayBuffer: async () => bytes.buffer }, undefined],
  [{ size: 4 }, undefined],
  [{}, undefined],
  ["text", undefined],
  [null, undefined],
  [undefined, undefined],
])("what a file is, is told by what it can do: %o", (value, file) => {
  expect(toFile(value)).toEqual(file);
});

test("bytes are copied, as the caller may use its buffer again", () => {
  const own = Uint8Array.of(1, 2);
  const files = [own, own.buffer, new DataView(own.buffer)].map((value) => toFile(value)?.data);
  own.fill(9);
  expect(files).toEqual([Uint8Array.of(1, 2), Uint8Array.of(1, 2), Uint8Array.of(1, 2)]);
});

test("a file of another realm, or of a library, is one", () => {
  const blob = { arrayBuffer: async () => bytes.buffer, size: 4, name: "a.bin", type: "image/gif" };
  expect(toFile(blob)).toEqual({ data: blob, name: "a.bin", type: "image/gif" });
  const stream = Object.assign(
    (async function* () {
      yield bytes;
    })(),
    { path: "/tmp/a.bin" },
  );
  expect(toFile(stream)).toEqual({ data: stream, name: "/tmp/a.bin", type: undefined });
});

test.each<[object, object[]]>([
  [
    { a: true, b: 1n, c: "" },
    [
      { name: "a", data: "true" },
      { name: "b", data: "1" },
      { name: "c", data: "" },
    ],
  ],
  [{ at: new Date(0) }, [{ name: "at", data: "1970-01-01T00:00:00.000Z" }]],
  [{ a: { b: 1 } }, [{ name: "a", data: '{"b":1}', contentType: "application/json" }]],
  [
    { a: [1, null, undefined, "2"] },
    [
      { name: "a", data: "1" },
      { name: "a", data: "2" },
    ],
  ],
  [{ toString: "a" }, [{ name: "toString", data: "a" }]],
])("the parts of %o", (body, parts) => {
  expect(writeForm(noFiles, body)).toEqual(parts);
});

test("a file without a name has that of the part which describes it", () => {
  const [, file] = writeForm(noFiles, { about: { FileName: "photo.gif" }, file: bytes });
  expect(file).toMatchObject({ name: "file", fileName: "photo.gif" });
  const [, named] = writeForm(noFiles, { about: { FileName: "photo.gif" }, file: { data: bytes, name: "own.gif" } });
  expect(named).toMatchObject({ fileName: "own.gif" });
  const [, other] = writeForm(noFiles, { about: { FileName: "" }, file: bytes });
  expect(other).toMatchObject({ fileName: "file" });
});

test.each<[object, string]>([
  [{}, "body.file is missing. Pass a Blob, a File, a Buffer or a stream."],
  [{ file: null }, "body.file is missing. Pass a Blob, a File, a Buffer or a stream."],
  [{ file: 5 }, "body.file must be a Blob, a File, a Buffer, a stream or { name, data, type }; got a number."],
  [
    { file: "photo.gif" },
    "body.file must be a Blob, a File, a Buffer, a stream or { name, data, type }; got a text. If it is a path, use await fs.openAsBlob(path).",
  ],
  [{ file: {} }, "body.file must be a Blob, a File, a Buffer, a stream or { name, data, type }; got an object."],
  [{ file: bytes, n: Number.NaN }, "body.n must be a text, a number, a boolean, a date, an object or a file; got NaN."],
  [
    { file: bytes, at: new Date(Number.NaN) },
    "body.at must be a text, a number, a boolean, a date, an object or a file; got a Date.",
  ],
  [
    { file: bytes, n: () => 1 },
    "body.n must be a text, a number, a boolean, a date, an object or a file; got a function.",
  ],
])("%o is refused by name", async (body, message) => {
  const error = await thrown(() => writeForm(api.uploadPhoto.metadata, body));
  expect(error.message).toBe(`uploadPhoto: ${message}`);
});

test.each([{}, Object.create(null), new FormData(), runInNewContext("({})")])("%o is a form", (body) => {
  expect(formProblem(body)).toBeUndefined();
});

test.each<[unknown, string]>([
  ["a=b", "a text"],
  [null, "null"],
  [new Map(), "a Map"],
  [[], "a list"],
  [undefined, "undefined"],
])("%o is none", (body, type) => {
  expect(formProblem(body)).toBe(
    `must be an object with a property for each part of the form, or a FormData; got ${type}.`,
  );
});
