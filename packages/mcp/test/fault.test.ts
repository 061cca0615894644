import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { apiKey, connect } from "@onetrust-client/core";
import { expect, test } from "vitest";
import { createServer } from "../src/create-server.js";

test("a fault of the server reaches whoever runs it, and the model learns nothing of it", async () => {
  const thrown = new TypeError("jane@example.com is no function");
  const connection = connect({ hostname: "app.onetrust.com", credentials: apiKey("0123456789abcdef") });
  const faulty = { ...connection, missingScopes: () => Promise.reject(thrown) };
  const faults: unknown[] = [];
  const server = await createServer({ connection: faulty, onFault: (fault) => faults.push(fault) })({ era: "legacy" });
  const client = new Client({ name: "test", version: "1.0.0" });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(near), client.connect(far)]);
  const result = await client.callTool({
    name: "call_operation",
    arguments: { operation: "universal-consent.listPurposes" },
  });
  expect(result).toMatchObject({
    isError: true,
    content: [
      {
        text: "The server has a fault, and what became of the call is unknown. Tell whoever runs it: its log says where.",
      },
    ],
  });
  expect(faults).toEqual([thrown]);
  await client.close();
});

test("a name that allows nothing is refused where the server is made", () => {
  const connection = connect({ hostname: "app.onetrust.com", credentials: apiKey("0123456789abcdef") });
  expect(() => createServer({ connection, allowWrite: ["nothing"] })).toThrow(
    "--allow-write nothing: no operation, tag or service of that name writes.",
  );
});
