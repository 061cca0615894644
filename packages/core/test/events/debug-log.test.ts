import { expect, onTestFinished, test, vi } from "vitest";
import { debugLog, type OneTrustWarning } from "../../src/index.js";
import { host, json } from "../support/host.js";
import { bind } from "../support/items.js";
import { rejection, thrown } from "../support/rejection.js";

test("writes one object and one sentence for each call", async () => {
  const { origin } = await host((_, response, n) =>
    n < 3 ? json(response, {}, n === 1 ? 503 : 200) : json(response, { traceId: "t-1" }, 404),
  );
  const lines: unknown[] = [];
  const api = bind({
    hostname: origin,
    onEvent: debugLog({ log: (record, message) => lines.push([record, message]) }),
  });
  await api.getItem({ path: { id: "jane@example.com" } });
  await rejection(api.addItem({ body: { name: "Jane" } }));
  const record = { package: "items", ms: expect.any(Number) };
  expect(lines).toEqual([
    [
      {
        ...record,
        ...{ call: 1, operation: "getItem", method: "GET", path: "/api/items/v1/items/{id}", status: 200 },
        ...{ attempts: 2, outcome: "success", error: undefined, traceId: undefined },
      },
      expect.stringMatching(/^getItem 200: 2 requests, \d+ ms$/),
    ],
    [
      {
        ...record,
        ...{ call: 2, operation: "addItem", method: "POST", path: "/api/items/v1/items", status: 404 },
        ...{ attempts: 1, outcome: "refused", error: "http", traceId: "t-1" },
      },
      expect.stringMatching(/^addItem failed \(http, refused\) 404: 1 request, \d+ ms$/),
    ],
  ]);
});

test("ONETRUST_DEBUG=1 writes to console.debug, unless there is a listener", async () => {
  vi.stubEnv("ONETRUST_DEBUG", "1");
  const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
  onTestFinished(() => {
    vi.unstubAllEnvs();
    debug.mockRestore();
  });
  const { origin } = await host((_, response) => json(response, {}));
  await bind({ hostname: origin, onEvent: () => {} }).getItem({ path: { id: 1 } });
  expect(debug.mock.calls).toEqual([]);
  await bind({ hostname: origin }).getItem({ path: { id: 1 } });
  expect(debug.mock.calls).toEqual([
    [expect.stringMatching(/^getItem 200: 1 request/), expect.objectContaining({ operation: "getItem", status: 200 })],
  ]);
});

test("a log that fails is reported as a listener", async () => {
  const { origin } = await host((_, response) => json(response, {}));
  const warnings: OneTrustWarning[] = [];
  const log = async () => {
    throw new Error("no disk");
  };
  await bind({ hostname: origin, onEvent: debugLog({ log }), onWarning: (each) => warnings.push(each) }).getItem({
    path: { id: 1 },
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(warnings.map(({ kind, text }) => [kind, text])).toEqual([["listener", "onEvent threw: Error: no disk"]]);
});

test("refuses options that it does not know", async () => {
  const options: object = { logger: () => {} };
  expect((await thrown(() => debugLog(options))).message).toBe(
    'debugLog: unknown option "logger". Known options: log.',
  );
});
