import { apiKey, connect } from "@onetrust-client/core";
import { afterAll, expect, test } from "vitest";
import { everyOperation, inputFor, isList } from "../src/operations.js";
import { pagingHost, type Rows } from "../src/paging-host.js";

const TOTAL = 231;
const SIZE = 50;
const rows: Rows = { paging: { by: "any" }, total: TOTAL, size: SIZE };
const host = await pagingHost(rows);
const { origin: hostname } = host;
const hosts = { tenant: hostname, "privacy-portal": hostname, "consent-api": hostname };
const connection = connect({ hostname, hosts, credentials: apiKey("key"), retry: false });
const operations = await everyOperation(connection);
const lists = operations.flatMap(([name, operation]) => (isList(operation) ? [{ name, list: operation }] : []));
const sent = new Map<string, { operations: number; requests: number; expected: number }>();

afterAll(() => {
  host.close();
  const table = [...sent].map(
    ([strategy, { operations, requests, expected }]) => `| ${strategy} | ${operations} | ${expected} | ${requests} |`,
  );
  console.log(
    ["| strategy | lists | requests expected | sent |", "| --- | --- | --- | --- |", ...table.toSorted()].join("\n"),
  );
});

test("there are lists of every paging strategy", () => {
  expect(new Set(lists.map(({ list }) => list.metadata.paging.by))).toEqual(new Set(["page", "token", "index", "any"]));
});

test.each(lists)("$name gives every row once, in as many requests as there are pages", async ({ list }) => {
  const { paging } = list.metadata;
  rows.paging = paging;
  host.requests = 0;
  const ids: unknown[] = [];
  for await (const row of list.items(inputFor(list.metadata))) ids.push(Object(row).id);
  expect(ids).toEqual(Array.from({ length: TOTAL }, (_, id) => id));
  // A list that says nothing about itself ends with an empty page.
  const isMute = paging.by === "page" && paging.info === undefined;
  const expected = Math.ceil(TOTAL / SIZE) + (isMute ? 1 : 0);
  expect(host.requests).toBe(expected);
  const strategy =
    paging.by === "page"
      ? `page, rows at "${paging.items}", info ${paging.info === undefined ? "none" : `at "${paging.info}"`}`
      : describe(paging);
  const sum = sent.get(strategy) ?? { operations: 0, requests: 0, expected: 0 };
  sent.set(strategy, {
    operations: sum.operations + 1,
    requests: sum.requests + host.requests,
    expected: sum.expected + expected,
  });
});

function describe(paging: Rows["paging"]): string {
  if (paging.by === "token") return `token into ${paging.into.part}.${paging.into.name}`;
  return paging.by === "index" ? "SCIM index" : "any: the shape is read from the response";
}
