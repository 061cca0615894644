// Uses everything that the MCP server's package exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import { connect } from "@onetrust-client/core";
import { createServer, type HttpOptions, type HttpServer, type ServerOptions, serveHttp } from "@onetrust-client/mcp";

const options: ServerOptions = {
  connection: connect(),
  allowWrite: ["universal-consent.createPurpose", "Purposes"],
  onFault: console.error,
};
const http: HttpOptions = { port: 0, token: "x".repeat(32), onError: (error: Error) => void error.message };
const server: Promise<HttpServer> = serveHttp(createServer(options), http);
void server.then(async ({ url, close }) => (url.startsWith("http://127.0.0.1") ? close() : undefined));
// @ts-expect-error: a server has a connection
createServer({ allowWrite: [] });
