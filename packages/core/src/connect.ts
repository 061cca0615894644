import type { Shared } from "./call.js";
import type { Connection } from "./connection.js";
import { defaultCredentials } from "./default-credentials.js";
import { fromEnvironment } from "./environment.js";
import { warnOnce } from "./events.js";
import { findOrigin } from "./hosts.js";
import { memoryLimiter } from "./limiter.js";
import { missingScopes } from "./missing-scopes.js";
import type { ConnectOptions } from "./options.js";
import { report } from "./report.js";
import { startCall } from "./start-call.js";
import { budget } from "./steps/retry.js";
import { send } from "./steps.js";

/**
 * Opens a connection to a tenant. Sends nothing: the token is requested with the first call that needs it. What is not passed is
 * read from the environment, where there is one. Throws a `configuration` error where a host name is none, and where credentials
 * from the environment are half a pair or would be public in a page.
 *
 * @example const onetrust = connect({ hostname: "app-eu.onetrust.com", credentials: clientCredentials({ clientId, clientSecret }) });
 */
export function connect(options: ConnectOptions = {}): Connection {
  const {
    hostname = fromEnvironment("ONETRUST_HOSTNAME"),
    hosts = {},
    credentials = defaultCredentials(),
    limiter = memoryLimiter(),
    tokenStore: store = new Map(),
  } = options;
  const tenant = hostname || hosts.tenant ? findOrigin("tenant", hostname, hosts) : undefined;
  const token = tenant
    ? credentials?.open({
        origin: tenant,
        store,
        send: (...request) => {
          const call = startCall(shared, ...request);
          report(call, "token");
          return send(call);
        },
      })
    : undefined;

  const shared: Shared = {
    ...options,
    tenant,
    limiter,
    budget,
    placement: credentials?.placement,
    token,
    warn: warnOnce(options.onWarning),
    queues: {},
  };
  return {
    origin: (kind) => (kind === "tenant" && tenant) || findOrigin(kind, hostname, hosts),
    send: (...request) => send(startCall(shared, ...request)),
    missingScopes: (...operations) => missingScopes(shared, operations),
  };
}
