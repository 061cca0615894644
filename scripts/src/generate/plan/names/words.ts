import ts from "typescript";

/** A run of capitals (with a plural s) up to where the next word begins, a word, or digits with the `V` of a version. */
const WORD = /[A-Z]{2,}s?(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]|\d+/g;

/** `Get List of User IDs` → `["Get", "List", "Of", "User", "Ids"]`, `PageVendorDtoV2` → `["Page", "Vendor", "Dto", "V2"]`. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const last = words.at(-1);
    if (/^\d/.test(word) && last !== undefined) words[words.length - 1] = last + word;
    else words.push(word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
  }
  return words;
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `Get List of User IDs` → `getListOfUserIds`. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** `universal-consent` → `UniversalConsent`. */
export function pascalCase(text: string): string {
  return identifier(wordsOf(text));
}

/** The words as one name; a name cannot begin with a digit. */
export function identifier(words: readonly string[]): string {
  const name = words.join("");
  return /^\d/.test(name) ? `N${name}` : name;
}

/** `universal-consent` → `universalConsent`, `import` → `importApi`. */
export function constantName(name: string): string {
  const constant = camelCase(name);
  return isReservedWord(constant) || BESIDE.has(constant) ? `${constant}Api` : constant;
}

/** Words that a module, which is always in strict mode, cannot give to a constant, though they are none of the language's own. */
const STRICT = new Set(["arguments", "await", "eval", "undefined"]);

/** What the file of the constant imports from the files beside it. */
const BESIDE = new Set(["operations", "paths"]);

/** Whether the language keeps the word for itself, so that it can name no constant. */
function isReservedWord(word: string): boolean {
  if (STRICT.has(word)) return true;
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, word);
  const token = scanner.scan();
  return token >= ts.SyntaxKind.FirstReservedWord && token <= ts.SyntaxKind.LastFutureReservedWord;
}
