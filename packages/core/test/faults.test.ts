import { getEventListeners } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { bearer, type ConnectOptions, clientCredentials, connect, type OneTrustEvent } from "../src/index.js";
import { noBackOff, stopClock, until } from "./support/clock.js";
import { count, host, json, type Reply, withTokens } from "./support/host.js";
import { pets } from "./support/pets.js";
import { rejection, thrown } from "./support/rejection.js";

/** Our column of the comparison's table: every cell is measured here, so that none can grow stale. */
const table = readFileSync(join(import.meta.dirname, "../../../docs/comparison.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| fault"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const cells = new Map(table.map(([, fault = "", ours = ""]) => [fault, ours]));
const measured = new Set<string>();
const row = (fault: string, measure: () => Promise<string>) =>
  test(fault, async () => {
    measured.add(fault);
    expect(await measure()).toBe(cells.get(fault));
  });

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("s3cr3t"), ...options }));
const unavailable: Reply = (_, response) => response.writeHead(503).end();
const blocked: Reply = (_, response) => response.writeHead(429, { "retry-after": "2135", "ot-period": "HOUR" }).end();

row("write, 503 for ever: requests", async () => {
  const server = await host(unavailable);
  await rejection(open(server.origin).addPet({ body: {} }));
  return `${server.arrivals.length}`;
});

row("write, connection reset: requests", async () => {
  const server = await host((_, response) => response.socket?.destroy());
  await rejection(open(server.origin).addPet({ body: {} }));
  return `${server.arrivals.length}`;
});

row("read, 503: waits in ms", async () => {
  stopClock();
  const server = await host(unavailable);
  const waits: number[] = [];
  const onEvent = ({ type, ms }: OneTrustEvent) => type === "retry" && waits.push(ms ?? Infinity);
  const call = rejection(open(server.origin, { onEvent }).getPets());
  for (const n of [1, 2]) {
    await until(() => waits.length === n);
    await vi.advanceTimersByTimeAsync(1000);
  }
  await call;
  return waits.map((ms, index) => (ms <= 500 * (index + 1) ? `≤ ${500 * (index + 1)}` : `${ms}`)).join(", ");
});

row("429, Retry-After 2135 s", async () => {
  stopClock();
  const server = await host(blocked);
  const error = await rejection(open(server.origin).getPets());
  return error.kind === "rate-limit" && vi.getTimerCount() === 0 ? "rejects at once" : error.kind;
});

row("Retry-After as a date in 30 s", async () => {
  stopClock();
  noBackOff();
  const date = (ms: number) => new Date(Date.now() + ms).toUTCString();
  const headers = { date: date(0), "retry-after": date(30_000) };
  const server = await host((_, response, n) =>
    n === 1 ? response.writeHead(503, headers).end() : json(response, []),
  );
  const waits: number[] = [];
  const onEvent = ({ type, ms = 0 }: OneTrustEvent) => type === "retry" && waits.push(ms);
  const call = open(server.origin, { onEvent }).getPets();
  await until(() => waits.length === 1);
  await vi.advanceTimersByTimeAsync(30_000);
  await call;
  return waits.map((ms) => `${ms / 1000} s`).join(", ");
});

row("abort in a back-off settles", async () => {
  stopClock();
  const server = await host((_, response) => response.writeHead(503, { "retry-after": "4" }).end());
  const controller = new AbortController();
  let waits = false;
  const onEvent = ({ type }: OneTrustEvent) => {
    waits ||= type === "retry";
  };
  const call = rejection(open(server.origin, { onEvent }).getPets(undefined, { signal: controller.signal }));
  await until(() => waits && vi.getTimerCount() > 0);
  controller.abort();
  const { name } = await call;
  return name === "AbortError" && vi.getTimerCount() === 0 ? "at once" : name;
});

row("listeners left after 300 calls", async () => {
  const server = await host((_, response) => json(response, []));
  const { signal } = new AbortController();
  const api = open(server.origin);
  for (let n = 0; n < 300; n++) await api.getPets(undefined, { signal });
  return `${getEventListeners(signal, "abort").length}`;
});

row("100 calls into an hour-long block: requests", async () => {
  const server = await host(blocked);
  const api = open(server.origin);
  await Promise.all(Array.from({ length: 100 }, () => rejection(api.getPets())));
  await rejection(api.getPets());
  return `${server.arrivals.length}`;
});

row("token revoked, 100 calls: token requests, failed calls", async () => {
  let revoked = "";
  const reply: Reply = ({ headers }, response) =>
    headers.authorization === revoked ? response.writeHead(401).end() : json(response, []);
  const server = await host(withTokens(reply));
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const api = open(server.origin, { credentials });
  await api.getPets();
  revoked = "Bearer token-1";
  const ends = await Promise.allSettled(Array.from({ length: 100 }, () => api.getPets()));
  return `${count(server).tokens - 1}, ${ends.filter(({ status }) => status === "rejected").length}`;
});

row("path value `..`", async () => {
  const { outcome } = await thrown(() => open("app.onetrust.com").getPet.draft({ path: { petId: ".." } }));
  return outcome === "not-sent" ? "refused" : "sent";
});

row("bearer in inspect of an error or result", async () => {
  const server = await host((_, response, n) => (n === 1 ? response.writeHead(400).end() : json(response, [])));
  const api = open(server.origin);
  const seen = [await rejection(api.getPets()), await api.getPets.withResponse()];
  return inspect(seen, { depth: Infinity, showHidden: true }).includes("s3cr3t") ? "yes" : "no";
});

test("every row of the table is measured", () => {
  expect([...measured].sort()).toEqual([...cells.keys()].filter((fault) => !fault.startsWith("---")).sort());
});
