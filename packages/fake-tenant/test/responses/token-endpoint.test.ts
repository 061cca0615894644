import { bearer, clientCredentials, connect, apiKey as key } from "@onetrust-client/core";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { open } from "../support/open.js";
import { shop } from "../support/shop.js";

const path = "/api/access/v1/oauth/token";
const fields = { grant_type: "client_credentials", client_id: "fake-client", client_secret: "fake-secret" };

/** A token request as somebody else would write it: status and error, or the answer's own keys. */
async function ask(origin: string, init: RequestInit, query = ""): Promise<unknown> {
  const response = await fetch(`${origin}${path}${query}`, { method: "POST", ...init });
  const answer = await response.json();
  return [response.status, answer.error ?? answer.token_type];
}

test("takes a token request as multipart and as urlencoded", async () => {
  const { tenant } = await open();
  for (const form of ["multipart", "urlencoded"] as const) {
    const pets = shop(tenant.connect({ credentials: clientCredentials({ ...tenant.client, form }) }));
    tenant.answer(pets.getNote, () => form);
    expect(await pets.getNote()).toBe(form);
  }
  const types = tenant.requestsOf("token").map(({ headers }) => headers["content-type"]?.split(";")[0]);
  expect(types).toEqual(["multipart/form-data", "application/x-www-form-urlencoded"]);
});

test("refuses what the real host refuses: Basic alone, a scope, a wrong secret, a wrong grant, the query", async () => {
  const { tenant } = await open();
  const { tenant: origin } = tenant.hosts;
  const form = (more: object) => ({ body: new URLSearchParams({ ...fields, ...more }) });
  const basic = { headers: { authorization: `Basic ${btoa("fake-client:fake-secret")}` } };
  expect(await ask(origin, { ...basic, body: new URLSearchParams({ grant_type: "client_credentials" }) })).toEqual([
    401,
    "invalid_client",
  ]);
  expect(await ask(origin, form({ scope: "PET" }))).toEqual([400, "invalid_scope"]);
  expect(await ask(origin, form({}), "?scope=PET")).toEqual([400, "invalid_scope"]);
  expect(await ask(origin, form({}), "?grant=1&scope=")).toEqual([400, "invalid_scope"]);
  expect(await ask(origin, form({ client_secret: "wrong" }))).toEqual([401, "invalid_client"]);
  expect(await ask(origin, form({ grant_type: "password" }))).toEqual([400, "unsupported_grant_type"]);
  expect(await ask(origin, {}, `?${new URLSearchParams(fields)}`)).toEqual([401, "invalid_client"]);
  expect(await ask(origin, form({}))).toEqual([200, "bearer"]);
});

test("a token says how long it lives and what it may do", async () => {
  const { tenant } = await open({ expiresIn: 31_535_999, scopes: ["PET", "PHOTO"] });
  const response = await fetch(`${tenant.hosts.tenant}${path}`, { method: "POST", body: new URLSearchParams(fields) });
  const answer = await response.json();
  expect(answer).toMatchObject({ expires_in: 31_535_999, "ot-scopes": "PET,PHOTO" });
  const claims = JSON.parse(atob(answer.access_token.split(".")[1]));
  expect(claims).toMatchObject({ client_id: "fake-client", "ot-scopes": "PET,PHOTO" });
});

test("a token ends when it expires, and when it is revoked; the next one is another", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getNote, () => "note");
  await pets.getNote();
  tenant.revoke();
  expect(await pets.getNote()).toBe("note");
  const [first, refused, second] = tenant.requestsOf(pets.getNote).map(({ headers }) => headers.authorization);
  expect(tenant.requestsOf("token")).toHaveLength(2);
  expect(refused).toBe(first);
  expect(second).not.toBe(first);

  const short = await open({ expiresIn: 0 });
  const body = new URLSearchParams(fields);
  const answer = await (await fetch(`${short.tenant.hosts.tenant}${path}`, { method: "POST", body })).json();
  const late = shop(short.tenant.connect({ credentials: bearer(answer.access_token) }));
  expect(await rejection(late.getNote())).toMatchObject({ kind: "authentication", status: 401 });
});

test("takes its API key in the header and the query, a token not in the query", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getNote, () => "note");
  const { apiKey } = tenant;
  for (const placement of ["header", "query"] as const) {
    const other = shop(connect({ ...tenant.options, credentials: key(apiKey, { placement }) }));
    expect(await other.getNote()).toBe("note");
  }
  await pets.getNote();
  const token = tenant.requestsOf(pets.getNote).at(-1)?.headers.authorization ?? "";
  const url = `${tenant.hosts.tenant}/api/pet/v1/note?Authorization=${encodeURIComponent(token)}`;
  expect((await fetch(url)).status).toBe(401);
  // SCIM takes none in the query.
  const user = `${tenant.hosts.tenant}/api/scim/v2/Users/1`;
  expect((await fetch(`${user}?Authorization=Bearer+${apiKey}`)).status).toBe(401);
  expect((await fetch(user, { headers: { authorization: `Bearer ${apiKey}` } })).status).toBe(501);
});

test("any of an operation's scopes will do; without one the real body says nothing of them, and the error does", async () => {
  const { tenant, pets } = await open({ scopes: ["PET_READ"] });
  tenant.answer(pets.getNote, () => "note");
  expect(await pets.getNote()).toBe("note");
  const error = await rejection(pets.addPet({ body: {} }));
  expect(error).toMatchObject({
    kind: "forbidden",
    codes: ["ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION"],
    accepted: ["PET"],
    granted: ["PET_READ"],
    missing: ["PET"],
  });
  expect(error.kind === "forbidden" && error.traceId).toMatch(/^[\w-]{36}$/);
  expect(error.kind === "forbidden" && error.body).not.toMatch(/PET/);
});

test("a request without a token is refused, but for operations that need none", async () => {
  const { tenant, portal } = await open();
  tenant.answer(portal.register, () => ({ id: "1" }));
  expect((await fetch(`${tenant.hosts.tenant}/api/pet/v1/note`)).status).toBe(401);
  expect(await portal.register({ body: {} })).toEqual({ id: "1" });
});
