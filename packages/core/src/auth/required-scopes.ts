import type { OperationMetadata } from "../contracts/metadata.js";
import { createConfigurationError, runForCaller } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";

/** An operation, as far as its scopes are concerned. */
export interface ScopedOperation {
  readonly metadata: Pick<OperationMetadata, "scopes">;
}

/** The scopes of each operation, any of which is enough. */
type Choices = readonly (readonly string[])[];

/**
 * Returns the least scopes that a credential needs to call all of these operations: as few as possible that are not `_READ`, then as
 * few as possible. Sorted by name. Throws a `configuration` error if an argument is not an operation.
 * https://developer.onetrust.com/onetrust/reference/oauth-20-scopes
 *
 * @example requiredScopes(consent.getPurpose, inventory.listInventories)
 */
export function requiredScopes(
  ...operations: readonly { readonly metadata: Pick<OperationMetadata, "scopes"> }[]
): string[] {
  return runForCaller(requiredScopes, () => leastScopes("requiredScopes", operations, []));
}

/** Returns the least scopes to add to those that are granted. */
export function leastScopes(
  caller: string,
  operations: readonly ScopedOperation[],
  granted: readonly string[],
): string[] {
  const choices = operations
    .map((operation, index) => scopesOf(caller, operation, index))
    .sort((a, b) => a.length - b.length);
  let best: string[] = [];
  let least = Number.POSITIVE_INFINITY;

  const search = (open: Choices, chosen: string[], cost: number): void => {
    const [choice] = open;
    if (cost + lowestCost(open) >= least) return;
    if (!choice) [best, least] = [chosen, cost];
    for (const scope of choice ?? []) search(unmet(open, [scope]), [...chosen, scope], cost + weight(scope));
  };
  search(unmet(choices, granted), [], 0);
  return best.sort();
}

function scopesOf(caller: string, operation: unknown, index: number): readonly string[] {
  const scopes = property(property(operation, "metadata"), "scopes");
  if (Array.isArray(scopes)) return scopes;
  const place = `argument ${index + 1}`;
  throw createConfigurationError(
    caller,
    `${place} must be an operation such as consent.getPurpose; got ${typeOf(operation)}.`,
  );
}

/** Operations that share no scope need one each. What they cost at least ends a search that cannot get better. */
function lowestCost(open: Choices): number {
  let cost = 0;
  for (let rest = open; rest[0]; rest = unmet(rest, rest[0])) cost += Math.min(...rest[0].map(weight));
  return cost;
}

/** The choices that none of these scopes meets. An operation without documented scopes asks for nothing. */
function unmet(choices: Choices, scopes: readonly string[]): Choices {
  return choices.filter((choice) => choice.length > 0 && !choice.some((scope) => scopes.includes(scope)));
}

/** A scope that is not `_READ` weighs more than all others together could. */
function weight(scope: string): number {
  return scope.endsWith("_READ") ? 1 : 1000;
}
