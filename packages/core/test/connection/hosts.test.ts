import { expect, test } from "vitest";
import { connect, type HostKind } from "../../src/index.js";
import { thrown } from "../support/rejection.js";

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
  expect((await thrown(() => other.baseUrl("privacy-portal"))).message).toBe(
    'connect: the privacy-portal host cannot be derived from hostname. Pass hosts: { "privacy-portal": "…" }; kinds are tenant, privacy-portal, consent-api, mobile-data, cookies-data and worker-node.',
  );
  expect((await thrown(() => other.baseUrl("worker-node"))).message).toBe(
    'connect: a worker node has no usual host. Pass hosts: { "worker-node": "worker.internal:8080" }.',
  );
  for (const kind of ["privacy-portal", "tenant"] as const) {
    expect((await thrown(() => connect().baseUrl(kind))).message).toBe(
      "connect: no hostname. Pass hostname, or set ONETRUST_HOSTNAME.",
    );
  }
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

test("a host that is a kind of its own is called by its name, unless hosts says otherwise", () => {
  expect(connect({ hostname: "app.onetrust.com" }).baseUrl("files.example.com")).toBe("https://files.example.com");
  const hosts = { "files.example.com": "files.internal:8443" };
  expect(connect({ hostname: "app.onetrust.com", hosts }).baseUrl("files.example.com")).toBe(
    "https://files.internal:8443",
  );
});
