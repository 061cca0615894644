import { expect, test } from "vitest";
import { bearer, type ConnectOptions, connect, type OneTrustWarning } from "../../src/index.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

test("warnings and deprecations reach onWarning once per operation", async () => {
  const server = await host(({ url }, response) =>
    json(
      response,
      [],
      200,
      url.endsWith("pets") ? { warning: '299 - "v0 ends on 2027-01-01"' } : { warning: "110 - stale" },
    ),
  );
  const warnings: OneTrustWarning[] = [];
  const api = open(server.origin, { onWarning: (warning) => warnings.push(warning) });
  for (const call of [api.getOld, api.getPets, api.getTags]) for (const _ of [1, 2, 3]) await call();
  expect(warnings).toEqual([
    { kind: "deprecated", operation: "getOld", replacement: "getPets", text: undefined },
    { kind: "notice", operation: "getOld", replacement: "getPets", text: '299 - "v0 ends on 2027-01-01"' },
    { kind: "notice", operation: "getPets", replacement: undefined, text: '299 - "v0 ends on 2027-01-01"' },
  ]);
});

test("a notice of the vendor is heard among others", async () => {
  const warning = '199 - "slow", 299 - "gone in May"';
  const server = await host((_, response) => json(response, [], 200, { warning }));
  const texts: unknown[] = [];
  await open(server.origin, { onWarning: ({ text }) => texts.push(text) }).getPets();
  expect(texts).toEqual([warning]);
});
