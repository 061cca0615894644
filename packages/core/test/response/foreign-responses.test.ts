import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  apiKey,
  type ConnectOptions,
  connect,
  defineService,
  isOneTrustError,
  type NoInput,
  type OneTrustError,
  type Operation,
} from "../../src/index.js";

interface Pets {
  readonly getPet: Operation<[input?: NoInput], { readonly name?: string; readonly id?: number | bigint }>;
  readonly listPets: Operation<[input?: NoInput], unknown[]>;
  readonly getName: Operation<[input?: NoInput], string>;
  readonly getAnything: Operation<[input?: NoInput], unknown>;
  readonly touchPet: Operation<[input?: NoInput], unknown>;
  readonly getPhoto: Operation<[input?: NoInput], Blob>;
  readonly getScript: Operation<[input?: NoInput], string>;
  readonly addPet: Operation<[input: { readonly body: object }], unknown>;
}

const pets = defineService<Pets>({
  package: "pets",
  host: "tenant",
  operations: {
    getPet: { path: "/pet" },
    listPets: { path: "/pets", responseType: "list" },
    getName: { path: "/name", responseType: "text" },
    getAnything: { path: "/any", responseType: "any" },
    touchPet: { path: "/touch", responseOptional: true },
    getPhoto: { path: "/photo", response: "binary" },
    getScript: { path: "/script", response: "text" },
    addPet: { path: "/pets", method: "POST", body: "json" },
  },
});

/** What a fetch may return that is not the platform's Response. */
type Stub = object;

const open = (response: () => Response | Stub, options: ConnectOptions = {}): Pets =>
  pets(
    connect({
      hostname: "app.onetrust.com",
      credentials: apiKey("key"),
      retry: false,
      // What comes from outside may be anything, whatever its type says.
      fetch: Object.assign(Object.create(null), { fetch: async () => response() }).fetch,
      ...options,
    }),
  );

const rejection = async (promise: Promise<unknown>): Promise<OneTrustError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isOneTrustError(error)) throw new Error("The call did not reject with an error of ours.");
  return error;
};

const text = (body: string, type = "application/json") => new Response(body, { headers: { "content-type": type } });

describe("what an operation does not promise is never data", () => {
  it.each([
    ["a firewall's text", "Request blocked. Incident ID: 123-456", "parse"],
    ["XML", "<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>", "parse"],
    ["the head of a page", "<head><title>Sign in</title></head>", "wrong-host"],
    ["a page after a comment", "<!-- v1 -->\n<html></html>", "wrong-host"],
    ["a cut literal", "tru", "parse"],
    ["NaN", "NaN", "parse"],
    ["a prefix against hijacking", `)]}'\n{"a":1}`, "parse"],
    ["a list", "[]", "parse"],
    ["a text", '"OK"', "parse"],
    ["null", "null", "parse"],
    ["nothing", "", "parse"],
    ["cut JSON", '{"name":"Lu', "parse"],
  ])("an object: %s", async (_, body, kind) => {
    const error = await rejection(open(() => text(body, "text/plain")).getPet());
    expect(error.kind).toBe(kind);
    expect(error).toMatchObject({ status: 200, outcome: "unknown" });
  });

  it("says what came, without showing it", async () => {
    const error = await rejection(open(() => text("[1,2]")).getPet());
    expect(error.message).toBe(
      "getPet: the response must be an object and is a list (status 200, 5 characters). Read error.body, or send the request again if that is safe.",
    );
    expect(error).toMatchObject({ body: "[1,2]" });
    expect(JSON.stringify(error)).not.toContain("[1,2]");
  });

  it.each([
    ["an object", "{}"],
    ["a text", '"a"'],
    ["nothing", ""],
  ])("a list: %s", async (_, body) => {
    expect((await rejection(open(() => text(body)).listPets())).kind).toBe("parse");
  });

  it("takes a text with quotes and without, and no object for one", async () => {
    expect(await open(() => text('"Zoë"')).getName()).toBe("Zoë");
    expect(await open(() => text("0f4c-77")).getName()).toBe("0f4c-77");
    expect((await rejection(open(() => text("{}")).getName())).kind).toBe("parse");
    expect((await rejection(open(() => text("<Error/>")).getName())).kind).toBe("parse");
  });

  it("takes anything that is JSON or plain text where the definition promises nothing", async () => {
    expect(await open(() => text("[1]")).getAnything()).toEqual([1]);
    expect(await open(() => text("done")).getAnything()).toBe("done");
    expect((await rejection(open(() => text("[1")).getAnything())).kind).toBe("parse");
  });

  it("takes an empty response where the definition allows it, and 204 everywhere", async () => {
    expect(await open(() => text("")).touchPet()).toBeUndefined();
    expect(await open(() => new Response(null, { status: 204 })).getPet()).toBeUndefined();
  });

  it.each([
    ["a sign-in page", "<!DOCTYPE html><html>", "application/octet-stream", "wrong-host"],
    ["an error report", '{"errors":[{"code":"E17"}]}', "application/json", "parse"],
  ])("a file: %s", async (_, body, type, kind) => {
    expect((await rejection(open(() => text(body, type)).getPhoto())).kind).toBe(kind);
  });

  it("keeps bytes and type of a file", async () => {
    const photo = await open(() => text("%PDF-1.7", "application/pdf")).getPhoto();
    expect([photo.type, await photo.text()]).toEqual(["application/pdf", "%PDF-1.7"]);
  });

  it("a text: a page sent as bytes is a wrong host", async () => {
    expect((await rejection(open(() => text("<html></html>", "application/octet-stream")).getScript())).kind).toBe(
      "wrong-host",
    );
  });
});

