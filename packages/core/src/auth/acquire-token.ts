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
  const { context, progress, timeout, signal } = wanted;
  const { tokenProvider, tenant } = context;
  if (!tokenProvider) throw createConfigurationError(progress.operation, missingCredentials(tenant));
  const request = (lifetime: Lifetime) => provide(tokenProvider, lifetime, wanted);
  const onTimeout = () => timeoutError(progress, timeout);
  const token = runUntilDone(request, { parent: signal, ms: timeout, onTimeout });
  return isPromise(token) ? token.then((found) => checkToken(found, wanted)) : checkToken(token, wanted);
}

/** Returns a token that a header can hold. What the host or a function of the user's gave may be none. */
function checkToken(token: Token, { context, progress }: TokenWanted): Token {
  const { checkedToken, secrets } = context;
  // Nearly every call has the token of the call before.
  if (checkedToken === undefined || token?.value !== checkedToken) {
    const problem = secretProblem(token?.value);
    if (problem !== undefined) throw authenticationError(progress, `the token of your token function ${problem}`);
    context.checkedToken = token.value;
  }
  secrets.addToken(token.value.trim());
  return token;
}

function provide(tokenProvider: TokenProvider, lifetime: Lifetime, wanted: TokenWanted): Token | PromiseLike<Token> {
  try {
    const token = tokenProvider(new ProviderOptions(lifetime, wanted));
    return isPromise(token) ? token.then(undefined, (error) => fail(error, wanted)) : token;
  } catch (error) {
    return fail(error, wanted);
  }
}

/** What a provider is told. */
class ProviderOptions implements TokenProviderOptions {
  readonly refused: Token | undefined;
  readonly patience: number;
  readonly #lifetime: Lifetime;

  constructor(lifetime: Lifetime, { refused, timeout, deadline = Number.POSITIVE_INFINITY }: TokenWanted) {
    this.refused = refused;
    // Half of its time is left for its own request.
    this.patience = Math.min(timeout / 2, deadline / 2, longestPatience);
    this.#lifetime = lifetime;
  }

  /** Read only by providers whose token is not at hand. */
  get signal(): AbortSignal {
    return this.#lifetime.signal;
  }
}

function fail(error: unknown, { context, progress }: TokenWanted): never {
  throw missingTokenError(progress, error, hostOf(context));
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
