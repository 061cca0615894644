import { expect, test } from "vitest";
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

test("charsets beyond number are decoded too", () => {
  const bytes = new TextEncoder().encode("é");
  for (let n = 0; n < 30; n++) {
    const headers = { "content-type": `text/plain; charset=x-unknown-${n}` };
    expect(decodeText(stub({ headers }), bytes, { fatal: true })).toBe("é");
  }
});