describe("the body of an error", () => {
  const stalled = (status: number, headers: Record<string, string> = {}) =>
    new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("{")) }), {
      status,
      headers,
    });

  it.each([
    [400, {}, "http"],
    [401, {}, "authentication"],
    [429, { "retry-after": "30" }, "rate-limit"],
    [503, {}, "http"],
  ])("that stalls does not cost the status %s", async (status, headers, kind) => {
    const error = await rejection(open(() => stalled(status, headers), { timeout: 300 }).getPet());
    expect(error.kind).toBe(kind);
  });

  it("is read up to 64 kB", async () => {
    const error = await rejection(open(() => new Response("x".repeat(200_000), { status: 400 })).getPet());
    expect(error).toMatchObject({ kind: "http", body: "x".repeat(65_536) });
  });
});

describe("responses of stubs and of other libraries", () => {
  const problem = '{"errors":[{"code":"E17","title":"why"}],"traceId":"tr-9"}';
  const stub = (status: number, body: string, more: object = {}): Stub => ({
    status,
    ok: status < 300,
    headers: { "Content-Type": "application/json" },
    text: async () => body,
    json: async () => JSON.parse(body),
    ...more,
  });

  it("keep codes and trace id of an error without a body", async () => {
    const error = await rejection(open(() => stub(400, problem)).getPet());
    expect(error).toMatchObject({ kind: "http", status: 400, codes: ["E17"], traceId: "tr-9" });
  });

  it("keep the status of an error whose body is a stream of another kind", async () => {
    const error = await rejection(open(() => stub(404, problem, { body: { pipe() {}, on() {} } })).getPet());
    expect(error).toMatchObject({ kind: "http", status: 404, codes: ["E17"] });
  });

  it("keep their data, read by what they offer", async () => {
    expect(await open(() => stub(200, '{"name":"Lu"}')).getPet()).toEqual({ name: "Lu" });
    expect(await open(() => ({ status: 200, ok: true, json: async () => ({ name: "Lu" }) })).getPet()).toEqual({
      name: "Lu",
    });
    const chunks = async function* () {
      yield new TextEncoder().encode('{"na');
      yield '{"name":"Lu"}'.slice(4);
    };
    expect(await open(() => ({ status: 200, ok: true, headers: new Headers(), body: chunks() })).getPet()).toEqual({
      name: "Lu",
    });
  });

  it("may be frozen, with the key in the query", async () => {
    const frozen = Object.freeze(stub(200, "{}", { url: "https://x/" }));
    expect(await open(() => frozen, { credentials: apiKey("key", { placement: "query" }) }).getPet()).toEqual({});
  });

  it("are named as the fault of the fetch where they are none", async () => {
    const error = await rejection(
      pets(
        connect({
          hostname: "app.onetrust.com",
          credentials: apiKey("key"),
          fetch: async () => Reflect.get({}, "nothing"),
        }),
      ).getPet(),
    );
    expect(error).toMatchObject({
      kind: "configuration",
      message: "getPet: your fetch must return a Response; it returned undefined.",
    });
  });
});

