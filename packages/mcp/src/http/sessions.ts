import {
  isInitializeRequest,
  type McpServerFactory,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";

/** Most sessions at once. The one that was used least lately ends for a new one: clients seldom say that they are gone. */
const mostSessions = 100;

/** Serves requests of clients that keep a session. */
export interface Sessions {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** Serves clients of the protocol of 2025. Only in a session can the server ask them something, such as whether the user wants a write. */
export function openSessions(factory: McpServerFactory): Sessions {
  const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();

  const open = async (): Promise<WebStandardStreamableHTTPServerTransport> => {
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => {
        sessions.set(id, transport);
      },
    });
    const server = await factory({ era: "legacy" });
    await server.connect(transport);
    // The server has its own, which comes first.
    const ended = transport.onclose;
    transport.onclose = () => {
      ended?.();
      if (transport.sessionId !== undefined) sessions.delete(transport.sessionId);
    };
    const [oldest] = sessions.values();
    if (sessions.size >= mostSessions) await oldest?.close();
    return transport;
  };

  return {
    fetch: async (request) => {
      const id = request.headers.get("mcp-session-id");
      const known = id === null ? undefined : sessions.get(id);
      if (id !== null && known !== undefined) {
        sessions.delete(id);
        sessions.set(id, known);
        return known.handleRequest(request);
      }
      if (id === null && (await isOpening(request))) return (await open()).handleRequest(request);
      return Response.json(
        { jsonrpc: "2.0", error: { code: -32_001, message: "The session is over. Begin a new one." }, id: null },
        { status: id === null ? 400 : 404 },
      );
    },
    close: async () => {
      await Promise.all([...sessions.values()].map((transport) => transport.close()));
    },
  };
}

async function isOpening(request: Request): Promise<boolean> {
  if (request.method !== "POST") return false;
  const message: unknown = await request
    .clone()
    .json()
    .catch(() => undefined);
  return isInitializeRequest(message);
}
