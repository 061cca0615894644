import type { Facts } from "./facts.js";

/** The scopes of each operation, any of which will do. */
type Choices = readonly (readonly string[])[];

/**
 * The least that a credential needs to call all of these operations: as few scopes as possible that are not `_READ`, then as few as
 * possible. Any one of an operation's scopes will do. Sorted by name.
 * https://developer.onetrust.com/onetrust/reference/oauth-20-scopes
 *
 * @example requiredScopes(consent.getPurpose, inventory.getListOfInventories)
 */
export function requiredScopes(...operations: readonly { readonly facts: Pick<Facts, "scopes"> }[]): string[] {
  const choices = operations.map(({ facts }) => facts.scopes).filter((scopes) => scopes.length > 0);
  choices.sort((a, b) => a.length - b.length);
  let best: readonly string[] = [];
  let least = Infinity;

  const search = (open: Choices, chosen: readonly string[], paid: number): void => {
    // Operations that share no scope need one each: what they cost at least ends a search that cannot get better.
    let floor = paid;
    for (let rest = open; rest[0]; rest = unmet(rest, rest[0])) floor += Math.min(...rest[0].map(weight));
    if (floor >= least) return;
    if (!open[0]) [best, least] = [chosen, paid];
    for (const scope of open[0] ?? []) search(unmet(open, [scope]), [...chosen, scope], paid + weight(scope));
  };
  search(choices, [], 0);
  return [...best].sort();
}

/** The choices that none of these scopes meets. */
export const unmet = (choices: Choices, scopes: readonly string[]): Choices =>
  choices.filter((choice) => !choice.some((scope) => scopes.includes(scope)));

/** More for what is not `_READ` than all that are could weigh together. */
const weight = (scope: string): number => (scope.endsWith("_READ") ? 1 : 1000);
