import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { beginStackAtCaller, createConfigurationError } from "../../src/errors/create-error.js";
import { bearer, type ConnectOptions, clientCredentials, connect } from "../../src/index.js";
import { answering, host, type Reply } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

const body403 = '{"errors":[{"code":"ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION"}],"traceId":"9a"}';

test("errors are real errors with plain data, and JSON says what they are", async () => {
  const server = await host(answering(body403, 404));
  const api = open(server.origin);
  const error: unknown = await (async () => {
    try {
      return await api.getPets();
    } catch (reason) {
      return reason;
    }
  })();
  if (!(error instanceof Error)) throw error;
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "OneTrustError",
    message:
      "getPets: GET /api/pet/v1/pets answered 404 ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION (trace 9a). Nothing is found there: check the ids in the path, and hostname.",
    kind: "http",
    operation: "getPets",
    attempts: 1,
    outcome: "refused",
    status: 404,
    codes: ["ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION"],
    traceId: "9a",
  });
  expect(error.stack).toContain("OneTrustError: getPets: GET /api/pet/v1/pets answered 404");
  expect(error.stack?.split("\n").filter((line) => line.startsWith("    at "))[0]).toContain("create-error.test.ts");
});

test("the headers of a response can be read, and no printer shows them", async () => {
  const server = await host(answering("", 404, { "X-Request-Id": "r-17", "set-cookie": "session=s3cret" }));
  const error = await rejection(open(server.origin).getPets());
  expect(error.headers?.["x-request-id"]).toBe("r-17");
  expect(error.headers?.["set-cookie"]).toBeUndefined();
  expect(Object.keys(error)).not.toContain("headers");
  const printed = [String(error), error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
  expect(printed.join("\n")).not.toContain("r-17");
  expect(Object.keys(structuredClone(error))).not.toContain("headers");
});

test("an error of each kind that a response stands behind has its headers", async () => {
  const replies: readonly [string, Reply][] = [
    ["http", answering("", 500, { "x-id": "1" })],
    ["forbidden", answering("", 403, { "x-id": "1" })],
    ["authentication", answering("", 401, { "x-id": "1" })],
    ["rate-limit", answering("", 429, { "x-id": "1", "retry-after": "999" })],
    ["wrong-host", answering("<html>", 200, { "x-id": "1", "content-type": "text/html" })],
    ["parse", answering("{", 200, { "x-id": "1" })],
  ];
  for (const [kind, reply] of replies) {
    const server = await host(reply);
    const error = await rejection(open(server.origin).getPets());
    expect([error.kind, error.headers?.["x-id"]]).toEqual([kind, "1"]);
  }
  const refused = await rejection(open("app.onetrust.com", { fetch: () => Promise.reject(new Error("x")) }).getPets());
  expect([refused.kind, refused.headers]).toEqual(["network", undefined]);
});

test.each([
  [400, "authentication"],
  [429, "rate-limit"],
])("a call without a token has the headers of the token endpoint's %s", async (status, kind) => {
  const server = await host(answering("", status, { "x-id": "1", "retry-after": "999" }));
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret-of-the-tenant" });
  const error = await rejection(open(server.origin, { credentials }).getPets());
  expect([error.kind, error.headers?.["x-id"]]).toEqual([kind, "1"]);
});

test("headers of a stub, and a secret that the host repeats in one", async () => {
  const headers = { "X-Id": "1", "x-echo": "Bearer t0ken-of-mine" };
  const stub = async () => Object.assign({ ok: false, status: 404, headers, text: async () => "" }) as never;
  const error = await rejection(
    open("app.onetrust.com", { fetch: stub, credentials: bearer("t0ken-of-mine") }).getPets(),
  );
  expect(error.headers).toEqual({ "x-id": "1", "x-echo": "Bearer [secret]" });
});

test("a message is one line, whatever name somebody passed in", () => {
  expect(createConfigurationError("op", "a\nb\u202ec\u{e0001}d").message).toBe("op: a\\u000ab\\u202ec\\u{e0001}d");
});

test("frames of Node's promises and timers do not stand before the caller's", () => {
  const capture = (error: Error) => {
    const own = ["process.processTimers (node:internal/timers:516:9)", "node:internal/process/task_queues:95:5"];
    error.stack = ["Error: x", ...own, "async mine (/app/mine.ts:1:1)"].join("\n    at ");
  };
  vi.stubGlobal("Error", Object.assign(class extends Error {}, { captureStackTrace: capture }));
  const error = beginStackAtCaller(new Error("x"), () => {});
  vi.unstubAllGlobals();
  expect(error.stack).toBe("Error: x\n    at async mine (/app/mine.ts:1:1)");
});

test("a stack stays as it is where the runtime cannot change it, and other values pass", () => {
  const error = new Error("x");
  const { stack } = error;
  vi.stubGlobal(
    "Error",
    Object.assign(function Other() {}, { captureStackTrace: undefined }),
  );
  expect(beginStackAtCaller(error, () => {}).stack).toBe(stack);
  vi.unstubAllGlobals();
  expect(beginStackAtCaller("text", () => {})).toBe("text");
});
