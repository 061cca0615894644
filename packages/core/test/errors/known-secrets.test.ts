import { inspect } from "node:util";
import { expect, test } from "vitest";
import { knownSecrets, redactError } from "../../src/errors/known-secrets.js";
import { apiKey, bearer, type ConnectOptions, clientCredentials, type OneTrustError } from "../../src/index.js";
import { rejection } from "../support/rejection.js";
import { granted, json, openThings, tenantFetch } from "../support/tenant-fetch.js";

/** A word, as keys are: nothing in its form tells it from an id. */
const secret = "9f86d081884c7d659a2feaa0c55ad015";

/** All that a person or a log would see of an error. */
function printed(error: OneTrustError): string {
  const chain = [error, "cause" in error ? error.cause : undefined];
  const texts = chain.flatMap((each) => [
    String(each),
    inspect(each, { depth: 9, showHidden: true }),
    JSON.stringify(each),
    each instanceof Error ? each.stack : "",
  ]);
  return texts.join("\n");
}

/** A call that fails, and all that it shows: its error, events and warnings. */
async function show(options: ConnectOptions) {
  const notices: unknown[] = [];
  const { api } = openThings({
    retry: { attempts: 2, maxWait: 300 },
    credentials: apiKey(secret),
    onEvent: (event) => notices.push(event),
    onWarning: (warning) => notices.push(warning),
    ...options,
  });
  const error = await rejection(api.getThing());
  return { error, text: printed(error) + JSON.stringify(notices) };
}

const answers = (response: () => Response): ConnectOptions => ({ fetch: async () => response() });
const throws = (error: unknown): ConnectOptions => ({
  fetch: async () => {
    throw error;
  },
});
const refused = (answer: object, status = 400): ConnectOptions => ({
  credentials: clientCredentials({ clientId: "id", clientSecret: secret }),
  fetch: tenantFetch(() => json(answer, status)).fetch,
});

test.each<[string, ConnectOptions, OneTrustError["kind"]]>([
  ["a trace id of a 401", answers(() => json({ traceId: secret }, 401)), "authentication"],
  ["a trace id of a 403", answers(() => json({ traceId: secret }, 403)), "forbidden"],
  ["a trace id of a 404", answers(() => json({ traceId: `x-${secret}` }, 404)), "http"],
  ["a code of a 400", answers(() => json({ errors: [{ code: secret }] }, 400)), "http"],
  ["a sentence under verbose", { verbose: true, ...answers(() => json({ message: `bad ${secret}` }, 400)) }, "http"],
  [
    "an event id of a 429",
    answers(() => json({}, 429, { "retry-after": "99", "ot-ratelimit-event-id": secret })),
    "rate-limit",
  ],
  [
    "the target of a redirect",
    answers(() => new Response(null, { status: 302, headers: { location: `https://${secret}.example` } })),
    "wrong-host",
  ],
  ["a code that fetch throws", throws(Object.assign(new Error("x"), { code: secret })), "network"],
  ["a name that fetch throws", throws(Object.assign(new Error("x"), { name: secret })), "network"],
  ["a cause that fetch throws", throws(new TypeError("x", { cause: { code: secret } })), "network"],
  ["a text that fetch throws", throws(new Error(`Authorization: Bearer ${secret}`)), "network"],
  [
    "a text that the limiter throws",
    {
      fetch: async () => json({}),
      limiter: {
        check: () => {
          throw new Error(`AUTH ${secret}`);
        },
        block: () => {},
      },
    },
    "configuration",
  ],
  ["a code of the token endpoint", refused({ code: secret }), "authentication"],
  ["a trace id of the token endpoint", refused({ traceId: secret }, 403), "authentication"],
])("a secret in %s is shown nowhere", async (_, options, kind) => {
  const { error, text } = await show(options);
  expect(error.kind).toBe(kind);
  expect(text).not.toContain(secret);
  expect(text).toContain(error.message);
});

test("what is left says where a secret stood", async () => {
  const { error } = await show(
    answers(() => json({ errors: [{ code: "E1" }, { code: secret }], traceId: secret }, 400)),
  );
  expect(error).toMatchObject({ codes: ["E1", "[secret]"], traceId: "[secret]" });
  expect(error.message).toMatch(/answered 400 E1 \[secret\] \(trace \[secret\]\)/);
});

