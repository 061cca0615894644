import type { CallProgress, ConnectionContext } from "../contracts/call.js";
import type { Token, TokenProvider, TokenProviderOptions } from "../contracts/credentials.js";
import { createConfigurationError, createError } from "../errors/create-error.js";
import { type Lifetime, runUntil } from "../time/wait.js";
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
  readonly signal?: AbortSignal | undefined;
  /** A token that the host has just refused. */
  readonly refused?: Token;
}

/** Returns the connection's token, or throws an error that says why there is none. Nothing makes it wait longer than its own timer. */
export async function acquireToken(wanted: TokenWanted): Promise<Token> {
  const { context, progress, timeout, deadline = Number.POSITIVE_INFINITY, signal, refused } = wanted;
  const { tokenProvider, tenant, secrets } = context;
  if (!tokenProvider) throw createConfigurationError(progress.operation, missingCredentials(tenant));
  // Half of its time is left for its own request.
  const patience = Math.min(timeout / 2, deadline / 2, longestPatience);
  const request = (lifetime: Lifetime) => provide(tokenProvider, { refused, patience, lifetime }, wanted);
  const onTimeout = () => timeoutError(progress, timeout);
  const token = await runUntil(request, { parent: signal, ms: timeout, onTimeout });
  const problem = secretProblem(token?.value);
  if (problem !== undefined) throw authenticationError(progress, `the token of your token function ${problem}`);
  secrets.addToken(token.value.trim());
  return token;
}

interface ProviderCall extends Omit<TokenProviderOptions, "signal"> {
  readonly lifetime: Lifetime;
}

async function provide(
  tokenProvider: TokenProvider,
  { refused, patience, lifetime }: ProviderCall,
  { context, progress }: TokenWanted,
): Promise<Token> {
  try {
    return await tokenProvider({
      refused,
      patience,
      // Read only by providers whose token is not at hand.
      get signal() {
        return lifetime.signal;
      },
    });
  } catch (error) {
    if (lifetime.signal.aborted) throw error;
    throw missingTokenError(progress, error, hostOf(context));
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
