import { createServer, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { CallOptions } from "@onetrust-client/core";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { expect, onTestFinished, test } from "vitest";

const entry = fileURLToPath(new URL("../scenario/isolate.mjs", import.meta.url));

interface Asked {
  /** The request ends after this time, in ms, while its call is under way. */
  readonly abandonAfter?: number;
  readonly options?: CallOptions;
}

/** A worker that is one isolate; `ask` sends it a request. */
async function openIsolate(hostname: string): Promise<(asked: Asked) => Promise<unknown>> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["workerd", "worker", "browser"],
    write: false,
    logLevel: "silent",
  });
  const script = outputFiles.map(({ text }) => text).join("");
  const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01", cf: false });
  onTestFinished(() => worker.dispose());
  return async (asked) => {
    const body = JSON.stringify({ hostname, ...asked });
    const response = await worker.dispatchFetch("http://worker/", { method: "POST", body });
    return response.json();
  };
}

/** A tenant that gives no token until it is told to. Its first answers to calls may be 429. */
async function openTenant({ limits = 0 } = {}) {
  let gives = false;
  const waiting: (() => void)[] = [];
  let tokens = 0;
  let calls = 0;
  const json = (response: ServerResponse, body: unknown): void => {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    request.resume();
    if (request.method !== "POST") {
      if (++calls <= limits) {
        response.writeHead(429, { "retry-after": "1", "ot-period": "MINUTE" }).end();
        return;
      }
      json(response, { authorization: request.headers.authorization });
      return;
    }
    const value = `token-${++tokens}`;
    const give = (): void => json(response, { access_token: value, expires_in: 3600 });
    if (gives) give();
    else waiting.push(give);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test's host has no port.");
  return {
    hostname: `http://127.0.0.1:${address.port}`,
    counts: () => ({ tokens, calls }),
    /** Answers token requests from now on. Those that came before are left without an answer. */
    giveTokens: () => {
      gives = true;
    },
    /** Answers the token request that has come, or comes next. */
    release: async () => {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      for (const give of waiting.splice(0)) give();
    },
  };
}

test("requests of an isolate that were abandoned hold up none of those that come later", async () => {
  const tenant = await openTenant();
  const ask = await openIsolate(tenant.hostname);
  expect(await ask({ abandonAfter: 50 })).toEqual({ requests: 1 });
  // Joins the token request of the first and then starts its own. Neither is ever answered.
  expect(await ask({ abandonAfter: 50, options: { timeout: 20 } })).toEqual({ requests: 2 });
  tenant.giveTokens();
  const third = await ask({ options: { timeout: 4000 } });
  expect(third).toEqual({
    requests: 3,
    data: { authorization: expect.stringMatching(/^Bearer token-\d+$/) },
  });
  expect(await ask({ options: { timeout: 4000 } })).toEqual({ ...Object(third), requests: 4 });
  expect(tenant.counts().calls).toBe(2);
});

test("requests of an isolate that are under way at once share one token request", async () => {
  const tenant = await openTenant();
  const ask = await openIsolate(tenant.hostname);
  const first = ask({});
  const others = [ask({}), ask({}), ask({})];
  await tenant.release();
  tenant.giveTokens();
  const data = { authorization: "Bearer token-1" };
  const results = await Promise.all([first, ...others]);
  expect(results).toEqual(results.map(() => ({ requests: expect.any(Number), data })));
  expect(tenant.counts()).toEqual({ tokens: 1, calls: 4 });
});

test("a request of an isolate that was abandoned while it waited for a limit holds up none of those behind it", async () => {
  const tenant = await openTenant({ limits: 1 });
  tenant.giveTokens();
  const ask = await openIsolate(tenant.hostname);
  // It meets the limit and would be sent again after a second. The runtime drops it and its timer before.
  expect(await ask({ abandonAfter: 500, options: { retry: { attempts: 2 } } })).toEqual({ requests: 1 });
  expect(tenant.counts().calls).toBe(1);
  const behind = [ask({}), ask({})];
  const data = { authorization: "Bearer token-1" };
  expect(await Promise.all(behind)).toEqual(behind.map(() => ({ requests: expect.any(Number), data })));
  expect(tenant.counts()).toEqual({ tokens: 1, calls: 3 });
});
