import type { Shared } from "./call.js";
import type { Facts } from "./facts.js";
import { configuration, outside } from "./fail.js";
import { requiredScopes, unmet } from "./required-scopes.js";
import { takeToken } from "./take-token.js";
import { scopesOf } from "./token.js";

/** Scopes that the connection's token lacks for these operations. */
export async function missingScopes(
  shared: Shared,
  operations: readonly { readonly facts: Pick<Facts, "scopes"> }[],
): Promise<string[]> {
  const granted = scopesOf(await takeToken(shared, outside("missingScopes")));
  if (!granted) throw configuration("missingScopes", "the token does not tell its scopes");
  return requiredScopes(...operations.filter(({ facts }) => unmet([facts.scopes], granted).length > 0));
}
