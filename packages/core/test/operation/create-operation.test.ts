import { expect, expectTypeOf, test } from "vitest";
import {
  bearer,
  type CallOptions,
  clientCredentials,
  connect,
  type DataAndResponse,
  isOneTrustError,
  type NoInput,
  type Operation,
  type RequestDraft,
  requiredScopes,
} from "../../src/index.js";
import { pathClient } from "../../src/path-client/index.js";
import { host, json, withTokens } from "../support/host.js";
import { type Pet, pets, petsPaths } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

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
  const answer = await pathClient(petsPaths, connection).GET("/api/pet/v1/pets/{petId}", {
    params: { path: { petId: "1" } },
  });
  expect(answer.error?.kind).toBe("forbidden");
  expect(answer.response.status).toBe(403);
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

// Checked by `tsc -p tsconfig.json`: a line marked as an error that is none fails there. Nothing here is sent.
const connection = connect({ hostname: "app.onetrust.com", credentials: bearer("t") });

const api = pets(connection);

const never = (_: () => unknown): void => {};

test("an operation's arguments are required exactly where they must be", () => {
  never(() => api.getPet({ path: { petId: "1" } }));
  never(() => api.getPet({ path: { petId: "1" }, query: { size: 1 } }, { signal: AbortSignal.abort(), retry: false }));
  never(() => api.getPets());
  never(() => api.getPets(undefined, { deadline: 1000 }));
  never(() => api.getPets({}, { retry: { attempts: 2 } }));
  // @ts-expect-error the input is required
  never(() => api.getPet());
  // @ts-expect-error petId is required
  never(() => api.getPet({ path: {} }));
  // @ts-expect-error there is no such part
  never(() => api.getPet({ path: { petId: "1" }, body: 1 }));
  // @ts-expect-error an operation without input takes none
  never(() => api.getPets({ query: {} }));
  // @ts-expect-error options are the second argument
  never(() => api.getPets({ signal: AbortSignal.abort() }));
  // @ts-expect-error no such option
  never(() => api.getPets(undefined, { retries: 3 }));
  // @ts-expect-error a draft takes no options
  never(() => api.getPets.draft({}, {}));
});

test("an operation's results", () => {
  expectTypeOf(api.getPet).returns.resolves.toEqualTypeOf<Pet>();
  expectTypeOf(api.getPet.withResponse).returns.resolves.toEqualTypeOf<DataAndResponse<Pet>>();
  expectTypeOf(api.getPet.draft).returns.toEqualTypeOf<RequestDraft>();
  expectTypeOf<Operation<[input?: NoInput], Pet>>().parameters.toEqualTypeOf<
    [input?: NoInput, options?: CallOptions]
  >();
});

test("options of a call that are no object are refused, and its headers and query join those of the input", async () => {
  const { origin, arrivals } = await host((_, response) => json(response, {}));
  const { getPet } = pets(connect({ hostname: origin, credentials: bearer("t") }));
  const input = { path: { petId: "1" }, query: { size: 1 } };
  await getPet(input, { query: { tag: "b" }, headers: { "X-Own": "1" } });
  await getPet({ path: { petId: "1" } }, { query: { size: 3 } });
  expect(arrivals.map(({ url }) => url)).toEqual(["/api/pet/v1/pets/1?size=1&tag=b", "/api/pet/v1/pets/1?size=3"]);
  expect(arrivals[0]?.headers["x-own"]).toBe("1");
  const unchecked: (input: unknown, options: unknown) => Promise<unknown> = getPet as never;
  expect(await rejection(unchecked(input, 5))).toMatchObject({
    kind: "configuration",
    message: "getPet: the options must be an object; got a number.",
  });
});
