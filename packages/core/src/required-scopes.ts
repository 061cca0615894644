import type { Facts } from "./facts.js";

/**
 * The least that a credential needs to call all of these operations: as few scopes as possible that are not `_READ`, then as few as
 * possible. Any one of an operation's scopes will do. Sorted by name.
 * https://developer.onetrust.com/onetrust/reference/oauth-20-scopes
 *
 * @example requiredScopes(consent.getPurposeDetails, inventory.getListOfInventories)
 */
export function requiredScopes(...operations: readonly { readonly facts: Pick<Facts, "scopes"> }[]): string[] {
  const choices = operations.map(({ facts }) => facts.scopes).filter((scopes) => scopes.length > 0);
  choices.sort((a, b) => a.length - b.length);
  let best: readonly string[] = [];
  let least = Infinity;

  const search = (chosen: readonly string[], paid: number): void => {
    const open = choices.filter((scopes) => !scopes.some((scope) => chosen.includes(scope)));
    // Operations that share no scope need one each: what they cost at least ends a search that cannot get better.
    const apart = new Set<string>();
    let floor = paid;
    for (const scopes of open) {
      if (scopes.some((scope) => apart.has(scope))) continue;
      for (const scope of scopes) apart.add(scope);
      floor += Math.min(...scopes.map(weight));
    }
    if (floor >= least) return;
    if (!open[0]) [best, least] = [chosen, paid];
    for (const scope of open[0] ?? []) search([...chosen, scope], paid + weight(scope));
  };
  search([], 0);
  return [...best].sort();
}

/** More for what is not `_READ` than all that are could weigh together. */
const weight = (scope: string): number => (scope.endsWith("_READ") ? 1 : 1000);
