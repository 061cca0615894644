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
let fault = FAULTS.reset;
const host = await listen((request, response) => {
  request.resume().on("end", () => {
    const mark = `${request.headers["x-mark"]}`;
    const count = (effects.get(mark) ?? 0) + 1;
    effects.set(mark, count);
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

/** Does some work for all items, not more than a busy machine can do in time at once. */
async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += 100) {
    results.push(...(await Promise.all(items.slice(start, start + 100).map(work))));
  }
  return results;
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
    const outcomes = await inBatches(writes, async ([id, operation]) => {
      const mark = `${name} ${id}`;
      const success = await succeeds(operation, mark);
      return { id, success, effects: effects.get(mark), isSafe: operation.metadata.idempotent };
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
