import { expect, test } from "vitest";
import { bearer, clientCredentials, connect, isOneTrustError, pathClient, requiredScopes } from "../src/index.js";
import { host, json, withTokens } from "./support/host.js";
import { pets } from "./support/pets.js";

const client = { clientId: "id", clientSecret: "secret" };

test("a call gets a token, sends it and returns the data", async () => {
  const { origin, arrivals } = await host(withTokens((_, response) => json(response, { name: "Rex" })));
  const api = pets(connect({ hostname: origin, credentials: clientCredentials(client) }));
  expect(await api.getPet({ path: { petId: "a/b?c=1" }, query: { size: 2, tag: ["x y", "z"] } })).toEqual({
    name: "Rex",
  });
  expect(arrivals.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "POST /api/access/v1/oauth/token",
    "GET /api/pet/v1/pets/a%2Fb%3Fc%3D1?size=2&tag=x%20y&tag=z",
  ]);
  expect(arrivals[1]?.headers).toMatchObject({ authorization: "Bearer token-1", accept: "application/json" });
  const { data, response } = await api.getPets.withResponse();
  expect([data, response.status, response.bodyUsed]).toEqual([{ name: "Rex" }, 200, true]);
  expect(arrivals).toHaveLength(3);
});

test("an empty 403 is an error that names scopes", async () => {
  const { origin } = await host((_, response) => response.writeHead(403).end());
  const connection = connect({ hostname: origin, credentials: bearer("opaque") });
  const error = await pets(connection)
    .getPet({ path: { petId: "1" } })
    .catch((reason) => reason);
  expect(isOneTrustError(error)).toBe(true);
  expect({ ...error }).toMatchObject({
    kind: "forbidden",
    status: 403,
    accepted: ["PET", "PET_READ"],
    outcome: "refused",
    attempts: 1,
  });
  const answer = await pathClient(pets, connection).GET("/api/pet/v1/pets/{petId}", {
    params: { path: { petId: "1" } },
  });
  expect(answer.error?.kind).toBe("forbidden");
  expect(answer.response.status).toBe(403);
});

test("path calls return data", async () => {
  const { origin, arrivals } = await host((_, response) => json(response, { name: "Rex" }));
  const api = pathClient(pets, connect({ hostname: origin, credentials: bearer("opaque") }));
  const { data } = await api.GET("/api/pet/v1/pets/{petId}", {
    params: { path: { petId: "ü/1" }, query: { size: 3 } },
  });
  expect(data).toEqual({ name: "Rex" });
  expect(arrivals[0]?.url).toBe("/api/pet/v1/pets/%C3%BC%2F1?size=3");
});

test("drafts and scopes", () => {
  const api = pets(connect({ hostname: "app-eu.onetrust.com", credentials: bearer("t") }));
  expect(api.addPet.draft({ body: { name: "Rex" } })).toEqual({
    url: "https://app-eu.onetrust.com/api/pet/v1/pets",
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: '{"name":"Rex"}',
  });
  expect(requiredScopes(api.getPet, api.getPets)).toEqual(["PET_READ"]);
});
