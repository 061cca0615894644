import { bearer, connect } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";
import type { paths } from "@onetrust-client/universal-consent/paths";
import createClient from "openapi-fetch";
import { median } from "../distribution.js";
import type { Report } from "../report.js";
import { table } from "../table.js";

const CALLS = 3000;
const ROUNDS = 9;
const path = "/api/consentmanager/v1/purposes";
const hostname = "app.onetrust.com";
const stub = async (): Promise<Response> =>
  new Response('{"content":[]}', { headers: { "content-type": "application/json" } });

const ours = universalConsent(connect({ hostname, credentials: bearer("token"), fetch: stub }));
const theirs = createClient<paths>({ baseUrl: `https://${hostname}`, fetch: stub });
const query = { size: 50 };
const { signal } = new AbortController();

const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
  "bare fetch": async () => (await stub()).json(),
  "openapi-fetch": () => theirs.GET(path, { params: { query } }),
  ours: () => ours.listPurposes({ query }),
  "ours, with signal and deadline": () => ours.listPurposes({ query }, { signal, deadline: 60_000 }),
};

export const overhead: Report = {
  about: "time of one call with a fetch that responds at once, beside bare fetch and openapi-fetch",
  print: async () => {
    const times = new Map(Object.keys(WAYS).map((name): [string, number[]] => [name, []]));
    // Each way in turn, so that all meet the same load of the machine.
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, call] of Object.entries(WAYS)) times.get(name)?.push(await microseconds(call));
    const base = median(times.get("openapi-fetch") ?? []);
    return table(
      ["GET with a query, stub fetch", "µs a call", "beside openapi-fetch (limit 1.6)"],
      [...times].map(([name, all]) => [name, median(all).toFixed(1), (median(all) / base).toFixed(2)]),
    );
  },
};

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < CALLS; index += 1) await call();
  return ((performance.now() - start) * 1000) / CALLS;
}
