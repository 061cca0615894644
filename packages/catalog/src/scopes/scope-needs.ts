import { requiredScopes } from "@onetrust-client/core";
import type { CatalogOperation } from "../operation.js";

/** A scope, and the operations that need it. */
export interface ScopeNeed<Used extends ScopeUser> {
  readonly scope: string;
  readonly operations: readonly Used[];
}

/** What uses an operation. */
export interface ScopeUser {
  readonly operation: CatalogOperation;
}

/** The least scopes that operations need together. */
export interface ScopeNeeds<Used extends ScopeUser> {
  readonly scopes: readonly ScopeNeed<Used>[];
  /** Those for which OneTrust documents no scope. */
  readonly undocumented: readonly Used[];
}

/** Assigns each operation to one of the least scopes. */
export function scopeNeeds<Used extends ScopeUser>(used: readonly Used[]): ScopeNeeds<Used> {
  const least = leastScopes(used);
  const scopes = least.map((scope) => ({
    scope,
    operations: used.filter(({ operation }) => scopeFor(operation, least) === scope),
  }));
  return { scopes, undocumented: used.filter(({ operation }) => operation.scopes.length === 0) };
}

/** The operations for which none of these scopes is enough. */
export function unmetBy<Used extends ScopeUser>(used: readonly Used[], scopes: readonly string[]): readonly Used[] {
  return used.filter(({ operation }) => operation.scopes.length > 0 && scopeFor(operation, scopes) === undefined);
}

/** Of the granted scopes, those that no operation needs: without them, each still has one that it accepts. */
export function surplusScopes(used: readonly ScopeUser[], granted: readonly string[]): readonly string[] {
  const usable = used.map(({ operation }) => ({
    operation: { ...operation, scopes: operation.scopes.filter((scope) => granted.includes(scope)) },
  }));
  const needed = leastScopes(usable);
  return granted.filter((scope) => !needed.includes(scope)).sort();
}

/** The least scopes with which all of them can be called: as few as possible that are not `_READ`, then as few as possible. */
export function leastScopes(used: readonly ScopeUser[]): readonly string[] {
  return requiredScopes(...used.map(({ operation }) => ({ metadata: operation })));
}

function scopeFor({ scopes }: CatalogOperation, among: readonly string[]): string | undefined {
  return among.find((scope) => scopes.includes(scope));
}
