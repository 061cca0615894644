import type { Shared } from "./call.js";
import { configuration, outside } from "./fail.js";
import { leastScopes, type Scoped } from "./required-scopes.js";
import { takeToken } from "./take-token.js";
import { scopesOf } from "./token.js";

/** Scopes that the connection's token lacks for these operations. */
export async function missingScopes(shared: Shared, operations: readonly Scoped[]): Promise<string[]> {
  const granted = scopesOf(await takeToken(shared, outside("missingScopes")));
  if (!granted) throw configuration("missingScopes", "the token does not tell its scopes");
  return leastScopes(operations, granted);
}
