import { describe, expect, test } from "vitest";
import {
  bearer,
  type Connection,
  connect,
  defineService,
  type NoInput,
  type Operation,
  type OperationDefinition,
} from "../../src/index.js";
import { definePaths, pathClient } from "../../src/path-client/index.js";
import { checkOrigin } from "../../src/request/check-origin.js";
import { host, json } from "../support/host.js";
import { rejection } from "../support/rejection.js";

/** Paths that a URL reads as another host, once they stand behind the address of one. */
const FOREIGN = [".evil.example/x", "@evil.example/x", "evil.example/x", "0/x"];

interface Probe {
  readonly probe: Operation<[input?: NoInput], unknown>;
}

function probeService(path: string, credentials: Pick<OperationDefinition, "credentials">) {
  const probe = { path, scopes: [], ...credentials };
  return defineService<Probe>({ package: "probe", host: "tenant", operations: { probe } });
}

async function tenant(): Promise<{ connection: Connection; origin: string; arrivals: readonly unknown[] }> {
  const { origin, arrivals } = await host((_, response) => json(response, {}));
  return { connection: connect({ hostname: origin, credentials: bearer("t") }), origin, arrivals };
}

describe.each([
  ["with the tenant's token", {}],
  ["without a token", { credentials: "none" as const }],
])("a call %s", (_, credentials) => {
  test.each(FOREIGN)("is not sent where its path is %s", async (path) => {
    const { connection, origin, arrivals } = await tenant();
    const { probe } = probeService(path, credentials)(connection);
    expect(await rejection(probe())).toMatchObject({
      kind: "configuration",
      outcome: "not-sent",
      message: expect.stringMatching(`^probe: the request would go to .+, but the operation's host is ${origin}[.] `),
    });
    expect(arrivals).toHaveLength(0);
  });

  test("is not sent where its draft names another host", async () => {
    const { connection, arrivals } = await tenant();
    const { probe } = probeService("/x", credentials)(connection);
    const draft = { ...probe.draft(), url: "https://evil.example/x" };
    const message = expect.stringContaining("the request would go to https://evil.example, but");
    expect(await rejection(connection.send(probe.metadata, draft))).toMatchObject({ kind: "configuration", message });
    expect(arrivals).toHaveLength(0);
  });
});

test.each(FOREIGN)("a call by path is not sent to another host either: %s", async (path) => {
  const { connection, origin, arrivals } = await tenant();
  const client = pathClient(definePaths(probeService(path, { credentials: "none" })), connection);
  expect(await rejection(client.GET(path as never))).toMatchObject({
    kind: "configuration",
    outcome: "not-sent",
    message: expect.stringMatching(`^probe: the request would go to .+, but the operation's host is ${origin}[.] `),
  });
  expect(arrivals).toHaveLength(0);
});

test("an address of the operation's own host is sent, also without a path", () => {
  const { metadata } = probeService(
    "/x",
    {},
  )(connect({ hostname: "app.onetrust.com", credentials: bearer("t") })).probe;
  expect(() => checkOrigin(metadata, "https://app.onetrust.com?x=1", "https://app.onetrust.com")).not.toThrow();
  expect(() => checkOrigin(metadata, "https://app.onetrust.com.example", "https://app.onetrust.com")).toThrow(
    "the operation's host is https://app.onetrust.com",
  );
});
