import { operations } from "@onetrust-client/catalog";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openSession } from "./support/session.js";

const names = operations.map(({ package: service, name }) => `${service}.${name}`);
const tools = ["search_operations", "describe_operation", "call_operation", "other"];
const json = fc.jsonValue({ maxDepth: 3 });
const input = fc.record(
  {
    words: fc.oneof(fc.string(), json),
    operation: fc.oneof(fc.constantFrom(...names), fc.string()),
    input: fc.oneof(fc.record({ path: json, query: json, headers: json, body: json }, { requiredKeys: [] }), json),
    limit: fc.oneof(fc.integer(), json),
    select: fc.string(),
    next: fc.string(),
    schema: fc.string(),
    dryRun: fc.boolean(),
  },
  { requiredKeys: [] },
);

test.each(["stdio", "HTTP"] as const)("by %s, 1,000 random calls crash nothing, and none writes", async (transport) => {
  const { tenant, client } = await openSession({ transport });
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...tools), input, async (name, arguments_) => {
      const result = await client.callTool({ name, arguments: arguments_ }).catch((error: unknown) => error);
      if (result instanceof Error) expect(result.message).not.toMatch(/closed|timed out/i);
      else answered++;
    }),
    { numRuns: 1000 },
  );
  // A quarter of the calls are of a tool that does not exist.
  expect(answered).toBeGreaterThan(500);
  expect((await client.listTools()).tools).toHaveLength(3);
  const sent = new Set(tenant.requests.map(({ method, operation }) => (method === "GET" ? "GET" : operation)));
  sent.delete("getOAuthToken");
  expect([...sent].filter((name) => name !== "GET" && !/^(get|list|search)/.test(name ?? ""))).toEqual([]);
});
