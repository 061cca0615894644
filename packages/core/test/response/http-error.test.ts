import { expect, test, vi } from "vitest";
import { apiKey, bearer, type ConnectOptions, type Credentials, connect } from "../../src/index.js";
import { noBackOff } from "../support/clock.js";
import { answering, host, json, jwt, type Reply } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

test("an error's body is read to 64 kB and no further", async () => {
  const server = await host((_, response) => {
    response.writeHead(500);
    const more = () => {
      while (!response.destroyed && response.write("é".repeat(10_000)));
    };
    response.on("drain", more);
    more();
  });
  const error = await rejection(open(server.origin).getPets());
  expect(error.kind === "http" && error.body).toBe("é".repeat(32_768));
});

test("an error's body that breaks off is kept as far as it came", async () => {
  const server = await host((_, response) => {
    response.writeHead(404, { "content-length": "100" }).write('{"traceId":"');
    setTimeout(() => response.socket?.destroy(), 20);
  });
  const error = await rejection(open(server.origin).getPets());
  expect(error).toMatchObject({ kind: "http", status: 404, outcome: "refused" });
  expect(error.kind === "http" && error.body).toBe('{"traceId":"');
});

const body403 = '{"errors":[{"code":"ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION"}],"traceId":"9a"}';

test.each<[string, Credentials, object, string]>([
  [
    "lacks them",
    bearer(jwt({ "ot-scopes": "PHOTO,SCIM" })),
    { accepted: ["PET", "PET_READ"], granted: ["PHOTO", "SCIM"], missing: ["PET", "PET_READ"] },
    "It needs one of the scopes PET or PET_READ; the token has PHOTO and SCIM. Add one to the credential.",
  ],
  [
    "has one",
    bearer(jwt({ "ot-scopes": "PET_READ" })),
    { accepted: ["PET", "PET_READ"], granted: ["PET_READ"], missing: [] },
    "The token has an accepted scope, so the host refuses for another reason. Read error.body, and check the user's organisation, licence and allowed IP addresses.",
  ],
  [
    "does not tell",
    apiKey("opaque"),
    { accepted: ["PET", "PET_READ"], granted: undefined, missing: [] },
    "It needs one of the scopes PET or PET_READ. The token does not name its scopes. Also check the user's organisation, licence and allowed IP addresses.",
  ],
])("a 403 names the scopes that would do, when the token %s", async (_, credentials, shown, text) => {
  const server = await host(answering(body403, 403));
  const error = await rejection(open(server.origin, { credentials }).getPets());
  expect(error).toMatchObject({ kind: "forbidden", status: 403, traceId: "9a", outcome: "refused", ...shown });
  expect(error.message).toBe(
    `getPets: GET /api/pet/v1/pets answered 403 ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION (trace 9a). ${text}`,
  );
});

test("a 403 of an operation without documented scopes, and of one without credentials", async () => {
  const server = await host(answering("", 403));
  const api = open(server.origin, { credentials: bearer(jwt({ "ot-scopes": "PET" })) });
  expect(await rejection(api.getTags())).toMatchObject({
    kind: "forbidden",
    accepted: [],
    granted: ["PET"],
    missing: [],
  });
  expect(await rejection(api.getOpen())).toMatchObject({
    kind: "forbidden",
    accepted: [],
    granted: undefined,
    missing: [],
  });
});

test("a 401 of an operation without credentials is no fault of the token", async () => {
  const server = await host(answering("", 401));
  expect(await rejection(open(server.origin).getOpen())).toMatchObject({ kind: "http", status: 401, attempts: 1 });
});

