import { connect, isOneTrustError, type OneTrustError } from "@onetrust-client/core";
import type { Definition } from "@onetrust-client/tests-types/definition";
import { describe, expect, test } from "vitest";
import type { Answer, Exchange } from "../src/call.js";
import { refusal } from "../src/refusal.js";

const text = { type: "string" };
const answer = (media: string) => ({ "200": { content: { [media]: { schema: { type: "object" } } } } });
const body = (media: string) => ({ required: true, content: { [media]: { schema: { type: "object" } } } });

const definition: Definition = {
  paths: {
    "/pets/{id}": {
      post: {
        parameters: [
          { name: "id", in: "path", required: true, schema: text },
          { name: "tag", in: "query", schema: { type: "array", items: text } },
          { name: "x-trace", in: "header", schema: text },
        ],
        requestBody: body("application/json"),
        responses: answer("application/json"),
      },
    },
    "/photos": { post: { requestBody: body("multipart/form-data"), responses: { "200": {} } } },
    "/names": { get: { responses: answer("text/plain") } },
    "/files": { get: { responses: answer("application/zip") } },
  },
};

describe("a call with a body", () => {
  const input = { path: { id: "a b" }, query: { tag: ["x", "x"] }, headers: { "x-trace": "t" }, body: { name: "Rex" } };
  const init = { headers: { "x-trace": "t", "content-type": "application/json" }, body: '{"name":"Rex"}' };
  const sent = { url: "https://host/pets/a%20b?tag=x&tag=x", init };
  const good: Exchange = { sent, answer: answered('{"id":1}'), data: { id: 1 } };
  const refused = (exchange: Exchange) => refusal(definition, "POST /pets/{id}", input, exchange);

  test("is accepted if all of it arrived and its data is what came", async () => {
    expect(await refused(good)).toBeUndefined();
  });

  test.each<[string, Partial<Exchange["sent"]>]>([
    ["path /pets/a", { url: "https://host/pets/a?tag=x&tag=x" }],
    ["query tag", { url: "https://host/pets/a%20b?tag=x" }],
    ["query tag", { url: "https://host/pets/a%20b?tag=x,x" }],
    ["header x-trace", { init: { ...init, headers: { "content-type": "application/json" } } }],
    ["body", { init: { ...init, body: "{}" } }],
    ["body as application/json", { init: { ...init, headers: { "x-trace": "t", "content-type": "text/plain" } } }],
  ])("is refused if it lost its %s", async (part, change) => {
    expect(await refused({ ...good, sent: { ...sent, ...change } })).toBe(`lost on the way: ${part}`);
  });

  test("is refused if it lost its body and the type of that", async () => {
    const bare = { ...sent, init: { headers: { "x-trace": "t" } } };
    expect(await refused({ ...good, sent: bare })).toBe("lost on the way: body, body as application/json");
  });

  test.each([
    ["the judge objects", '[{"message":"Too long"},{"message":"Not known"}]', "Too long; Not known"],
    ["the judge objects in words", "Too long", "Too long"],
    ["a parameter is deprecated as well", '[{"code":"deprecated","message":"old"},{"message":"Too long"}]', "Too long"],
  ])("is refused if %s, although the answer is good", async (_, violations, words) => {
    expect(await refused({ ...good, answer: { ...answered('{"id":1}'), violations } })).toBe(words);
  });

  test("is accepted if a parameter is deprecated", async () => {
    const violations = '[{"code":"deprecated","message":"old"}]';
    expect(await refused({ ...good, answer: { ...answered('{"id":1}'), violations } })).toBeUndefined();
  });

  test("is refused if it failed", async () => {
    const error = await failure();
    expect(await refused({ ...good, error })).toBe(`${error.message} {"id":1}`);
  });

  test("is refused if nothing was sent", async () => {
    expect(await refused({ data: { id: 1 } })).toBe("nothing was sent");
  });

  test.each([[undefined], [{ id: 2 }], ['{"id":1}'], [new Blob(['{"id":1}'])]])(
    "is refused if its data is %s",
    async (data) => {
      expect(await refused({ ...good, data })).toBe("the data is not the application/json that came");
    },
  );

  test("is refused if the judge sent nothing where something is declared", async () => {
    const nothing = { ...good, answer: { ...answered('{"id":1}'), madeUp: true } };
    expect(await refused(nothing)).toBe("application/json is declared and nothing came");
  });

  test("is refused if the definition does not have it", async () => {
    expect(await refusal(definition, "GET /cats", {}, good)).toBe("the definition does not have it");
  });
});

