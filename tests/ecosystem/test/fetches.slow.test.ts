import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { run } from "@onetrust-client/tests-support/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runtimes } from "../src/fetches/runtimes.js";
import { openTenant } from "../src/fetches/target.js";
import { drawTable } from "../src/table.js";

/** What each step sees, whatever the `fetch`. The upload's five bytes are no UTF-8, and the tenant answers with them in hex. */
const expected: Readonly<Record<string, unknown>> = {
  "token, multipart": [],
  "token, urlencoded": [],
  upload: { Id: "00ff0d0a80" },
  "400 with codes": { kind: "http", outcome: "refused", status: 400, codes: ["ATTACHMENT_GONE"] },
  "rate limit": { kind: "rate-limit", outcome: "refused", allowed: 1000, period: "MINUTE" },
  stream: { isChunked: true, bytes: 1_000_000 },
};

/** A mock has the whole body before its response begins. */
const mocked = { ...expected, stream: { isChunked: false, bytes: 1_000_000 } };

const cells = runtimes.flatMap((runtime) =>
  runtime.fetches.map((name) => ({
    runtime,
    name,
    title: `${runtime.name}, ${name}`,
    steps: name === "jest-fetch-mock" ? mocked : expected,
  })),
);

const seen = new Map<string, Readonly<Record<string, unknown>>>();

const program = fileURLToPath(new URL("../src/fetches/exchange.ts", import.meta.url));
const folder = fileURLToPath(new URL("..", import.meta.url));

describe.each(cells.map((cell) => [cell.title, cell] as const))("%s", (title, { runtime, name, steps }) => {
  let saw: Readonly<Record<string, unknown>> = {};

  beforeAll(async () => {
    const { tenant, target } = await openTenant();
    const [command, ...args] = runtime.command;
    const printed = await run(command, [...args, program, name, JSON.stringify(target)], { cwd: folder });
    const ran = JSON.parse(printed);
    await tenant.close();
    expect(ran.runtime).toMatch(runtime.version);
    saw = ran.saw;
    seen.set(title, saw);
  });

  test.each(Object.entries(steps))("%s", (step, value) => {
    expect(saw[step]).toEqual(value);
  });
});

afterAll(() => {
  const rows = cells.map(({ title, steps }) => [
    title,
    ...Object.entries(steps).map(([step, right]) => (isDeepStrictEqual(seen.get(title)?.[step], right) ? "✓" : "✗")),
  ]);
  console.log(drawTable(["", ...Object.keys(expected)], rows));
});