test.each([301, 302, 303, 307, 308])(
  "a %i is not followed, and the error names the target's origin",
  async (status) => {
    const evil = await host((_, response) => json(response, {}));
    const server = await host((_, response) =>
      response.writeHead(status, { location: `${evil.origin}/steal?q=1` }).end(),
    );
    const api = pets(connect({ hostname: server.origin, credentials: bearer("secret") }));
    const error = await rejection(api.getByOwner({ headers: { identifier: "jane@example.com" } }));
    expect(error).toMatchObject({ kind: "wrong-host", status, target: evil.origin, outcome: "unknown", attempts: 1 });
    const { host: name } = new URL(server.origin);
    expect(error.message).toBe(
      `getByOwner: ${name} redirects to ${evil.origin} (${status}) in place of an API response. Check hostname and hosts.`,
    );
    const write = await rejection(api.addPet({ body: { name: "Rex" } }));
    expect(write).toMatchObject({ kind: "wrong-host", outcome: "unknown", attempts: 1 });
    expect([server.arrivals.length, evil.arrivals.length]).toEqual([2, 0]);
  },
);

test("redirects without a target, or with one that is none, are wrong hosts too", async () => {
  const server = await host((_, response, n) => response.writeHead(302, n === 1 ? {} : { location: "http://[" }).end());
  const api = pets(connect({ hostname: server.origin, credentials: bearer("secret") }));
  expect(await rejection(api.getPets())).toMatchObject({ kind: "wrong-host", target: undefined });
  expect(await rejection(api.getPets())).toMatchObject({ kind: "wrong-host", target: undefined });
});

test("a redirect that the runtime hides, as browsers do, is a wrong host", async () => {
  const api = pets(
    connect({ hostname: "app.onetrust.com", credentials: bearer("t"), fetch: async () => Response.error().clone() }),
  );
  expect(await rejection(api.getPets())).toMatchObject({ kind: "wrong-host", status: 0 });
});

const send =
  (body: string | Uint8Array, type = "application/json", status = 200): Reply =>
  (_, response) =>
    response.writeHead(status, { "content-type": type }).end(body);

test.each<[string, Reply]>([
  ["a web page", send("<!DOCTYPE html><title>OneTrust</title>", "text/html;charset=utf-8")],
  ["a web page that says it is JSON", send(" \n<!doctype html><title>OneTrust</title>")],
  ["a bare web page", send("<html><body>", "text/plain")],
])("%s with status 200 is a wrong host", async (_, reply) => {
  const server = await host(reply);
  const error = await rejection(open(server.origin).addPet({ body: {} }));
  expect(error).toMatchObject({ kind: "wrong-host", status: 200, target: undefined, outcome: "unknown", attempts: 1 });
});

test("a web page is a wrong host for every kind of answer", async () => {
  const server = await host(send("<html>", "text/html"));
  const api = open(server.origin);
  for (const call of [api.getPhoto, api.getTags, () => api.removePet({ path: { petId: "1" } })]) {
    expect(await rejection(call())).toMatchObject({ kind: "wrong-host" });
  }
});

test("a success that reports failure is rejected, where the metadata name it", async () => {
  const answers: unknown[] = [
    { status: "FAILED", errors: [{ code: "NAME_TAKEN", message: "Rex is taken" }], traceId: "t-1" },
    { status: "OK", errors: [] },
    { status: "OK" },
  ];
  const server = await host((_, response, n) => json(response, answers[(n - 1) % 3]));
  const api = open(server.origin);
  const error = await rejection(api.renamePets({ body: ["1"] }));
  expect(error).toMatchObject({
    kind: "partial-failure",
    status: 200,
    codes: ["NAME_TAKEN"],
    traceId: "t-1",
    outcome: "unknown",
  });
  expect(error.message).toContain("NAME_TAKEN");
  if (error.kind !== "partial-failure") throw error;
  expect([error.data, error.issues[0]?.title]).toEqual([answers[0], "Rex is taken"]);
  expect(await api.renamePets({ body: [] })).toEqual({ status: "OK", errors: [] });
  expect(await api.renamePets({ body: [] })).toEqual({ status: "OK" });
  expect(await api.getPets()).toEqual(answers[0]);
});

