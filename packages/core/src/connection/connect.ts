import type { ScopedOperation } from "../auth/required-scopes.js";
import { tokenOperation, tokenRequestTimeout } from "../auth/token-request.js";
import type { ConnectionContext } from "../contracts/call.js";
import type { Connection, ConnectOptions, Hosts } from "../contracts/connection.js";
import type { Credentials, TokenProvider, TokenRequestContext } from "../contracts/credentials.js";
import { beginStackAtCaller, forCaller, runForCaller } from "../errors/create-error.js";
import { knownSecrets } from "../errors/known-secrets.js";
import { debugLog } from "../events/debug-log.js";
import { emitEvent } from "../events/emit-event.js";
import { createCall } from "../pipeline/create-call.js";
import { runPipeline } from "../pipeline/pipeline.js";
import { callRetries, createRetryQuota, tokenRetries } from "../pipeline/retry.js";
import { checkOrigin } from "../request/check-origin.js";
import { version } from "../request/version.js";
import { checkConnectOptions } from "./check-connect-options.js";
import { appName, connectionHeaders } from "./connection-headers.js";
import { createDownload } from "./download.js";
import { credentialsFromEnvironment, hostsFromEnvironment, readEnvironment } from "./environment.js";
import { findBaseUrl, type GivenHost, givenHosts } from "./hosts.js";
import { memoryLimiter } from "./memory-limiter.js";
import { createRequestFunction } from "./request.js";
import { missingScopes, verify } from "./verify.js";
import { warnOnce } from "./warn-once.js";

/**
 * Opens a connection to a tenant. Sends nothing: the token is requested with the first call that needs it. Options that are not passed are
 * read from the environment, where there is one.
 *
 * Throws a `configuration` error for an unknown option, a wrong type, a host name that is not one, and credentials from the environment of
 * which one half is missing.
 *
 * @example const onetrust = connect({ hostname: "app-eu.onetrust.com", credentials: clientCredentials({ clientId, clientSecret }) });
 */
export function connect(options: ConnectOptions = {}): Connection {
  return runForCaller(connect, () => {
    checkConnectOptions(options);
    return openConnection({ ...options });
  });
}

function openConnection(options: ConnectOptions): Connection {
  const { credentials = credentialsFromEnvironment() } = options;
  const hosts = { ...hostsFromEnvironment(), ...givenHosts(withoutUndefined(options.hosts), "hosts") };
  const hostname = givenHostname(options);
  const tenant = hostname || hosts.tenant !== undefined ? findBaseUrl("tenant", hostname, hosts) : undefined;
  const context = createContext(options, { tenant, credentials });

  const baseUrl: Connection["baseUrl"] = (kind) =>
    (kind === "tenant" && tenant) || runForCaller(baseUrl, () => findBaseUrl(kind, hostname, hosts));
  const send: Connection["send"] = async (metadata, draft, sendOptions) => {
    try {
      checkOrigin(metadata, draft.url, baseUrl(metadata.host));
      return await runPipeline(
        createCall(context, { metadata, draft, options: sendOptions, validate: options.validate }),
      );
    } catch (error) {
      throw beginStackAtCaller(error, send);
    }
  };
  return {
    version,
    baseUrl,
    send,
    request: createRequestFunction({ baseUrl, send }),
    download: createDownload({ context, tenant }),
    warn: context.warn,
    missingScopes: forCaller((...operations: ScopedOperation[]) => missingScopes(context, operations)),
    verify: forCaller((verifyOptions) => verify(context, verifyOptions)),
  };
}

function withoutUndefined(hosts: Hosts = {}): Hosts {
  return Object.fromEntries(Object.entries(hosts).filter(([, host]) => host !== undefined));
}

function givenHostname({ hostname }: ConnectOptions): GivenHost | undefined {
  if (hostname !== undefined && hostname !== null) return { source: "hostname", value: hostname };
  const variable = readEnvironment("ONETRUST_HOSTNAME");
  return variable === undefined ? undefined : { source: "the environment variable ONETRUST_HOSTNAME", value: variable };
}

interface ContextParts {
  readonly tenant: string | undefined;
  readonly credentials: Credentials | undefined;
}

function createContext(options: ConnectOptions, { tenant, credentials }: ContextParts): ConnectionContext {
  const { timeout, deadline, retry, maxBytes, bigint, fetch, limiter = memoryLimiter() } = options;
  const isDebugging = readEnvironment("ONETRUST_DEBUG") === "1";
  const { verbose = isDebugging, onEvent = isDebugging ? debugLog() : undefined } = options;
  const secrets = knownSecrets();
  const warn = options.onWarning && warnOnce(options.onWarning);
  let tokenProvider: TokenProvider | undefined;
  const context: ConnectionContext = {
    timeout,
    deadline,
    retry,
    maxBytes,
    bigint,
    fetch,
    onEvent,
    tenant,
    limiter,
    placement: credentials?.placement,
    secrets,
    get tokenProvider() {
      return tokenProvider;
    },
    checkedToken: undefined,
    headers: connectionHeaders(options.headers),
    userAgent: appName(options.userAgent),
    calls: 0,
    warn: (metadata, { text, ...warning }) => warn?.(metadata, { ...warning, text: text && secrets.redact(text) }),
    verbose,
    quotas: { calls: createRetryQuota(callRetries), tokens: createRetryQuota(tokenRetries) },
    queues: new Map(),
  };
  if (tenant !== undefined) {
    tokenProvider = credentials?.createTokenProvider({
      baseUrl: tenant,
      store: options.tokenStore,
      send: sendTokenRequest(context),
      warn: (text) => context.warn(tokenOperation, { kind: "token-store", text }),
      conceal: secrets.add,
    });
  }
  return context;
}

function sendTokenRequest(context: ConnectionContext): TokenRequestContext["send"] {
  const timeout = Math.min(context.timeout ?? tokenRequestTimeout, tokenRequestTimeout);
  return (metadata, draft, options) => {
    const call = createCall(context, { metadata, draft, options: { ...options, timeout }, quota: "tokens" });
    emitEvent(call, "token");
    return runPipeline(call);
  };
}
