/** What the page of scopes works on. The address holds it; pasted scopes never stand there. */
export interface ScopesState {
  /** Full names of operations: `universal-consent.getPurpose`. */
  readonly operations: readonly string[];
  readonly scopes: readonly string[];
}

/** Names that the catalog does not have are left out. */
export interface KnownNames {
  readonly operations: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
}

export function readAddress(query: string, known: KnownNames): ScopesState {
  const given = new URLSearchParams(query);
  const namesIn = (key: string, set: ReadonlySet<string>): string[] =>
    [...new Set(given.getAll(key))].filter((name) => set.has(name));
  return { operations: namesIn("operation", known.operations), scopes: namesIn("scope", known.scopes) };
}

export function writeAddress({ operations, scopes }: ScopesState): string {
  const query = new URLSearchParams([
    ...operations.map((name) => ["operation", name]),
    ...scopes.map((name) => ["scope", name]),
  ]);
  return query.size === 0 ? "" : `?${query}`;
}
