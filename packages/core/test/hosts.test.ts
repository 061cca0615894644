import { expect, test } from "vitest";
import { bearer, clientCredentials, connect, type HostKind, service } from "../src/index.js";
import { host, json, type Reply } from "./support/host.js";
import { pets, table } from "./support/pets.js";
import { rejection, thrown } from "./support/rejection.js";

test.each([
  // Known from the vendor's pages and public code: research/users.md, "Hosts".
  ["app.onetrust.com", "privacyportal.onetrust.com"],
  ["app-eu.onetrust.com", "privacyportal-eu.onetrust.com"],
  ["app-de.onetrust.com", "privacyportal-de.onetrust.com"],
  ["app-uk.onetrust.com", "privacyportal-uk.onetrust.com"],
  ["app-apac.onetrust.com", "privacyportal-apac.onetrust.com"],
  ["app-br.onetrust.com", "privacyportal-br.onetrust.com"],
  ["app-in.onetrust.com", "privacyportal-in.onetrust.com"],
  ["app-fr.onetrust.com", "privacyportal-fr.onetrust.com"],
  ["uat.onetrust.com", "privacyportaluat.onetrust.com"],
  ["uat-de.onetrust.com", "privacyportaluatde.onetrust.com"],
  ["trial.onetrust.com", "privacyportaltrial.onetrust.com"],
  ["acme.my.onetrust.com", "acme-privacy.my.onetrust.com"],
  ["nfl-uat.my.onetrust.com", "nfl-uat-privacy.my.onetrust.com"],
  // Not seen anywhere; what the rule says.
  ["app-au.onetrust.com", "privacyportal-au.onetrust.com"],
  ["app-ca.onetrust.com", "privacyportal-ca.onetrust.com"],
  ["app-jp.onetrust.com", "privacyportal-jp.onetrust.com"],
  ["app-ch.onetrust.com", "privacyportal-ch.onetrust.com"],
  ["app-ae.onetrust.com", "privacyportal-ae.onetrust.com"],
  ["uat-na01.onetrust.com", "privacyportaluatna01.onetrust.com"],
  ["na01.onetrust.com", "privacyportalna01.onetrust.com"],
])("%s has the portal %s", (hostname, portal) => {
  const connection = connect({ hostname });
  expect([connection.baseUrl("tenant"), connection.baseUrl("privacy-portal")]).toEqual([
    `https://${hostname}`,
    `https://${portal}`,
  ]);
});

