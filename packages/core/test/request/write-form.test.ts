import { expect, test } from "vitest";
import { bearer, connect } from "../../src/index.js";
import { writeForm } from "../../src/request/write-form.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";

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