test("the rows of a success that report failure are named, and the others are not", async () => {
  const rows = [
    { done: true, message: "fine" },
    { done: false, code: "GONE", message: "no such pet", name: "Rex" },
  ];
  const server = await host((_, response) => json(response, rows));
  const error = await rejection(open(server.origin).renamePets({ body: ["1", "2"] }));
  expect(error.message).toBe(
    "renamePets: POST /api/pet/v1/rename answered 200 GONE but reports a failure: done false in 1 of 2 rows. Part of the work may be done: read error.issues and error.data.",
  );
  if (error.kind !== "partial-failure") throw error;
  expect(error.issues).toEqual([{ code: "GONE", title: "no such pet", detail: undefined, source: undefined }]);
  expect(error.data).toEqual(rows);
});

test("one accepted scope, a token without scopes, and what a host says at length", async () => {
  const server = await host(answering("", 403));
  const credentials = bearer(jwt({ "ot-scopes": "" }));
  expect((await rejection(open(server.origin, { credentials }).addPet({ body: {} }))).message).toBe(
    "addPet: POST /api/pet/v1/pets answered 403. It needs the scope PET; the token has none. Add one to the credential.",
  );
  const issues = {
    errors: [{ source: { pointer: "/a" } }, { title: "t", detail: "t" }, { title: "x".repeat(600) }, {}],
  };
  const long = await host(answering(JSON.stringify(issues), 400));
  const { message } = await rejection(open(long.origin, { verbose: true }).getPets());
  expect(message).toBe(`getPets: GET /api/pet/v1/pets answered 400: /a; t; ${"x".repeat(492)}….`);
});

const effect = "The request may have taken effect: look before you send it again.";
const verbose = "Read error.body, or set verbose: true to see the host's words.";

test.each<[method: "GET" | "POST", status: number, body: unknown, options: ConnectOptions, message: string]>([
  ["GET", 404, "", {}, "404. Nothing is found there: check the ids in the path, and hostname."],
  ["GET", 500, "", {}, "500. The host failed. Try again later."],
  ["GET", 503, "", { retry: { attempts: 2 } }, "503 after 2 attempts. The host failed. Try again later."],
  ["POST", 500, "", {}, `500. The host failed. ${effect}`],
  ["POST", 408, "", {}, `408. ${verbose} ${effect}`],
  ["POST", 400, "", {}, `400. ${verbose}`],
  [
    "POST",
    400,
    { errors: [{ code: "E1" }, { code: "E2" }], traceId: "t-1" },
    {},
    "400 E1 E2 (trace t-1). Read error.issues, or set verbose: true to see the host's words.",
  ],
  ["POST", 400, "", { verbose: true }, "400."],
  ["POST", 408, "", { verbose: true }, `408. ${effect}`],
  [
    "POST",
    400,
    { errors: [{ field: "name", title: "t", detail: "d" }, { code: "E1" }, { title: "a\u0007\u202eb\n c" }] },
    { verbose: true },
    "400 E1: name: t, d; a b c.",
  ],
  ["POST", 400, { title: "x".repeat(500) }, { verbose: true }, `400: ${"x".repeat(500)}.`],
  ["POST", 400, { title: "x".repeat(501) }, { verbose: true }, `400: ${"x".repeat(499)}….`],
  ["GET", 401, "", {}, "401. The host refused the token. Check the credential, and that hostname is its tenant."],
  [
    "GET",
    401,
    { code: "E1", message: "no" },
    { verbose: true },
    "401 E1: no. The host refused the token. Check the credential, and that hostname is its tenant.",
  ],
])("a %s that is answered with %i and %j, with %j", async (method, status, body, options, message) => {
  noBackOff();
  const fetch = async () => new Response(body === "" ? "" : JSON.stringify(body), { status });
  const api = open("app.onetrust.com", { fetch, ...options });
  const error = await rejection(method === "GET" ? api.findPets({ body: { name: "x" } }) : api.addPet({ body: {} }));
  const start = method === "GET" ? "findPets: POST /api/pet/v1/pets/search" : "addPet: POST /api/pet/v1/pets";
  expect(error.message).toBe(`${start} answered ${message}`);
});

