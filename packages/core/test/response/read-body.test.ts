import { expect, test, vi } from "vitest";
import { decodeText, readBytes } from "../../src/response/read-body.js";

/** What some libraries and tests return in place of a Response. */
const stub = (parts: object): Response => Object.assign(Object.create(null), { status: 200, ...parts });
const read = async (response: Response): Promise<string> =>
  Buffer.from((await readBytes(response, { maxBytes: 100 })).bytes).toString();

test.each<[string, object, string]>([
  ["json() alone", { json: async () => ({ a: 1 }) }, '{"a":1}'],
  ["nothing", {}, ""],
  [
    "chunks of text and bytes",
    {
      body: (async function* () {
        yield "a";
        yield new TextEncoder().encode("b");
      })(),
    },
    "ab",
  ],
])("a body that offers %s", async (_, parts, text) => {
  expect(await read(stub(parts))).toBe(text);
});

test("a chunk that is neither text nor bytes is refused, as it would be lost", async () => {
  const body = (async function* () {
    yield "a";
    yield 5;
  })();
  await expect(read(stub({ body }))).rejects.toThrow("a chunk of the body must be bytes or text; got a number");
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

/** A body that gives some chunks, and tells whether somebody let go of it. */
function bodyOf(...chunks: unknown[]) {
  let isLetGo = false;
  const body = {
    [Symbol.asyncIterator]: () => ({
      next: async () => (chunks.length > 0 ? { done: false, value: chunks.shift() } : { done: true, value: undefined }),
      return: async () => {
        isLetGo = true;
        return { done: true, value: undefined };
      },
    }),
  };
  return { body, isLetGo: () => isLetGo };
}

const unread = {
  get body(): never {
    throw new Error("not this one");
  },
};

test.each<[string, object, string]>([
  ["whole where its length is known and short", { "content-length": "100" }, "whole"],
  ["bit by bit where it is longer than wanted", { "content-length": "101" }, "bits"],
  ["bit by bit where it is packed", { "content-length": "5", "content-encoding": "gzip" }, "bits"],
  ["bit by bit where its length is not known", {}, "bits"],
  ["bit by bit where its length is no number", { "content-length": "many" }, "bits"],
  ["bit by bit where it is said to be empty", { "content-length": "0" }, "bits"],
])("a body is read %s", async (_, headers, text) => {
  const { body } = bodyOf("bits");
  expect(await read(stub({ headers, body, arrayBuffer: async () => bytesOf("whole").buffer }))).toBe(text);
});

test("a body of known length is read bit by bit where it can be read no other way", async () => {
  expect(await read(stub({ headers: { "content-length": "4" }, body: bodyOf("bits").body }))).toBe("bits");
});

test.each<[string, object]>([
  ["arrayBuffer()", { arrayBuffer: async () => bytesOf("whole").buffer, text: async () => "text" }],
  ["text()", { text: async () => "whole", json: async () => "json" }],
  ["a body that cannot be read bit by bit", { body: {}, text: async () => "whole" }],
  ["a body of null", { body: null, text: async () => "whole" }],
  [
    "a body that cannot be looked at",
    Object.defineProperties({ text: async () => "whole" }, Object.getOwnPropertyDescriptors(unread)),
  ],
])("what offers %s is read whole", async (_, parts) => {
  const response: Response = Object.create(null, {
    ...Object.getOwnPropertyDescriptors(parts),
    status: { value: 200 },
  });
  expect(await read(response)).toBe("whole");
});

test.each<[maxBytes: number, text: string, isCut: boolean, isLetGo: boolean]>([
  [6, "abcdef", false, false],
  [5, "abcde", true, true],
  [4, "abcd", true, true],
  [3, "abc", true, true],
])("of a body of six bytes, %i are wanted", async (maxBytes, text, isCut, isLetGo) => {
  const { body, isLetGo: wasLetGo } = bodyOf("ab", bytesOf("cd"), new DataView(bytesOf("-ef-").buffer, 1, 2));
  const result = await readBytes(stub({ body }), { maxBytes });
  expect([Buffer.from(result.bytes).toString(), result.isCut, wasLetGo()]).toEqual([text, isCut, isLetGo]);
  expect(await readBytes(stub({ text: async () => "abcdef" }), { maxBytes })).toEqual({ bytes: bytesOf(text), isCut });
});

test("a reader is cancelled when enough was read, and not at the end", async () => {
  for (const [maxBytes, cancelled] of [
    [1, 1],
    [2, 0],
  ] as const) {
    const results = [{ done: false, value: bytesOf("ab") }, { done: true }];
    const cancel = vi.fn(async () => Promise.reject(new Error("never confirmed")));
    const body = { getReader: () => ({ read: async () => results.shift(), cancel }) };
    expect((await readBytes(stub({ body }), { maxBytes })).isCut).toBe(maxBytes === 1);
    expect(cancel).toHaveBeenCalledTimes(cancelled);
  }
});

test("who may stop early has what came until then, also of a body that breaks off", async () => {
  const never = new Promise<never>(() => {});
  let stop = (): void => {};
  const chunks = ["ab", never];
  const body = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: await chunks.shift() }) }) };
  const reading = readBytes(stub({ body, headers: { "content-length": "4" }, arrayBuffer: () => never }), {
    maxBytes: 100,
    onStart: (end) => {
      stop = end;
    },
  });
  await new Promise(setImmediate);
  stop();
  expect(await reading).toEqual({ bytes: bytesOf("ab"), isCut: true });
  const broken = (async function* () {
    yield "ab";
    throw new Error("cut");
  })();
  expect(await readBytes(stub({ body: broken }), { maxBytes: 100, onStart: () => {} })).toEqual({
    bytes: bytesOf("ab"),
    isCut: true,
  });
  const alsoBroken = (async function* () {
    yield "ab";
    throw new Error("cut");
  })();
  await expect(read(stub({ body: alsoBroken }))).rejects.toThrow("cut");
});

