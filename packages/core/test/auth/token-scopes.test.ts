import { expect, test } from "vitest";
import { apiKey, bearer, clientCredentials, connect } from "../../src/index.js";
import { count, host, json, jwt, withTokens } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const client = { clientId: "id", clientSecret: "s3cret&=+" };

test.each<[string, Record<string, unknown>, string[]]>([
  ["ot-scopes", { "ot-scopes": "PET_READ,PHOTO" }, ["PET", "SCIM"]],
  ["ot_scopes", { ot_scopes: "PET, PHOTO" }, ["SCIM"]],
  ["a claim", { access_token: jwt({ "ot-scopes": "SCIM,PET" }) }, ["PHOTO"]],
])("granted scopes are read from %s", async (_, answer, missing) => {
  const server = await host(withTokens((_, response) => json(response, []), answer));
  const connection = connect({ hostname: server.origin, credentials: clientCredentials(client) });
  const api = pets(connection);
  expect(await connection.missingScopes(api.getPet, api.addPet, api.uploadPhoto, api.scimUsers, api.getTags)).toEqual(
    missing,
  );
  expect(count(server)).toEqual({ tokens: 1, calls: 0 });
});

test("missing scopes of a token that does not tell its own, or of no token, are an error", async () => {
  const opaque = connect({ hostname: "app.onetrust.com", credentials: apiKey("opaque") });
  expect(await rejection(opaque.missingScopes(pets(opaque).getPet))).toMatchObject({ kind: "configuration" });
  const none = connect({ hostname: "app.onetrust.com" });
  expect(await rejection(none.missingScopes(pets(none).getPet))).toMatchObject({ kind: "configuration" });
  const claims = connect({ hostname: "app.onetrust.com", credentials: bearer(jwt({ "ot-scopes": "PET" })) });
  expect(await claims.missingScopes(pets(claims).getPet, pets(claims).scimUsers)).toEqual(["SCIM"]);
});

test.each([
  ["a list with blanks", "PET, PHOTO ,,SCIM,", ["PET", "PHOTO", "SCIM"]],
  ["words", "PET PHOTO", ["PET", "PHOTO"]],
  ["an array", ["PET", "PHOTO"], ["PET", "PHOTO"]],
  ["an empty list", "", []],
  ["a number", 5, undefined],
])("scopes that are %s", async (_, scopes, read) => {
  const connection = connect({ hostname: "app.onetrust.com", credentials: bearer(jwt({ "ot-scopes": scopes })) });
  expect((await connection.verify()).scopes).toEqual(read);
});

test.each(["opaque", "two.parts", "e30.e30.signature", "x.!!!.y"])("the token %s names no scopes", async (token) => {
  const connection = connect({ hostname: "app.onetrust.com", credentials: bearer(token) });
  expect((await connection.verify()).scopes).toBeUndefined();
});

test("claims of a token are read in the encoding of JSON Web Tokens", async () => {
  // Its claims hold both letters that differ between the alphabets of base64: `-` and `_`.
  const claims = { "ot-scopes": "PET", note: "~~~???>>>" };
  const token = jwt(claims);
  expect(token).toMatch(/-.*_|_.*-/);
  const connection = connect({ hostname: "app.onetrust.com", credentials: bearer(token) });
  expect((await connection.verify()).scopes).toEqual(["PET"]);
});
