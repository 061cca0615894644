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
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

/** A service whose host always answers so. */
const answered = (answer: () => unknown, options: ConnectOptions = {}) =>
  pets(
    connect({
      hostname: "app.onetrust.com",
      credentials: bearer("t"),
      retry: false,
      fetch: async () => answer() as never,
      ...options,
    }),
  );

const stub = (status: number, body = "{}", headers: Record<string, string> = {}) => ({
  status,
  headers,
  text: async () => body,
});

test.each([
  [199, "wrong-host"],
  [200, "ok"],
  [299, "ok"],
  [300, "wrong-host"],
  [399, "wrong-host"],
  [400, "http"],
])("a status of %i is %s", async (status, kind) => {
  const end = answered(() => stub(status))
    .getPets()
    .then(
      () => "ok",
      (error: unknown) => (isOneTrustError(error) ? error.kind : "?"),
    );
  expect(await end).toBe(kind);
});

test.each(["text/html", "TEXT/HTML; charset=utf-8"])("%s is no answer of an API, whatever it holds", async (type) => {
  expect(await rejection(answered(() => stub(200, "{}", { "content-type": type })).getPets())).toMatchObject({
    kind: "wrong-host",
  });
});

test("a type that only names HTML is not one", async () => {
  const type = "application/json; profile=text/html";
  expect(await answered(() => stub(200, "{}", { "content-type": type })).getPets()).toEqual({});
});

test.each([
  "<!doctype html>",
  "<!DOCTYPE HTML PUBLIC>",
  "<html>",
  "<head>",
  "<body class=x>",
  "<title>",
  "<script>",
  "\ufeff<html>",
  " \n<html>",
  '<?xml version="1.0"?>\n<html>',
  '<?xml version="1.0"?><html>',
  "<!-- a --> <!-- b\n --><html>",
])("%j begins like a web page", async (page) => {
  const api = answered(() => stub(200, page));
  for (const call of [api.getPets, api.getTags, api.getPhoto]) {
    expect(await rejection(call())).toMatchObject({ kind: "wrong-host", status: 200 });
  }
});

test.each(["<htmlx>", "a <html>", "<p>", "<!-- <html> -->", "<xml><html>", "html>", "<!doctype xml>"])(
  "%j does not",
  async (text) => {
    expect(await answered(() => stub(200, text)).getTags()).toBe(text);
  },
);

test("a page is looked for at the beginning of a file, and not in all of it", async () => {
  const late = `${" ".repeat(1024)}<html>`;
  expect(await (await answered(() => stub(200, late)).getPhoto()).text()).toBe(late);
});

test.each(["<a>", "[1", "{", '"a', ")]}'", "  <a>", "a\u0000", "a\u0007b", "\ufffd"])(
  "%j is neither JSON nor a text without quotes",
  async (text) => {
    expect(await rejection(answered(() => stub(200, text)).getPets())).toMatchObject({ kind: "parse", body: text });
  },
);

test.each(["a<b", "a[1]", "it's", "a\tb\r\nc", "é", "-"])("%j is a text without quotes", async (text) => {
  expect(await answered(() => stub(200, text)).getPets()).toBe(text);
});

test("the host's own notice reaches onWarning, and other warnings of HTTP do not", async () => {
  const warnings: unknown[] = [];
  for (const warning of [
    '299 - "Deprecated"',
    '110 - "stale", 299 x "Gone soon"',
    '199 - "Misc"',
    '1299 - "none"',
    "",
  ]) {
    const options: ConnectOptions = {
      onWarning: ({ kind, operation, text }) => warnings.push([kind, operation, text]),
    };
    await answered(() => stub(200, "{}", { warning }), options).getPets();
  }
  expect(warnings).toEqual([
    ["notice", "getPets", '299 - "Deprecated"'],
    ["notice", "getPets", '110 - "stale", 299 x "Gone soon"'],
  ]);
});

test.each([204, 205])("a %i where JSON is due is nothing, and its body is not looked at", async (status) => {
  const { findPets } = answered(() => stub(status, "not JSON"));
  expect(await findPets({ body: { name: "x" } })).toBeUndefined();
});

