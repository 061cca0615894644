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