test.each([
  [400, "http"],
  [401, "authentication"],
  [403, "forbidden"],
])("an error with status %i is of the kind %s, and has what the host reports", async (status, kind) => {
  const body = JSON.stringify({ errors: [{ code: "E1", title: "t" }], traceId: "t-1" });
  const { getPets } = open("app.onetrust.com", { fetch: async () => new Response(body, { status }) });
  expect(await rejection(getPets())).toMatchObject({
    kind,
    status,
    codes: ["E1"],
    traceId: "t-1",
    issues: [{ code: "E1", title: "t" }],
    body,
  });
});

test("a 429 is a limit, whatever its body reports", async () => {
  const fetch = async () => new Response('{"code":"E1"}', { status: 429, headers: { "ot-period": "HOUR" } });
  const error = await rejection(open("app.onetrust.com", { fetch }).getPets());
  expect(error).toMatchObject({ kind: "rate-limit", period: "HOUR" });
  expect(error).not.toHaveProperty("codes");
});

test("a 403 of an operation without documented scopes does not speak of scopes that are needed", async () => {
  const { getTags } = open("app.onetrust.com", { fetch: async () => new Response("", { status: 403 }) });
  expect((await rejection(getTags())).message).toBe(
    "getTags: GET /api/pet/v1/tags answered 403. The vendor documents no scope for it. Check the user's organisation, licence and allowed IP addresses.",
  );
});

test.each<[data: unknown, text: string, issues: number]>([
  [{ errors: ["a", "b"] }, "failures. Part of the work may be done: read error.issues and error.data.", 2],
  [{ done: false }, "a failure: done false. Part of the work may be done: read error.data.", 0],
  [
    [{ done: false, title: "a" }, { done: false, title: "b" }, {}],
    "a failure: done false in 2 of 3 rows. Part of the work may be done: read error.issues and error.data.",
    2,
  ],
])("a success that holds %j reports failure", async (data, text, issues) => {
  const api = open("app.onetrust.com", { fetch: async () => Response.json(data) });
  const error = await rejection(api.renamePets({ body: ["1"] }));
  expect(error.message).toBe(`renamePets: POST /api/pet/v1/rename answered 200 but reports ${text}`);
  expect(Object(error).issues).toHaveLength(issues);
});

test("the body of a page or a redirect is let go of, whatever it does then", async () => {
  const cancel = vi.fn(async () => Promise.reject(new Error("read already")));
  const page = () => ({ status: 200, headers: { "content-type": "text/html" }, body: { cancel } });
  const { getPets } = open("app.onetrust.com", { fetch: async () => page() as never });
  expect((await rejection(getPets())).message).toBe(
    "getPets: app.onetrust.com answered with a web page (200), not with an API response. Check hostname and hosts.",
  );
  expect(cancel).toHaveBeenCalledTimes(1);
  for (const body of [{}, null]) {
    const without = { status: 200, headers: { "content-type": "text/html" }, body };
    const api = open("app.onetrust.com", { fetch: async () => without as never });
    expect(await rejection(api.getPets())).toMatchObject({ kind: "wrong-host" });
  }
});

test("a redirect within the host names its origin, and after a write it may have happened", async () => {
  const fetch = async () => new Response(null, { status: 307, headers: { location: "/login?next=1" } });
  const error = await rejection(open("app.onetrust.com", { fetch }).addPet({ body: {} }));
  expect(error).toMatchObject({ kind: "wrong-host", status: 307, target: "https://app.onetrust.com" });
  expect(error.message).toBe(
    `addPet: app.onetrust.com redirects to https://app.onetrust.com (307) in place of an API response. Check hostname and hosts. ${effect}`,
  );
});
