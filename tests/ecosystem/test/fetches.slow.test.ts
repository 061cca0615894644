import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { run } from "@onetrust-client/tests-support/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FetchName, fetches } from "../src/fetches/fetches.js";
import { openTenant } from "../src/fetches/target.js";
import { type Node, nodes } from "../src/nodes.js";
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

const names = Object.keys(fetches).filter(isFetchName);
const pairs = nodes.flatMap((node) => names.filter((name) => runsOn(name, node)).map((name) => ({ node, name })));
const cells = pairs.map(({ node, name }) => ({
  node,
  name,
  title: `Node ${node.major}, ${name}`,
  steps: name === "jest-fetch-mock" ? mocked : expected,
}));

const seen = new Map<string, Readonly<Record<string, unknown>>>();

/** The `engines` of undici 8 begin with Node 22.19. */
function runsOn(name: FetchName, { major }: Node): boolean {
  return name !== "undici 8" || major >= 22;
}

function isFetchName(name: string): name is FetchName {
  return name in fetches;
}

const program = fileURLToPath(new URL("../src/fetches/exchange.ts", import.meta.url));
const folder = fileURLToPath(new URL("..", import.meta.url));

describe.each(cells.map((cell) => [cell.title, cell] as const))("%s", (title, { node, name, steps }) => {
  let saw: Readonly<Record<string, unknown>> = {};

  beforeAll(async () => {
    const { tenant, target } = await openTenant();
    const args = ["--import", "tsx", program, name, JSON.stringify(target)];
    const ran = JSON.parse(await run(node.program, args, { cwd: folder }));
    await tenant.close();
    expect(ran.node).toMatch(new RegExp(`^v${node.major}\\.`));
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