test.each([
  ["app-eu.onetrust.com", "https://app-eu.onetrust.com"],
  ["https://app-eu.onetrust.com", "https://app-eu.onetrust.com"],
  [" HTTPS://App-EU.onetrust.com// ", "https://app-eu.onetrust.com"],
  ["app-eu.onetrust.com:8443", "https://app-eu.onetrust.com:8443"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["http://127.0.0.1:1/", "http://127.0.0.1:1"],
  ["http://[::1]:1", "http://[::1]:1"],
])("%s is understood as %s", (hostname, origin) => {
  expect(connect({ hostname }).baseUrl("tenant")).toBe(origin);
});

test.each([
  "http://app-eu.onetrust.com",
  "http://127.0.0.1.evil.example",
  "http://localhost.evil.example",
  "ftp://app-eu.onetrust.com",
  "app-eu.onetrust.com/api",
  "app-eu.onetrust.com?x=1",
  "user:password@app-eu.onetrust.com",
  "app-eu.onetrust.com#x",
  "app eu",
  "/",
  "::",
  "app.onetrust.com\\@evil.example",
])("%s is not a host", async (hostname) => {
  const error = await thrown(() => connect({ hostname }));
  expect(error).toMatchObject({ kind: "configuration", operation: "connect", attempts: 0, outcome: "not-sent" });
});

test("hosts that are neither given nor derivable say which to pass", async () => {
  const other = connect({ hostname: "onetrust.acme.example" });
  expect((await thrown(() => other.baseUrl("privacy-portal"))).message).toContain("privacy-portal");
  expect((await thrown(() => other.baseUrl("worker-node"))).message).toContain("worker-node");
  expect((await thrown(() => connect().baseUrl("privacy-portal"))).message).toContain("privacy-portal");
  expect((await thrown(() => connect().baseUrl("tenant"))).message).toContain("hostname");
});

const kinds: HostKind[] = ["tenant", "privacy-portal", "consent-api", "mobile-data", "cookies-data", "worker-node"];

test("every kind of host has its usual place and can be put elsewhere", () => {
  const usual = connect({ hostname: "app-eu.onetrust.com", hosts: { "worker-node": "worker.internal:8080" } });
  expect(kinds.map((kind) => usual.baseUrl(kind))).toEqual([
    "https://app-eu.onetrust.com",
    "https://privacyportal-eu.onetrust.com",
    "https://consent-api.onetrust.com",
    "https://mobile-data.onetrust.io",
    "https://cookies-data.onetrust.io",
    "https://worker.internal:8080",
  ]);
  for (const kind of kinds) {
    const moved = connect({ hostname: "app-eu.onetrust.com", hosts: { [kind]: "elsewhere.example" } });
    expect(moved.baseUrl(kind)).toBe("https://elsewhere.example");
  }
});

test("the tenant's token reaches the tenant's host only", async () => {
  const empty: Reply = (_, response) => json(response, {});
  const servers = await Promise.all(kinds.map(() => host(empty)));
  const hosts = Object.fromEntries(kinds.map((kind, index) => [kind, servers[index]?.origin ?? ""]));
  const placements = [bearer("secret"), bearer(() => "secret")];
  for (const credentials of placements) {
    const connection = connect({ hosts, credentials });
    for (const kind of kinds) {
      for (const operation of Object.values(service<typeof table, unknown>(kind, table)(connection))) {
        const bound: unknown = operation;
        if (typeof bound !== "function") throw new Error("not an operation");
        await bound({ path: { petId: "1" }, headers: { identifier: "x" } });
      }
    }
  }
  const carried = servers.map(({ arrivals }) =>
    arrivals.filter(({ headers, url }) => `${headers.authorization}${url}`.includes("secret")),
  );
  const open = Object.values(table).filter(({ credentials }) => credentials === "none").length;
  const rows = Object.keys(table).length;
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

test.each([301, 302, 303, 307, 308])(
  "a %i is not followed, and the error names the target's origin",
  async (status) => {
    const evil = await host((_, response) => json(response, {}));
    const server = await host((_, response) =>
      response.writeHead(status, { location: `${evil.origin}/steal?q=1` }).end(),
    );
    const api = pets(connect({ hostname: server.origin, credentials: bearer("secret") }));
    const error = await rejection(api.getByOwner({ headers: { identifier: "jane@example.com" } }));
    expect(error).toMatchObject({ kind: "wrong-host", status, target: evil.origin, outcome: "refused", attempts: 1 });
    expect(error.message).toContain(`redirect to ${evil.origin}`);
    const write = await rejection(api.addPet({ body: { name: "Rex" } }));
    expect(write).toMatchObject({ kind: "wrong-host", outcome: "refused", attempts: 1 });
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

test.each(["https://admin:hunter2@app.onetrust.com", "hunter2 is my secret"])(
  "a host name that is none is not repeated: it may hold a password",
  async (hostname) => {
    const error = await thrown(() => connect({ hostname }));
    expect(error).toMatchObject({ kind: "configuration" });
    expect(error.message + error.stack).not.toContain("hunter2");
  },
);

test.each(["app.onetrust.com:99999", "http://127.999.1.1"])("%s is no host", async (hostname) => {
  expect(await thrown(() => connect({ hostname }))).toMatchObject({ kind: "configuration" });
});