describe("a call with a form", () => {
  const input = { body: { name: "Rex", sizes: [1, 2], about: { age: 3 }, photo: new Blob(["bytes"]) } };
  const refused = async (form: FormData) =>
    refusal(definition, "POST /photos", input, {
      sent: { url: "https://host/photos", init: await written(form) },
      answer: { ...answered("made up"), madeUp: true },
    });

  test("is accepted if all its values arrived", async () => {
    expect(await refused(formOf({}))).toBeUndefined();
  });

  test.each<[string, FormData]>([
    ["name", formOf({ name: ["{}"] })],
    ["name", formOf({ name: [] })],
    ["sizes", formOf({ sizes: ["1,2"] })],
    ["sizes", formOf({ sizes: ["1"] })],
    ["about", formOf({ about: [new Blob(["{}"])] })],
    ["photo", formOf({ photo: [new Blob([])] })],
    ["extra", formOf({ extra: ["more"] })],
  ])("is refused if its %s did not arrive as given", async (name, form) => {
    expect(await refused(form)).toBe(`lost on the way: form value ${name}`);
  });
});

describe("the data of a call", () => {
  test.each([
    ["GET /names", "text/plain", "Rex", true],
    ["GET /names", "text/plain", new Blob(["Rex"]), false],
    ["GET /names", "text/plain", undefined, false],
    ["GET /files", "application/zip", new Blob(["Rex"]), true],
    ["GET /files", "application/zip", new Blob([]), false],
    ["GET /files", "application/zip", "Rex", false],
  ])("of %s, declared %s, may be %o: %s", async (request, media, data, accepted) => {
    const sent = { url: `https://host${request.slice(request.indexOf("/"))}`, init: {} };
    const found = await refusal(definition, request, {}, { sent, answer: answered("Rex"), data });
    expect(found).toBe(accepted ? undefined : `the data is not the ${media} that came`);
  });

  test.each([[""], ["made up"], [new Blob(["made up"])], [null]])(
    "where none is declared may not be %o",
    async (data) => {
      const sent = { url: "https://host/photos", init: await written(new FormData()) };
      const nothing = { ...answered("made up"), madeUp: true };
      const found = await refusal(definition, "POST /photos", { body: {} }, { sent, answer: nothing, data });
      expect(found).toBe("the data is not the nothing that came");
    },
  );
});

function answered(came: string): Answer {
  return { status: 200, violations: null, text: came, madeUp: false };
}

/** A form as core sends it: bytes, and a header that says where parts begin. */
async function written(form: FormData): Promise<RequestInit> {
  const response = new Response(form);
  const headers = { "content-type": response.headers.get("content-type") ?? "" };
  return { headers, body: await response.arrayBuffer() };
}

/** The form that should arrive, with other values for some names. */
function formOf(changes: Readonly<Record<string, readonly (string | Blob)[]>>): FormData {
  const about = new Blob(['{"age":3}'], { type: "application/json" });
  const form = new FormData();
  const parts = { name: ["Rex"], sizes: ["1", "2"], about: [about], photo: [new Blob(["bytes"])], ...changes };
  for (const [name, values] of Object.entries(parts)) {
    for (const value of values) {
      if (value instanceof Blob) form.append(name, value);
      else form.append(name, value);
    }
  }
  return form;
}

/** An error as core makes it. */
async function failure(): Promise<OneTrustError> {
  try {
    connect({ hostname: "no host" });
  } catch (error) {
    if (isOneTrustError(error)) return error;
  }
  throw new Error("connect took no host for one.");
}
