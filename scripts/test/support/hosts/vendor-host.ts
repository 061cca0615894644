import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Server as TlsServer } from "node:https";
import { sha256 } from "../../../src/model/sha256.js";

export interface VendorHost {
  readonly origin: string;
  /** Paths asked for so far. */
  readonly requests: readonly string[];
  /** Those of them that were answered with "not modified". */
  readonly notModified: readonly string[];
}

/** What the host holds for one id: a document, its text or bytes, or its own way to answer. */
export type Content = object | string | Uint8Array | RequestListener;

export interface Vendor {
  readonly files: Readonly<Record<string, Content>>;
  /** HTML of the index page, or its own way to answer; without it the page links all files. */
  readonly index?: string | RequestListener;
  /** Text of the API catalog; without it the host has none. */
  readonly catalog?: string;
  /** Other pages by their path. */
  readonly pages?: Readonly<Record<string, string>>;
}

const open = new Set<Server | TlsServer>();

/** A vendor's host on 127.0.0.1: index page and definitions, with ETags. `vendor` may be changed by its owner meanwhile. */
export async function vendorHost(vendor: Vendor): Promise<VendorHost> {
  const requests: string[] = [];
  const notModified: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    response.on("finish", () => response.statusCode === 304 && notModified.push(request.url ?? ""));
    answer(vendor, request, response);
  });
  return { origin: `http://127.0.0.1:${await listen(server)}`, requests, notModified };
}

export async function listen(server: Server | TlsServer): Promise<number> {
  open.add(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the test's server has no port");
  return address.port;
}

export async function closeHosts(): Promise<void> {
  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
  open.clear();
}

export function indexPage(ids: readonly string[]): string {
  const links = ids.map((id) => `<li><a class="file" href="/onetrust/openapi/${id}.json">${id}</a></li>`);
  return `<!doctype html><html><body><a href="/">Home</a><ul>${links.join("")}</ul></body></html>`;
}

/** A catalog as https://www.rfc-editor.org/rfc/rfc9727 has it. */
export function apiCatalog(ids: readonly string[]): string {
  const linkset = ids.map((id) => ({
    anchor: `https://developer.onetrust.com/onetrust/reference#${id}.json`,
    "service-desc": [{ href: `https://developer.onetrust.com/onetrust/openapi/${id}.json` }],
  }));
  return JSON.stringify({ linkset });
}

function answer(vendor: Vendor, request: IncomingMessage, response: ServerResponse): void {
  const id = /^\/onetrust\/openapi\/(.+)\.json$/.exec(request.url ?? "")?.[1];
  const content = id === undefined ? indexOf(vendor, request.url) : vendor.files[id];
  if (content === undefined) response.writeHead(404).end("gone");
  else if (isListener(content)) content(request, response);
  else send(bytesOf(content), request, response);
}

function indexOf({ index, files, catalog, pages }: Vendor, url = ""): Content | undefined {
  if (url === "/onetrust/.well-known/api-catalog") return catalog;
  return url === "/onetrust/openapi" ? (index ?? indexPage(Object.keys(files))) : pages?.[url];
}

function isListener(content: Content): content is RequestListener {
  return typeof content === "function";
}

function bytesOf(content: object | string | Uint8Array): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
}

function send(bytes: Uint8Array, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${sha256(bytes)}"`;
  response.setHeader("etag", etag);
  if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
  else response.end(bytes);
}
