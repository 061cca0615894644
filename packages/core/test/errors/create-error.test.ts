import { expect, test, vi } from "vitest";
import { beginStackAtCaller, createConfigurationError } from "../../src/errors/create-error.js";
import { bearer, type ConnectOptions, connect } from "../../src/index.js";
import { host, type Reply } from "../support/host.js";
import { pets } from "../support/pets.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

const answer =
  (body: string, status: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const body403 = '{"errors":[{"code":"ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION"}],"traceId":"9a"}';

test("errors are real errors with plain data, and JSON says what they are", async () => {
  const server = await host(answer(body403, 404));
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

test("a message is one line, whatever name somebody passed in", () => {
  expect(createConfigurationError("op", "a\nb\u202ec\u{e0001}d").message).toBe("op: a\\u000ab\\u202ec\\u{e0001}d");
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
