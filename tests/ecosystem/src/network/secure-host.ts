import { createServer } from "node:https";
import type { Certificates } from "./certificates.js";
import { listen } from "./listen.js";

/** A host of TLS on this machine. */
export interface SecureHost {
  /** `localhost:40123` */
  readonly host: string;
  close(): Promise<void>;
}

interface SecureHostOptions {
  readonly certificates: Certificates;
  /** Whether a client must show a certificate of the same authority. */
  readonly requiresClient: boolean;
}

/** Opens a host whose certificate is signed by a private authority. It answers every request that has the key with a purpose. */
export async function openSecureHost({ certificates, requiresClient }: SecureHostOptions): Promise<SecureHost> {
  const { server, authority } = certificates;
  const tls = { cert: server.certificate, key: server.key, ca: authority.certificate };
  const host = createServer(
    { ...tls, requestCert: requiresClient, rejectUnauthorized: requiresClient },
    (request, response) => {
      const isAllowed = request.headers.authorization === "Bearer a-key";
      response.writeHead(isAllowed ? 200 : 401, { "content-type": "application/json" });
      response.end(JSON.stringify(isAllowed ? { label: "Newsletter" } : {}));
    },
  );
  const port = await listen(host);
  return {
    host: `localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        host.close(() => resolve());
        host.closeAllConnections();
      }),
  };
}
