import type { ServerResponse } from "node:http";
import { apiKey, connect } from "@onetrust-client/core";
import { listen } from "@onetrust-client/tests-support/host";
import { afterAll, describe, expect, test } from "vitest";
import { type AnyOperation, everyOperation, inputFor } from "../src/operations.js";

/** What becomes of a request that the host has carried out: the caller learns nothing of it. */
const FAULTS: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  reset: (response) => response.socket?.destroy(),
  "no answer in time": () => undefined,
  500: (response) => response.writeHead(500).end(),
  502: (response) => response.writeHead(502).end("<html>Bad gateway</html>"),
  503: (response) => response.writeHead(503).end(),
  504: (response) => response.writeHead(504).end(),
};

/** How often each call's request was carried out, by the call's own mark. */
const effects = new Map<string, number>();
/** Who waits for a call's first request to arrive, by the same mark. */
const awaited = new Map<string, () => void>();
let fault = FAULTS.reset;
const host = await listen((request, response) => {
  request.resume().on("end", () => {
    const mark = `${request.headers["x-mark"]}`;
    const count = (effects.get(mark) ?? 0) + 1;
    effects.set(mark, count);
    awaited.get(mark)?.();
    if (count === 1) fault?.(response);
    else response.writeHead(204).end();
  });
});
afterAll(() => host.close());

const { origin: hostname } = host;
const kinds = ["tenant", "privacy-portal", "consent-api", "mobile-data", "cookies-data", "worker-node"];
const hosts = Object.fromEntries(kinds.map((kind) => [kind, hostname]));
const credentials = apiKey("key");
const operations = await everyOperation(connect({ hostname, hosts, credentials }));
const writes = operations.filter(([, { metadata }]) => metadata.method !== "GET");

/** Of one attempt, in ms: a busy machine needs more than a second for a batch of writes. */
const TIMEOUT = 5000;

/** A piece of work that goes on, and whether the part of it that keeps the machine busy is done. */
interface Started<Result> {
  readonly busy: Promise<unknown>;
  readonly result: Promise<Result>;
}

/** Starts work for all items, not more at once than a busy machine can do in time. What only waits does so beside the next batch. */
async function inBatches<Item, Result>(
  items: readonly Item[],
  start: (item: Item) => Started<Result>,
): Promise<Result[]> {
  const results: Promise<Result>[] = [];
  for (let first = 0; first < items.length; first += 100) {
    const batch = items.slice(first, first + 100).map(start);
    results.push(...batch.map(({ result }) => result));
    await Promise.all(batch.map(({ busy }) => busy));
  }
  return Promise.all(results);
}

/** Whether the call succeeded. Each has a connection of its own: the budget for retries is another test's business. */
async function succeeds({ metadata, draft }: AnyOperation, mark: string): Promise<boolean> {
  const marked: typeof fetch = (url, init) =>
    fetch(url, { ...init, headers: { ...Object(init?.headers), "x-mark": mark } });
  const options = { hostname, hosts, credentials, timeout: TIMEOUT };
  const connection = connect({ ...options, fetch: (url, init) => marked(url, init) });
  return connection.send(metadata, draft(inputFor(metadata))).then(
    () => true,
    () => false,
  );
}

describe.each(Object.keys(FAULTS))("a write that was carried out and then lost: %s", (name) => {
  test("is carried out once unless that is known to change nothing, and then it is recovered", async () => {
    fault = FAULTS[name];
    const outcomes = await inBatches(writes, ([id, operation]) => {
      const mark = `${name} ${id}`;
      const arrived = new Promise<void>((resolve) => awaited.set(mark, resolve));
      const { idempotent: isSafe } = operation.metadata;
      const result = succeeds(operation, mark).then((success) => ({ id, success, effects: effects.get(mark), isSafe }));
      // A call that never reaches the host fails the test below, and does not keep it waiting.
      return { result, busy: Promise.race([arrived, result]) };
    });
    const unsafe = outcomes.filter(({ isSafe }) => !isSafe);
    const safe = outcomes.filter(({ isSafe }) => isSafe);
    expect(unsafe.filter((outcome) => outcome.effects !== 1 || outcome.success)).toEqual([]);
    const recovered = safe.filter((outcome) => outcome.effects === 2 && outcome.success);
    console.log(
      `${name}: ${unsafe.length} writes not sent again, ${recovered.length} of ${safe.length} idempotent ones recovered`,
    );
    expect(recovered.length / safe.length).toBeGreaterThanOrEqual(0.99);
  });
});
