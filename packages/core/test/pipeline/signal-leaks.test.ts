import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { clientCredentials, connect } from "../../src/index.js";
import { quiet } from "../support/clock.js";
import { host, json, withTokens } from "../support/host.js";
import { pets } from "../support/pets.js";

test("after 10,000 calls with one signal no listener and no heap is left", { timeout: 300_000 }, async () => {
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  const server = await host(withTokens((_, response) => json(response, { name: "Rex" })));
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const api = pets(connect({ hostname: server.origin, credentials }));
  const { signal } = new AbortController();
  const warnings: Error[] = [];
  const warn = (warning: Error) => void warnings.push(warning);
  process.on("warning", warn);
  const used = async () => {
    for (let turn = 0; turn < 5; turn++) {
      gc();
      await quiet();
    }
    return process.memoryUsage().heapUsed;
  };
  const calls = async (total: number) => {
    for (let n = 0; n < total; n += 50) {
      await Promise.all(Array.from({ length: 50 }, () => api.getPets(undefined, { signal, deadline: 60_000 })));
      Object.assign(server.arrivals, { length: 0 });
    }
  };
  await calls(2000);
  const before = await used();
  await calls(10_000);
  const grown = (await used()) - before;
  console.log(`heap after 10,000 calls: ${(grown / 10_000).toFixed(1)} bytes a call`);
  process.off("warning", warn);
  expect([getEventListeners(signal, "abort").length, warnings]).toEqual([0, []]);
  expect(grown / 10_000).toBeLessThan(200);
});
