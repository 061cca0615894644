import { acquireToken } from "../auth/acquire-token.js";
import { leastScopes, type ScopedOperation } from "../auth/required-scopes.js";
import { tokenScopes } from "../auth/token-scopes.js";
import type { ConnectionContext } from "../contracts/call.js";
import type { VerifiedToken } from "../contracts/connection.js";
import type { Token } from "../contracts/credentials.js";
import { optionChecks } from "../errors/check-options.js";
import { createConfigurationError, noCall } from "../errors/create-error.js";
import { redactError } from "../errors/known-secrets.js";

/** Gets the connection's token and says what is known about it. */
export async function verify(
  context: ConnectionContext,
  options: { readonly timeout?: number | undefined } = {},
): Promise<VerifiedToken> {
  const checks = optionChecks("verify");
  checks.known(options, ["timeout"]);
  checks.milliseconds("timeout", options.timeout);
  const token = await tokenFor("verify", context, options.timeout);
  return { scopes: tokenScopes(token), expiresAt: token.expiresAt };
}

/** Scopes that the connection's token lacks for these operations. */
export async function missingScopes(
  context: ConnectionContext,
  operations: readonly ScopedOperation[],
): Promise<string[]> {
  const granted = tokenScopes(await tokenFor("missingScopes", context, undefined));
  if (granted) return leastScopes("missingScopes", operations, granted);
  throw createConfigurationError(
    "missingScopes",
    "the token does not name its scopes, as API keys may not. Use clientCredentials().",
  );
}

/** The token for a function that sends nothing else. */
async function tokenFor(
  caller: string,
  context: ConnectionContext,
  timeout = context.timeout ?? 60_000,
): Promise<Token> {
  try {
    return await acquireToken({ context, progress: noCall(caller), timeout });
  } catch (error) {
    throw redactError(error, context.secrets);
  }
}
