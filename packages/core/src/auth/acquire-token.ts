import type { CallProgress, ConnectionContext } from "../contracts/call.js";
import type { Token } from "../contracts/credentials.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import { createConfigurationError, createError } from "../errors/create-error.js";
import { copyByCode, property, quote } from "../errors/foreign-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { secretProblem } from "./static-token.js";

interface TokenWanted {
  readonly context: ConnectionContext;
  readonly progress: CallProgress;
  /** A token that the host has just refused. */
  readonly refused?: Token;
}

/** Returns the connection's token, or throws an `authentication` error that says why there is none. */
export async function acquireToken({ context, progress, refused }: TokenWanted): Promise<Token> {
  const { tokenProvider, tenant } = context;
  if (!tokenProvider) throw createConfigurationError(progress.operation, missingCredentials(tenant));
  const token = await provide(() => tokenProvider(refused), progress);
  const problem = secretProblem(token.value);
  if (problem === undefined) return token;
  throw authenticationError(progress, `the token of your token function or store ${problem}`, undefined);
}

async function provide(tokenProvider: () => Token | Promise<Token>, progress: CallProgress): Promise<Token> {
  try {
    return await tokenProvider();
  } catch (error) {
    throw authenticationError(progress, explain(error), error);
  }
}

function explain(error: unknown): string {
  if (!isOneTrustError(error))
    return `your token function or tokenStore threw: ${quote(error)}. Mend it, or pass other credentials.`;
  const status = responseOf(error)?.status;
  if (status === 400 || status === 401 || status === 403) {
    const codes = property(error, "codes");
    const code = Array.isArray(codes) && codes.length > 0 ? ` ${codes.join(" ")}` : "";
    return `the token endpoint refused the client id or secret (${status}${code}). Check both, and that hostname is their tenant.`;
  }
  if (status === 404) return "the host has no token endpoint (404). Check hostname.";
  return `there is no token. ${error.message}`;
}

function authenticationError(progress: CallProgress, text: string, error: unknown): OneTrustError {
  const cause = isOneTrustError(error) ? error : copyByCode(error);
  return createError({
    progress,
    kind: "authentication",
    text,
    visible: { status: responseOf(error)?.status },
    hidden: { cause },
  });
}

function missingCredentials(tenant: string | undefined): string {
  if (tenant === undefined) return "no hostname. Pass hostname to connect(), or set ONETRUST_HOSTNAME.";
  return "no credentials. Pass credentials to connect(), or set ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET, or ONETRUST_API_KEY.";
}
