import { McpServer } from "@modelcontextprotocol/server";
import { expect, test } from "vitest";
import { openSessions, type Sessions } from "../src/http/sessions.js";

const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };

function post(sessions: Sessions, message: object, session?: string): Promise<Response> {
  const own = session === undefined ? headers : { ...headers, "mcp-session-id": session };
  const request = { method: "POST", headers: own, body: JSON.stringify({ jsonrpc: "2.0", id: 1, ...message }) };
  return sessions.fetch(new Request("http://127.0.0.1/mcp", request));
}

async function begin(sessions: Sessions): Promise<string> {
  const clientInfo = { name: "test", version: "1.0.0" };
  const params = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo };
  const response = await post(sessions, { method: "initialize", params });
  await response.text();
  return response.headers.get("mcp-session-id") ?? "";
}

const list = { method: "tools/list" };

function open(): Sessions {
  return openSessions(() => {
    const server = new McpServer({ name: "test", version: "1.0.0" }, { capabilities: { tools: {} } });
    server.registerTool("nothing", { description: "Does nothing." }, () => ({ content: [] }));
    return server;
  });
}

test("a session that nobody began is over, and a request without one does not begin it", async () => {
  const sessions = open();
  expect((await post(sessions, list, "unknown")).status).toBe(404);
  expect((await post(sessions, list)).status).toBe(400);
  expect((await sessions.fetch(new Request("http://127.0.0.1/mcp"))).status).toBe(400);
});

test("a hundred sessions are kept, those that were used lately", async () => {
  const sessions = open();
  const [first = "", second = ""] = [await begin(sessions), await begin(sessions)];
  for (let begun = 2; begun < 100; begun++) await begin(sessions);
  expect((await post(sessions, list, first)).status).toBe(200);
  await begin(sessions);
  expect((await post(sessions, list, first)).status).toBe(200);
  expect((await post(sessions, list, second)).status).toBe(404);
  await sessions.close();
  expect((await post(sessions, list, first)).status).toBe(404);
});
