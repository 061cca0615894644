import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { clientCredentials, connect } from "../../src/index.js";
import { quiet } from "../support/clock.js";
import { tokenPath } from "../support/host.js";
import { pets } from "../support/pets.js";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test("after 2,000 calls with one signal no listener is left, and nothing that a call made", async () => {
  const made: WeakRef<object>[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (url.endsWith(tokenPath)) return Response.json({ access_token: "token-1", expires_in: 3600 });
    const response = Response.json([]);
    made.push(new WeakRef(response));
    if (init.signal) made.push(new WeakRef(init.signal));
    return response;
  };
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const api = pets(connect({ hostname: "app.onetrust.com", credentials, fetch }));
  const { signal } = new AbortController();
  const warnings: Error[] = [];
  const warn = (warning: Error) => void warnings.push(warning);
  process.on("warning", warn);
  for (let n = 0; n < 2000; n += 50) {
    await Promise.all(Array.from({ length: 50 }, () => api.getPets(undefined, { signal, deadline: 60_000 })));
  }
  for (let turn = 0; turn < 5; turn++) {
    await quiet();
    collectGarbage();
  }
  process.off("warning", warn);
  expect([getEventListeners(signal, "abort").length, warnings, made.length]).toEqual([0, [], 4000]);
  // The last calls may still be on a stack or in a register.
  expect(made.filter((each) => each.deref() !== undefined).length).toBeLessThan(100);
});
