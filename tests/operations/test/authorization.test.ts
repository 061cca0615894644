import { apiKey, connect } from "@onetrust-client/core";
import { type Host, listen } from "@onetrust-client/tests-support/host";
import { afterAll, expect, test } from "vitest";
import { everyOperation, inputFor } from "../src/operations.js";

const KINDS = ["tenant", "privacy-portal", "consent-api", "mobile-data", "cookies-data", "worker-node"] as const;

/** What arrived last: at which kind of host, and with which authorization. */
let arrived: { kind: string; authorization: string | undefined } | undefined;
const hosts = new Map<string, Host>();
for (const kind of KINDS) {
  const host = await listen(({ headers }, response) => {
    arrived = { kind, authorization: headers.authorization };
    response.writeHead(204).end();
  });
  hosts.set(kind, host);
}
afterAll(() => {
  for (const host of hosts.values()) host.close();
});

const hostnames = Object.fromEntries([...hosts].map(([kind, { origin }]) => [kind, origin]));
const connection = connect({
  hosts: hostnames,
  hostname: hosts.get("tenant")?.origin ?? "",
  credentials: apiKey("key"),
  retry: false,
});
const operations = await everyOperation(connection);

test("there are operations on every kind of host", () => {
  expect(new Set(operations.map(([, { metadata }]) => metadata.host))).toEqual(new Set(KINDS));
});

test.each(operations)("%s reaches its own host, with the token only where it is the tenant's", async (_, operation) => {
  const { host, credentials, required } = operation.metadata;
  arrived = undefined;
  await operation(inputFor(operation.metadata));
  const isTenants = host === "tenant" && credentials === "tenant";
  // Preference centres take a person's own token, which the caller passes.
  const own = required.headers?.includes("Authorization") ? "x" : undefined;
  expect(arrived).toEqual({ kind: host, authorization: isTenants ? "Bearer key" : own });
});
