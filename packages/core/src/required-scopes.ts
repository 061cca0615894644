import type { Facts } from "./facts.js";

/** The scopes of each operation, any of which will do. */
type Choices = readonly (readonly string[])[];

/** What is read of an operation. */
export interface Scoped {
  readonly facts: Pick<Facts, "scopes">;
}

/**
 * The least that a credential needs to call all of these operations: as few scopes as possible that are not `_READ`, then as few as
 * possible. Any one of an operation's scopes will do. Sorted by name.
 * https://developer.onetrust.com/onetrust/reference/oauth-20-scopes
 *
 * @example requiredScopes(consent.getPurpose, inventory.listInventories)
 */
export function requiredScopes(...operations: readonly { readonly facts: Pick<Facts, "scopes"> }[]): string[] {
  return leastScopes(operations, []);
}

/** The least to add to the scopes that are granted. */
export function leastScopes(operations: readonly Scoped[], granted: readonly string[]): string[] {
  const choices = operations.map(({ facts }) => facts.scopes).sort((a, b) => a.length - b.length);
  let best: string[] = [];
  let least = Infinity;

  const search = (open: Choices, chosen: string[] = [], paid = 0): void => {
    // Operations that share no scope need one each: what they cost at least ends a search that cannot get better.
    let floor = paid;
    for (let rest = open; rest[0]; rest = unmet(rest, rest[0])) floor += Math.min(...rest[0].map(weight));
    if (floor >= least) return;
    if (!open[0]) [best, least] = [chosen, paid];
    for (const scope of open[0] ?? []) search(unmet(open, [scope]), [...chosen, scope], paid + weight(scope));
  };
  search(unmet(choices, granted));
  return best.sort();
}

/** The choices that none of these scopes meets; nothing is asked where there is nothing to choose from. */
export const unmet = (choices: Choices, scopes: readonly string[]): Choices =>
  choices.filter((choice) => choice.length > 0 && !choice.some((scope) => scopes.includes(scope)));

/** More for what is not `_READ` than all that are could weigh together. */
const weight = (scope: string): number => (scope.endsWith("_READ") ? 1 : 1000);
