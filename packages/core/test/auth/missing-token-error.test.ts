import { inspect } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { bearer, clientCredentials } from "../../src/index.js";
import { rejection } from "../support/rejection.js";
import { json, openThings, tenantFetch } from "../support/tenant-fetch.js";

const credentials = clientCredentials({ clientId: "id", clientSecret: "right-secret" });
const failure = (answer: Response) =>
  rejection(openThings({ fetch: tenantFetch(() => answer).fetch, credentials, retry: false }).api.getThing());

test("a refused secret: the host's code, trace and status, and its words where no printer shows them", async () => {
  const body = { error: "invalid_client", error_description: "client 4711 is unknown", traceId: "tr-1" };
  const error = await failure(json(body, 401));
  expect(error).toMatchObject({
    kind: "authentication",
    outcome: "not-sent",
    attempts: 0,
    status: 401,
    codes: ["invalid_client"],
    traceId: "tr-1",
    body: JSON.stringify(body),
    issues: [{ title: "invalid_client", detail: "client 4711 is unknown" }],
    headers: { "content-type": "application/json" },
    cause: { kind: "http", operation: "getOAuthToken", status: 401 },
    message:
      "getThing: the token endpoint of app.onetrust.com refused the client id or secret (401 invalid_client, trace tr-1). Check both, and that hostname is their tenant.",
  });
  expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)).not.toContain("4711");
});

test.each([
  ["a code of the vendor", { errors: [{ code: "AUTH_1", title: "no" }] }, ["AUTH_1"]],
  ["both", { error: "invalid_grant", code: "AUTH_1" }, ["invalid_grant", "AUTH_1"]],
  ["a code of three words", { error: "unsupported_grant_type" }, ["unsupported_grant_type"]],
  ["a sentence in place of a code", { error: "Bad credentials of Jane" }, []],
  ["a sentence after a code", { error: "invalid_client Jane" }, []],
  ["a sentence before a code", { error: "Jane is invalid_client" }, []],
  ["a list in place of a code", { error: ["invalid_client"] }, []],
  ["a code of 60 letters", { error: `${"x".repeat(29)}_${"x".repeat(30)}` }, [`${"x".repeat(29)}_${"x".repeat(30)}`]],
  ["a longer one, which may be a secret", { error: `${"x".repeat(30)}_${"x".repeat(30)}` }, []],
  ["nothing", "", []],
])("codes of a refusal: %s", async (_, body, codes) => {
  expect(await failure(json(body, 400))).toMatchObject({ kind: "authentication", status: 400, codes });
});

test("a limit of the token endpoint is a rate limit, not a wrong secret", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) });
  onTestFinished(() => void vi.useRealTimers());
  const error = await failure(json({}, 429, { "retry-after": "2135", "ot-ratelimit-event-id": "e-1" }));
  expect(error).toMatchObject({ kind: "rate-limit", outcome: "not-sent", attempts: 0, eventId: "e-1" });
  expect(error.headers).toMatchObject({ "retry-after": "2135" });
  if (error.kind !== "rate-limit") throw error;
  expect(error.resumeAt).toBe(Date.UTC(2026, 0, 1) + 2_135_000);
  expect(error.message).toMatch(
    /^getThing: OneTrust's rate limit: token requests are blocked for 2135 s\. Call again after error\.resumeAt/,
  );
});

test("what no host answered has no status, codes or headers", async () => {
  const broken = Object.assign(new Error("vault"), { body: { note: "not of a host" } });
  const throwing = bearer(() => Promise.reject(broken));
  const lost = () => Promise.reject(new TypeError("fetch failed"));
  for (const options of [
    { fetch: lost, credentials },
    { fetch: tenantFetch().fetch, credentials: throwing },
  ]) {
    const error = await rejection(openThings({ ...options, retry: false }).api.getThing());
    expect(error).toMatchObject({ kind: "authentication", codes: [], issues: [] });
    expect([Object(error).status, Object(error).traceId, Object(error).body]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(error).not.toHaveProperty("headers");
  }
});

test("a response without a token is the cause, with its status", async () => {
  const error = await failure(json({}));
  expect(error).toMatchObject({
    kind: "authentication",
    status: 200,
    headers: { "content-type": "application/json" },
    cause: { kind: "authentication", status: 200, codes: [], issues: [] },
  });
});

test("a 403 is not explained by scopes: a page is a firewall's, anything else is about the credential", async () => {
  const page = new Response("<html>Blocked</html>", { status: 403, headers: { "content-type": "text/html" } });
  const firewall = await failure(page);
  expect(firewall).toMatchObject({ kind: "authentication", status: 403 });
  expect(firewall.message).toBe(
    "getThing: a web page forbids token requests (403): a firewall or a proxy, not the API. Check the proxy and the allowed IP addresses.",
  );
  const host = await failure(json({ code: "IP_1" }, 403));
  expect(host.message).toBe(
    "getThing: the token endpoint of app.onetrust.com forbids this credential (403 IP_1). Check that it is active, and its allowed IP addresses.",
  );
  expect(firewall.message + host.message).not.toMatch(/scope/);
});

test("an operation that refuses the token: codes, trace, and the body where no printer shows it", async () => {
  const body = { errors: [{ code: "E9", title: "token of Jane" }], traceId: "tr-2" };
  const tenant = tenantFetch(undefined, () => json(body, 401));
  const error = await rejection(openThings({ fetch: tenant.fetch, credentials: bearer("some-token") }).api.getThing());
  expect(error).toMatchObject({
    kind: "authentication",
    outcome: "refused",
    status: 401,
    codes: ["E9"],
    traceId: "tr-2",
    body: JSON.stringify(body),
    issues: [{ code: "E9", title: "token of Jane" }],
  });
  expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)).not.toContain("Jane");
});

test.each([
  ["undefined", undefined, "must be a text; got undefined. Is the variable set?"],
  ["an empty text", " \n", "is empty. Is the variable set?"],
  ["a JSON object", '{"token":"abc"}', "is a JSON object. Pass the value in it."],
])("a token function that returns %s", async (_, token, problem) => {
  const tenant = tenantFetch();
  // As JavaScript would return it: the compiler allows texts only.
  const { api } = openThings({ fetch: tenant.fetch, credentials: bearer(() => token as never) });
  expect(await rejection(api.getThing())).toMatchObject({
    kind: "authentication",
    outcome: "not-sent",
    message: `getThing: the token of your token function ${problem}`,
  });
  expect(tenant.authorizations).toEqual([]);
});
