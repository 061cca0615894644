export { createServer, type ServerOptions } from "./create-server.js";
export { type HttpOptions, type HttpServer, serveHttp } from "./http/serve-http.js";
