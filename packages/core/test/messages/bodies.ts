import { createReadStream } from "node:fs";
import type { Code, Mistake } from "./mistake.js";

const create =
  (body: unknown): Code =>
  async ({ api }) =>
    await api.createRequest({ body });

const upload =
  (file: unknown): Code =>
  async ({ api }) =>
    await api.uploadFile({ body: { file } });

function circular(): object {
  const body = { self: {} };
  body.self = body;
  return body;
}

const send =
  (encoding: "form" | "text" | "binary", body: unknown): Code =>
  async ({ options, connect }) =>
    await connect(options).request({ method: "POST", path: "/api/things", encoding, body });

/** Rows 52 to 63: bodies and files. */
export const bodyMistakes: readonly Mistake[] = [
  {
    id: "52a",
    mistake: "The body contains itself.",
    code: create(circular()),
    expected: { refused: "createRequest: body.self contains itself. JSON cannot hold circular references." },
  },
  {
    id: "52b",
    mistake: "The body holds a bigint.",
    code: create({ n: 1n }),
    expected: { refused: "createRequest: body.n is a bigint, which JSON cannot hold. Pass a text or a number." },
  },
  {
    id: "53a",
    mistake: "The body holds a Map.",
    code: create({ fields: new Map() }),
    expected: {
      refused: "createRequest: body.fields is a Map. Convert it to a plain object, a list, a text or a number.",
    },
  },
  {
    id: "53b",
    mistake: "The body holds a Set.",
    code: create({ tags: new Set() }),
    expected: {
      refused: "createRequest: body.tags is a Set. Convert it to a plain object, a list, a text or a number.",
    },
  },
  {
    id: "53c",
    mistake: "The body holds a function.",
    code: create({ list: [() => 1] }),
    expected: { refused: "createRequest: body.list[0] is a function, which JSON cannot hold. Leave it out." },
  },
  {
    id: "53d",
    mistake: "The body holds a symbol.",
    code: create({ id: Symbol("id") }),
    expected: { refused: "createRequest: body.id is a symbol, which JSON cannot hold. Leave it out." },
  },
  {
    id: "53e",
    mistake: "The body holds a number that is none.",
    code: create({ amount: Number.NaN }),
    expected: { refused: "createRequest: body.amount is NaN, which JSON cannot hold. Pass a finite number or null." },
  },
  {
    id: "54",
    mistake: "The body holds a Date, whose text would not be in the form that OneTrust documents.",
    code: create({ dueDate: new Date(0) }),
    expected: {
      refused: "createRequest: body.dueDate is a Date. Pass a text: toDateTime(date) or toDate(date).",
    },
  },
  {
    id: "55a",
    mistake: "The body is already written as JSON.",
    code: create('{"email":"x"}'),
    expected: {
      refused:
        "createRequest: body must be an object; got a text. Pass the object itself: it is written as JSON for you.",
    },
  },
  {
    id: "55b",
    mistake: "The body is a list where the operation takes an object.",
    code: create([1]),
    expected: { refused: "createRequest: body must be an object; got a list." },
  },
  {
    id: "55c",
    mistake: "The body is null.",
    code: create(null),
    expected: { refused: "createRequest: body must be an object; got null." },
  },
  {
    id: "55d",
    mistake: "The body is forgotten.",
    code: async ({ api }) => await api.createRequest({}),
    expected: { refused: "createRequest: body is required. Pass { body: { … } }." },
  },
  {
    id: "56",
    mistake: "The body is undefined.",
    code: create(undefined),
    expected: { refused: "createRequest: body is required. Pass { body: { … } }." },
  },
  {
    id: "57a",
    mistake: "A path is passed in place of a file.",
    code: upload("/tmp/a.pdf"),
    expected: {
      refused:
        "uploadFile: body.file must be a Blob, a File, a Buffer, a stream or { name, data, type }; got a text. If it is a path, use await fs.openAsBlob(path).",
    },
  },
  {
    id: "57b",
    mistake: "A number is passed in place of a file.",
    code: upload(42),
    expected: {
      refused:
        "uploadFile: body.file must be a Blob, a File, a Buffer, a stream or { name, data, type }; got a number.",
    },
  },
  {
    id: "58",
    mistake: "A file is a Buffer.",
    code: upload(Buffer.from("hello")),
    expected: { accepted: "Its bytes are sent." },
  },
  {
    id: "59",
    mistake: "A file is a Uint8Array or an ArrayBuffer.",
    code: async ({ api }) => {
      for (const file of [new Uint8Array(3), new ArrayBuffer(3)]) await api.uploadFile({ body: { file } });
    },
    expected: { accepted: "Their bytes are sent." },
  },
  {
    id: "60",
    mistake: "A file is a stream of fs.createReadStream().",
    code: upload(createReadStream(import.meta.filename)),
    expected: { accepted: "It is read and sent with the name of the file." },
  },
  {
    id: "61",
    mistake: "A file is an object with name and data.",
    code: upload({ name: "a.txt", data: Buffer.from("hello") }),
    expected: { accepted: "The data are sent under that name." },
  },
  {
    id: "62",
    mistake: "The file is undefined.",
    code: upload(undefined),
    expected: { refused: "uploadFile: body.file is missing. Pass a Blob, a File, a Buffer or a stream." },
  },
  {
    id: "63",
    mistake: "A file is a Blob without a name, as fs.openAsBlob() gives it.",
    code: async ({ api }) =>
      await api.uploadFile({ body: { file: new Blob(["x"]), attachment: { FileName: "a.txt" } } }),
    expected: { accepted: "It is sent under the FileName of the part that describes it." },
  },
  {
    id: "63b",
    mistake: "A form is passed as text.",
    code: send("form", "a=b"),
    expected: {
      refused: "request: body must be an object; got a text. Pass the object itself: it is written as a form for you.",
    },
  },
  {
    id: "63c",
    mistake: "A body that is sent as bytes is a path.",
    code: send("binary", "report.pdf"),
    expected: {
      refused:
        "request: body must be a Blob, a File, a Buffer, a stream or { name, data, type }; got a text. " +
        "If it is a path, use await fs.openAsBlob(path).",
    },
  },
  {
    id: "63d",
    mistake: "A body that is sent as text is an object.",
    code: send("text", { a: 1 }),
    expected: { refused: "request: body must be a text; got an object." },
  },
];
