import { createHash, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  isLegacyRequest,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  type McpServerFactory,
  OAuthError,
  OAuthErrorCode,
  originValidationResponse,
  requireBearerAuth,
} from "@modelcontextprotocol/server";
import { openSessions } from "./sessions.js";

/** Where a server listens, and who may use it. */
export interface HttpOptions {
  /** Port on loopback; 0 for any that is free. */
  readonly port: number;
  /** What clients send as `Authorization: Bearer …`. */
  readonly token: string;
  /** Hears of requests that were refused and of what failed. */
  readonly onError: (error: Error) => void;
}

/** An open server. */
export interface HttpServer {
  /** `http://127.0.0.1:3000/mcp` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves MCP by streamable HTTP on loopback. Pages of a browser cannot use it: other names of this machine and other origins are refused,
 * and so is whoever lacks the token.
 */
export async function serveHttp(factory: McpServerFactory, { port, token, onError }: HttpOptions): Promise<HttpServer> {
  const handler = createMcpHandler(factory, { legacy: "reject", onerror: onError });
  const sessions = openSessions(factory);
  const authorize = requireBearerAuth({ verifier: { verifyAccessToken: async (given) => verified(given, token) } });
  const fetch = async (request: Request): Promise<Response> => {
    const refused =
      hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
      originValidationResponse(request, localhostAllowedOrigins());
    if (refused) return refused;
    if (new URL(request.url).pathname !== "/mcp") return new Response("Not found", { status: 404 });
    const authorized = await authorize(request);
    if (authorized instanceof Response) return authorized;
    return (await isLegacyRequest(request)) ? sessions.fetch(request) : handler.fetch(request);
  };
  const server = createServer(getRequestListener(fetch, { overrideGlobalObjects: false }));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${portOf(server)}/mcp`,
    close: async () => {
      await Promise.all([handler.close(), sessions.close()]);
      server.closeAllConnections();
      server.close();
    },
  };
}

function verified(given: string, token: string) {
  if (!timingSafeEqual(digestOf(given), digestOf(token))) {
    throw new OAuthError(OAuthErrorCode.InvalidToken, "The bearer token is wrong.");
  }
  // The token of this server does not expire; the type wants a moment.
  return { token: "", clientId: "local", scopes: [], expiresAt: Math.floor(Date.now() / 1000) + 3600 };
}

/** Of one length for all texts, as a comparison in constant time wants. */
function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