describe("size, charset and large numbers", () => {
  it("ends an answer without end at the limit", async () => {
    const chunk = new TextEncoder().encode(" ".repeat(1 << 20));
    let given = 0;
    const endless = () =>
      new Response(
        new ReadableStream({ pull: (controller) => (++given > 400 ? controller.close() : controller.enqueue(chunk)) }),
        {
          headers: { "content-type": "application/json" },
        },
      );
    const error = await rejection(open(endless).getPet());
    expect(error.message).toBe(
      "getPet: the response is larger than maxBytes (64 MiB). Raise maxBytes, or ask for less at a time.",
    );
    expect(given).toBeLessThan(70);
    expect((await rejection(open(endless, { maxBytes: 1000 }).getPhoto())).message).toContain("maxBytes (1000 bytes)");
  });

  it.each([
    ["application/json; charset=iso-8859-1", Buffer.from('{"name":"Zoë"}', "latin1")],
    ['application/json; charset="utf-16"', Buffer.from('\ufeff{"name":"Zoë"}', "utf16le")],
    ["application/json; charset=unheard-of", Buffer.from('{"name":"Zoë"}')],
    ["application/json", Buffer.from('\ufeff{"name":"Zoë"}')],
  ])("reads %s", async (type, body) => {
    const answer = () => new Response(Uint8Array.from(body), { headers: { "content-type": type } });
    expect(await open(answer).getPet()).toEqual({ name: "Zoë" });
  });

  it("refuses bytes that are not text in their charset", async () => {
    const error = await rejection(open(() => new Response(Uint8Array.of(0x22, 0xff, 0x22))).getName());
    expect(error.kind).toBe("parse");
  });

  it("keeps whole numbers exact with bigint, and only those that need it", async () => {
    const body =
      '{"id":9007199254740993,"small":7,"text":"9007199254740993","list":[-9007199254740993],"float":1.5e20}';
    const exact: unknown = await open(() => text(body), { bigint: true }).getPet();
    expect(exact).toEqual({
      id: 9007199254740993n,
      small: 7,
      text: "9007199254740993",
      list: [-9007199254740993n],
      float: 1.5e20,
    });
    expect((await open(() => text(body)).getPet()).id).toBe(9007199254740992);
    expect((await open(() => text(body)).getPet({}, { bigint: true })).id).toBe(9007199254740993n);
  });
});

describe("a chunk of a body", () => {
  const streamOf = (chunk: unknown): Stub => ({
    status: 200,
    headers: new Headers({ "content-type": "application/json" }),
    body: (async function* () {
      yield chunk;
    })(),
  });

  it("is bytes of another realm, as jest gives to tests", async () => {
    const text = [...Buffer.from('{"name":"Rex"}')];
    const chunk: unknown = runInNewContext(`new Uint8Array(${JSON.stringify(text)})`);
    expect(chunk).not.toBeInstanceOf(Uint8Array);
    expect(await open(() => streamOf(chunk)).getPet()).toEqual({ name: "Rex" });
  });

  it("is neither bytes nor text: an error, and not a shorter body", async () => {
    const error = await rejection(open(() => streamOf(7)).getPet());
    expect(error.outcome).toBe("unknown");
    expect(error.message).toContain("a chunk of the body must be bytes or text; got a number");
  });
});