test("a 204 for a text or a file is an empty one", async () => {
  expect(await answered(() => stub(204, "")).getTags()).toBe("");
  expect((await answered(() => stub(204, "")).getPhoto()).size).toBe(0);
});

test("an answer that nobody wants may be of any size", async () => {
  const { removePet } = answered(() => stub(200, "x".repeat(70_000)), { maxBytes: 10 });
  expect(await removePet({ path: { petId: "1" } })).toBeUndefined();
});

test.each([
  [9, "maxBytes (9 bytes)"],
  [1_048_576, "maxBytes (1 MiB)"],
])("an answer of more than %i bytes is too large", async (maxBytes, limit) => {
  const api = answered(() => stub(200, `"${"x".repeat(maxBytes - 1)}"`), { maxBytes });
  for (const call of [api.getPets, api.getTags, api.getPhoto]) {
    const error = await rejection(call());
    expect(error).toMatchObject({ kind: "parse", status: 200, body: "" });
    expect(error.message).toContain(`the response is larger than ${limit}. Raise maxBytes, or ask for less at a time.`);
  }
  expect(await answered(() => stub(200, "x".repeat(maxBytes)), { maxBytes }).getTags()).toHaveLength(maxBytes);
});

test("a file may be an error report: one with a code is an error, other JSON is the file", async () => {
  const json = { "content-type": "application/problem+json" };
  const report = '{"code":"E17"}';
  const error = await rejection(answered(() => stub(200, report, json)).getPhoto());
  expect(error).toMatchObject({ kind: "parse", body: report });
  expect(error.message).toBe(
    "getPhoto: the response is an error report in place of the file (status 200, 14 characters). Read error.body, or send the request again if that is safe.",
  );
  expect(await (await answered(() => stub(200, '{"title":"x"}', json)).getPhoto()).text()).toBe('{"title":"x"}');
  expect(await (await answered(() => stub(200, report, { "content-type": "text/csv" })).getPhoto()).text()).toBe(
    report,
  );
});

test("an error keeps 64 kB of what could not be read, and says how much there was", async () => {
  const error = await rejection(answered(() => stub(200, `{${"x".repeat(69_999)}`)).getPets());
  expect(error.message).toBe(
    "getPets: the response is not valid JSON and may have been cut short (status 200, 70000 characters). Read error.body, or send the request again if that is safe.",
  );
  expect(Object(error).body).toHaveLength(65_536);
});

test("bytes that are no text are shown as far as they can be", async () => {
  const response = () => new Response(Uint8Array.of(0x61, 0xff), { headers: { "content-type": "text/plain" } });
  const error = await rejection(answered(response).getTags());
  expect(error).toMatchObject({ kind: "parse", body: "a\ufffd" });
  expect(error.message).toBe(
    "getTags: the response holds bytes that are not text in its charset (status 200, 2 characters). Read error.body, or send the request again if that is safe.",
  );
});

test.each<[type: "list" | "text" | "object" | undefined, body: string, problem: string | undefined]>([
  ["list", "[]", undefined],
  ["list", "{}", "must be a list and is an object"],
  ["list", "null", "must be a list and is null"],
  ["text", '"a"', undefined],
  ["text", "5", undefined],
  ["text", "null", undefined],
  ["text", "[]", "must be a text and is a list"],
  ["object", "{}", undefined],
  ["object", "[]", "must be an object and is a list"],
  ["object", "null", "must be an object and is null"],
  ["object", "5", "must be an object and is a number"],
  [undefined, "[]", "must be an object and is a list"],
])("where %s is due, %s comes", async (responseType, body, problem) => {
  const service = defineService<{ read: Operation<[input?: NoInput], unknown> }>({
    package: "pets",
    host: "tenant",
    operations: { read: { path: "/read", ...(responseType && { responseType }) } },
  });
  const fetch = async () => stub(200, body) as never;
  const { read } = service(connect({ hostname: "app.onetrust.com", credentials: bearer("t"), fetch }));
  if (problem === undefined) expect(await read()).toEqual(JSON.parse(body));
  else expect((await rejection(read())).message).toContain(`read: the response ${problem} (status 200, `);
});
