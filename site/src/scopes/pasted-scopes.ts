/** What a pasted text says: scopes by whether the catalog knows them, or that the text may be a secret. */
export type PastedScopes =
  | { readonly known: readonly string[]; readonly unknown: readonly string[] }
  | { readonly refused: string };

const refusal =
  "This may hold a token or a key, so it was removed from the page and not read. Paste the names of the scopes alone, such as CONSENT_READ INVENTORY.";

/**
 * Reads names of scopes between blanks, commas, quotes, brackets or lines. A text is refused as a whole if a word of it is neither a scope nor
 * made like one, since that word may be a secret.
 */
export function readPastedScopes(text: string, scopes: ReadonlySet<string>): PastedScopes {
  const words = [...new Set(text.split(/[\s,;"'[\]]+/).filter((word) => word !== ""))];
  if (!words.every((word) => scopes.has(word) || isMadeLikeScope(word))) return { refused: refusal };
  return { known: words.filter((word) => scopes.has(word)), unknown: words.filter((word) => !scopes.has(word)) };
}

/** Words in capital letters with underlines between them. Keys and tokens have digits, small letters or more letters in a row. */
function isMadeLikeScope(word: string): boolean {
  return word.length <= 48 && /^[A-Z]{2,20}(?:_[A-Z]{1,20})*$/.test(word);
}