test.each<[type: string, bytes: Uint8Array, text: string]>([
  ["text/plain; charset=iso-8859-1", Uint8Array.of(0xe9), "é"],
  ['text/plain;charset="ISO-8859-1"', Uint8Array.of(0xe9), "é"],
  ["text/plain; CHARSET=iso-8859-1; x=1", Uint8Array.of(0xe9), "é"],
  ["text/plain; charset=utf-16le", Uint8Array.of(0xe9, 0), "é"],
  ["text/plain", Uint8Array.of(0xc3, 0xa9), "é"],
  ["text/plain; x-charset=iso-8859-1", Uint8Array.of(0xc3, 0xa9), "é"],
  ["text/plain; charset=", Uint8Array.of(0xc3, 0xa9), "é"],
])("of the type %s is decoded", (type, bytes, text) => {
  const response = stub({ headers: { "content-type": type } });
  for (const fatal of [true, false]) expect(decodeText(response, bytes, { fatal })).toBe(text);
});

test("bytes that are no text are an error, or are marked", () => {
  const response = stub({ headers: {} });
  expect(() => decodeText(response, Uint8Array.of(0xff), { fatal: true })).toThrow(TypeError);
  expect(decodeText(response, Uint8Array.of(0xff), { fatal: false })).toBe("\ufffd");
  const unknown = stub({ headers: { "content-type": "text/plain; charset=unheard-of" } });
  expect(() => decodeText(unknown, Uint8Array.of(0xff), { fatal: true })).toThrow(TypeError);
});

test("charsets beyond number are decoded too", () => {
  const bytes = new TextEncoder().encode("é");
  for (let n = 0; n < 30; n++) {
    const headers = { "content-type": `text/plain; charset=x-unknown-${n}` };
    expect(decodeText(stub({ headers }), bytes, { fatal: true })).toBe("é");
  }
});
