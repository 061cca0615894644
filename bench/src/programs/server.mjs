/** Answers every request with a small JSON. Prints its port. */
import { createServer } from "node:http";

const body = '{"content":[]}';
const headers = { "content-type": "application/json", "content-length": String(body.length) };
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
