import { expect, test } from "vitest";
import { apiKey, bearer, type ConnectOptions, type Credentials, connect } from "../../src/index.js";
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