test("tokens that were requested are secrets, the one before included", async () => {
  const tokens: (string | null)[] = [];
  const tenant = tenantFetch(
    (n) => granted(`token-number-${n}`),
    (authorization) => {
      tokens.push(authorization);
      return json({ errors: [{ code: "token-number-1" }, { code: "token-number-2" }] }, 401);
    },
  );
  const { error, text } = await show({
    credentials: clientCredentials({ clientId: "id", clientSecret: secret }),
    fetch: tenant.fetch,
  });
  expect(tokens).toEqual(["Bearer token-number-1", "Bearer token-number-2"]);
  expect(error).toMatchObject({ codes: ["[secret]", "[secret]"] });
  expect(text).not.toContain("token-number");
});

test("a secret is found as it stands in a URL, in a form and in JSON", async () => {
  const odd = `p~'(a)s+s/"\\=`;
  const spellings = [
    odd,
    encodeURIComponent(odd),
    new URLSearchParams({ odd }).toString().slice(4),
    JSON.stringify(odd),
  ];
  for (const spelling of spellings) {
    const { error } = await show({ ...throws(new Error(`sent ${spelling}`)), credentials: apiKey(odd) });
    expect(error.message).toMatch(/your fetch threw: Error: sent "?\[secret\]"?\./);
  }
});

test("what a token function, a token store and a listener's notice quote is free of secrets too", async () => {
  const { api } = openThings({
    fetch: async () => json({}),
    credentials: bearer(() => {
      throw new Error("closed");
    }),
  });
  expect((await rejection(api.getThing())).message).toContain("Error: closed");
  const warnings: unknown[] = [];
  const tenant = tenantFetch();
  const opened = openThings({
    fetch: tenant.fetch,
    credentials: clientCredentials({ clientId: "id", clientSecret: secret }),
    tokenStore: { get: () => Promise.reject(new Error(`AUTH ${secret}`)), set: () => {} },
    onWarning: (warning) => warnings.push(warning),
  });
  await opened.api.getThing();
  expect(warnings).toMatchObject([
    { kind: "token-store", text: "tokenStore.get threw: Error: AUTH [secret]. Calls go on without it." },
  ]);
});

test("an Authorization header of the caller's is a secret", async () => {
  const { connection, api } = openThings({ fetch: async () => json({ traceId: secret }, 400) });
  const draft = { url: "https://app.onetrust.com/x", method: "GET", body: undefined } as const;
  const headers = { authorization: `Basic ${secret}` };
  const error = await rejection(connection.send(api.getThing.metadata, { ...draft, headers }));
  expect(error).toMatchObject({ traceId: "[secret]" });
});

test("fewer than 8 characters are no secret, and the caller's own reason is left as it is", async () => {
  const { error } = await show({ ...answers(() => json({ traceId: "abcdefg" }, 400)), credentials: apiKey("abcdefg") });
  expect(error).toMatchObject({ traceId: "abcdefg" });
  const controller = new AbortController();
  const reason = new Error(`stopped ${secret}`);
  controller.abort(reason);
  const { api } = openThings({ fetch: async () => json({}), credentials: apiKey(secret) });
  const aborted = await rejection(api.getThing({}, { signal: controller.signal }));
  expect(aborted).toMatchObject({ kind: "abort", cause: reason });
  expect([reason.message, aborted.message]).toEqual([
    `stopped ${secret}`,
    "getThing: aborted by the caller's signal: Error: stopped [secret].",
  ]);
});

test("an error without a secret is not touched", async () => {
  const { error } = await show(answers(() => json({ errors: [{ code: "E1", title: "t" }], traceId: "tr-1" }, 400)));
  expect(error).toMatchObject({ codes: ["E1"], traceId: "tr-1", issues: [{ code: "E1", title: "t" }] });
  expect(Object.keys(error)).not.toContain("issues");
});

test("the last 20 tokens are remembered, and values that are no error of ours stay as they are", () => {
  const secrets = knownSecrets();
  for (let n = 0; n < 30; n++) secrets.addToken(`secret-token-${n}-`);
  expect(secrets.redact("secret-token-9- secret-token-10- secret-token-29-")).toBe("secret-token-9- [secret] [secret]");
  expect(redactError("secret-token-29-", secrets)).toBe("secret-token-29-");
});
