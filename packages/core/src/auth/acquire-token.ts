import type { CallProgress, ConnectionContext } from "../contracts/call.js";
import type { Token, TokenProvider, TokenProviderOptions } from "../contracts/credentials.js";
import { createConfigurationError, createError } from "../errors/create-error.js";
import { type Ending, isPromise, type Lifetime, runUntilDone } from "../time/wait.js";
import { authenticationError, missingTokenError } from "./missing-token-error.js";
import { secretProblem } from "./static-token.js";

/** How long a call waits for a token request that another one started, in ms, before it starts its own. */
const longestPatience = 5000;

interface TokenWanted {
  readonly context: ConnectionContext;
  readonly progress: CallProgress;
  /** Longest wait for the token, in ms. */
  readonly timeout: number;
  /** Longest time of the whole call, in ms. */
  readonly deadline?: number;
  readonly signal?: Ending | undefined;
  /** A token that the host has just refused. */
  readonly refused?: Token;
}

/**
 * Returns the connection's token, without a promise if it is there, or throws an error that says why there is none. Nothing makes it wait
 * longer than its own timer.
 */
export function acquireToken(wanted: TokenWanted): Token | Promise<Token> {
  const { context, progress, timeout, deadline = Number.POSITIVE_INFINITY, signal, refused } = wanted;
  const { tokenProvider, tenant } = context;
  if (!tokenProvider) throw createConfigurationError(progress.operation, missingCredentials(tenant));
  // Half of its time is left for its own request.
  const patience = Math.min(timeout / 2, deadline / 2, longestPatience);
  const request = (lifetime: Lifetime) => provide(tokenProvider, { refused, patience, lifetime }, wanted);
  const onTimeout = () => timeoutError(progress, timeout);
  const token = runUntilDone(request, { parent: signal, ms: timeout, onTimeout });
  return isPromise(token) ? token.then((found) => checkToken(found, wanted)) : checkToken(token, wanted);
}

/** Returns a token that a header can hold. What the host or a function of the user's gave may be none. */
function checkToken(token: Token, { context, progress }: TokenWanted): Token {
  const problem = secretProblem(token?.value);
  if (problem !== undefined) throw authenticationError(progress, `the token of your token function ${problem}`);
  context.secrets.addToken(token.value.trim());
  return token;
}

interface ProviderCall extends Omit<TokenProviderOptions, "signal"> {
  readonly lifetime: Lifetime;
}

function provide(
  tokenProvider: TokenProvider,
  { refused, patience, lifetime }: ProviderCall,
  { context, progress }: TokenWanted,
): Token | PromiseLike<Token> {
  const explain = (error: unknown): never => {
    throw missingTokenError(progress, error, hostOf(context));
  };
  const options: TokenProviderOptions = {
    refused,
    patience,
    // Read only by providers whose token is not at hand.
    get signal() {
      return lifetime.signal;
    },
  };
  try {
    const token = tokenProvider(options);
    return isPromise(token) ? token.then(undefined, explain) : token;
  } catch (error) {
    return explain(error);
  }
}

/** Host of the tenant, for messages. A connection with a token provider knows it. */
function hostOf({ tenant = "" }: ConnectionContext): string {
  return tenant.replace(/^\w+:\/\//, "");
}

function timeoutError(progress: CallProgress, ms: number): Error {
  return createError({
    progress,
    kind: "timeout",
    text: `no token within timeout (${ms} ms). The token endpoint or your token function did not answer. Raise timeout, or check the host and the network.`,
    name: "TimeoutError",
    visible: { limit: "timeout" as const, ms },
  });
}

function missingCredentials(tenant: string | undefined): string {
  if (tenant === undefined) return "no hostname. Pass hostname to connect(), or set ONETRUST_HOSTNAME.";
  return "no credentials. Pass credentials to connect(), or set ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET, or ONETRUST_API_KEY.";
}
