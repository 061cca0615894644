/** `Get List of User IDs` → `["Get", "List", "Of", "User", "Ids"]`: acronyms become words, other capitals stay. */
function words(text: string): string[] {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => (/^[A-Z]{2,}s?$/.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : capitalise(word)));
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
  const name = words(text).join("");
  return /^\d/.test(name) ? `N${name}` : name;
}

/** Words that cannot name a constant, and the two that every generated client imports under these names. */
const TAKEN = new Set([
  ..."await break case catch class const continue debugger default delete do else enum export extends false finally".split(
    " ",
  ),
  ..."for function if implements import in instanceof interface let new null package private protected public".split(
    " ",
  ),
  ..."return static super switch this throw true try typeof var void while with yield operations service".split(" "),
]);

/** `universal-consent` → `universalConsent`, `import` → `importApi`. */
export function constantName(name: string): string {
  const constant = camelCase(name);
  return TAKEN.has(constant) ? `${constant}Api` : constant;
}
