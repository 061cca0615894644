import { expect, test } from "vitest";
import { bearer, clientCredentials, connect, defineService, type HostKind } from "../../src/index.js";
import { count, host, json, type Reply, withTokens } from "../support/host.js";
import { anyInput, petDefinitions, pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

test("an operation's own Authorization header is left alone, also where there are no credentials", async () => {
  const server = await host((_, response) => json(response, {}));
  const connection = connect({ hostname: server.origin });
  const metadata = pets(connection).getPets.metadata;
  const draft = { ...pets(connection).getPets.draft(), headers: { authorization: "Bearer person" } };
  await connection.send(metadata, draft);
  expect(server.arrivals[0]?.headers.authorization).toBe("Bearer person");
});

test.each(["Visitor  visit0r-secret", "Api-Key visit0r-secret", "visit0r-secret"])(
  "an operation's own Authorization header is a secret, whatever its scheme: %s",
  async (authorization) => {
    const server = await host((_, response) => json(response, {}, 404, { "x-echo": "is: visit0r-secret" }));
    const connection = connect({ hostname: server.origin });
    const { metadata, draft } = pets(connection).getPets;
    const error = await rejection(connection.send(metadata, { ...draft(), headers: { authorization } }));
    expect(error.headers?.["x-echo"]).toBe("is: [secret]");
  },
);

test("options of a call carry no token", async () => {
  const server = await host((_, response) => json(response, []));
  const connection = connect({ hostname: server.origin });
  const metadata = { ...pets(connection).getPets.metadata, credentials: "none" } as const;
  const options: object = { token: { value: "t" } };
  const error = await rejection(connection.send(metadata, pets(connection).getPets.draft(), options));
  expect(error.message).toBe(
    'getPets: unknown option "token". Known options: signal, timeout, deadline, retry, maxBytes, bigint and stream.',
  );
  expect(server.arrivals).toEqual([]);
});

const kinds: HostKind[] = ["tenant", "privacy-portal", "consent-api", "mobile-data", "cookies-data", "worker-node"];

test("the tenant's token reaches the tenant's host only", async () => {
  const empty: Reply = (_, response) => json(response, {});
  const servers = await Promise.all(kinds.map(() => host(empty)));
  const hosts = Object.fromEntries(kinds.map((kind, index) => [kind, servers[index]?.origin ?? ""]));
  const placements = [bearer("secret"), bearer(() => "secret")];
  for (const credentials of placements) {
    const connection = connect({ hosts, credentials });
    for (const kind of kinds) {
      const service = defineService<typeof petDefinitions>({
        package: "pets",
        host: kind,
        operations: petDefinitions,
      });
      for (const [name, operation] of Object.entries(service(connection))) {
        const bound: unknown = operation;
        const definition = Object.entries(petDefinitions).find(([each]) => each === name)?.[1];
        if (typeof bound !== "function" || !definition) throw new Error("not an operation");
        await bound({ ...anyInput(definition), headers: { identifier: "x" } });
      }
    }
  }
  const carried = servers.map(({ arrivals }) =>
    arrivals.filter(({ headers, url }) => `${headers.authorization}${url}`.includes("secret")),
  );
  const open = Object.values(petDefinitions).filter(({ credentials }) => credentials === "none").length;
  const rows = Object.keys(petDefinitions).length;
  expect(carried.map((requests) => requests.length)).toEqual([2 * (rows - open), 0, 0, 0, 0, 0]);
  expect(servers.map(({ arrivals }) => arrivals.length)).toEqual(kinds.map(() => 2 * rows));
});

test("a draft that was pointed elsewhere does not take the token along", async () => {
  const evil = await host((_, response) => json(response, {}));
  const connection = connect({ hostname: "app-eu.onetrust.com", credentials: bearer("secret") });
  const { metadata, draft } = pets(connection).getPets;
  for (const url of [
    `${evil.origin}/api`,
    "https://app-eu.onetrust.com.evil.example/",
    "https://app-eu.onetrust.com@evil.example/",
  ]) {
    const error = await rejection(connection.send(metadata, { ...draft(), url }));
    expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent", attempts: 0 });
  }
  expect(evil.arrivals).toHaveLength(0);
});

test("a draft that is pointed elsewhere on the way, before a token or after a 401, is sent as it was", async () => {
  const evil = await host((_, response) => json(response, {}));
  const good = await host((_, response, n) => {
    written.url = `${evil.origin}/late`;
    return n === 1 ? response.writeHead(401).end() : json(response, []);
  });
  let asked = 0;
  const credentials = bearer(async () => {
    written.url = `${evil.origin}/early`;
    return `t${asked++}`;
  });
  const connection = connect({ hostname: good.origin, credentials });
  const { getPets } = pets(connection);
  const written = { ...getPets.draft() };
  expect(await connection.send(getPets.metadata, written)).toMatchObject({ data: [] });
  expect([good.arrivals.length, evil.arrivals.length]).toEqual([2, 0]);
});

test.each([403, 404, 500])("a %i is no reason for another token", async (status) => {
  const server = await host(withTokens((_, response) => response.writeHead(status).end()));
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const api = pets(connect({ hostname: server.origin, credentials, retry: false }));
  expect(Object(await rejection(api.getPets())).status).toBe(status);
  expect(count(server)).toEqual({ tokens: 1, calls: 1 });
});

test("no credentials: what needs none is sent, the rest is refused before it leaves", async () => {
  const server = await host((_, response) => json(response, {}));
  const api = pets(connect({ hostname: server.origin }));
  await api.getOpen();
  const error = await rejection(api.getPets());
  expect(error).toMatchObject({ kind: "configuration", operation: "getPets", outcome: "not-sent" });
  expect(error.message).toContain("credentials");
  expect(server.arrivals).toHaveLength(1);
  const client = clientCredentials({ clientId: "id", clientSecret: "secret" });
  expect(await rejection(pets(connect({ hosts: {}, credentials: client })).getPets())).toMatchObject({
    kind: "configuration",
  });
});
