import { createServer, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { expect, onTestFinished, test } from "vitest";

const entry = fileURLToPath(new URL("../scenario/isolate.mjs", import.meta.url));

interface Asked {
  /** The request ends while its call is under way. */
  readonly isAbandoned?: boolean;
  readonly options?: { readonly timeout: number };
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

/** A tenant that gives no token until it is told to. */
async function openTenant() {
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
      calls++;
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
  expect(await ask({ isAbandoned: true })).toEqual({ requests: 1 });
  // Joins the token request of the first and then starts its own. Neither is ever answered.
  expect(await ask({ isAbandoned: true, options: { timeout: 20 } })).toEqual({ requests: 2 });
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
