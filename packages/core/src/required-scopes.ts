import type { Facts } from "./facts.js";

/**
 * The least that a credential needs to call all of these operations: as few scopes as possible that are not `_READ`, then as few as
 * possible, then the first by name. Any one of an operation's scopes will do.
 * https://developer.onetrust.com/onetrust/reference/oauth-20-scopes
 *
 * @example requiredScopes(consent.getPurposeDetails, inventory.getListOfInventories)
 */
export function requiredScopes(...operations: readonly { readonly facts: Pick<Facts, "scopes"> }[]): string[] {
  const choices = operations.map(({ facts }) => [...facts.scopes].sort()).filter((scopes) => scopes.length > 0);
  choices.sort((a, b) => a.length - b.length);
  let best: readonly string[] | undefined;

  const search = (chosen: readonly string[]): void => {
    if (best && cost(chosen) >= cost(best)) return;
    const open = choices.find((scopes) => !scopes.some((scope) => chosen.includes(scope)));
    if (!open) best = chosen;
    else for (const scope of open) search([...chosen, scope]);
  };
  search([]);
  return [...(best ?? [])].sort();
}

/** More weight than there are scopes to what is not `_READ`. */
const cost = (scopes: readonly string[]): number =>
  scopes.reduce((sum, scope) => sum + (scope.endsWith("_READ") ? 1 : 1000), 0);
