import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer } from "node:https";
import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { newFolder } from "../new-folder.js";
import { closeHosts, listen, type Vendor, type VendorHost, vendorHost } from "./vendor-host.js";

type Index = NonNullable<Vendor["index"]>;

/** Writes for ever, as fast as it is read. */
export function endless(response: ServerResponse): void {
  const write = () => {
    while (response.write("[".repeat(10_000)));
  };
  response.on("drain", write);
  write();
}

export function hostWithIndex(index: Index): Promise<VendorHost> {
  return vendorHost({ files: {}, index });
}

export async function indexOf(index: Index): Promise<string> {
  return (await hostWithIndex(index)).origin;
}

export async function refusing(): Promise<string> {
  const { origin } = await hostWithIndex("");
  await closeHosts();
  return origin;
}

export async function silent(): Promise<string> {
  const server = createTcpServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

export async function selfSigned(): Promise<string> {
  const folder = newFolder();
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-nodes", "-days", "1", "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", cert];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", ...subject], { stdio: "ignore" });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end("x"));
  return `https://127.0.0.1:${await listen(server)}`;
}
