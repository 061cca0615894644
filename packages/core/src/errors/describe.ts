/** Names the type of a value for a message, with its article. Never shows the value. */
export function typeOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : String(value);
  if (typeof value === "string") return value === "" ? "an empty text" : "a text";
  if (typeof value === "object") return `${/^[AEIOU]/i.test(className(value)) ? "an" : "a"} ${className(value)}`;
  return `a ${typeof value}`;
}

/** Name of a value's class. `object` for plain objects. */
function className(value: object): string {
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === "string" && /^[A-Za-z]\w{0,40}$/.test(name) && name !== "Object" ? name : "object";
}

/** Shows a value of an option, which holds no secret: numbers and short words as they are, anything else by type. */
export function showOption(value: unknown): string {
  if (typeof value === "string" && /^[\w .:-]{1,30}$/.test(value)) return JSON.stringify(value);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeOf(value);
}

/** Whether a text is what JavaScript makes of a variable that is not set. */
export function isUnsetText(value: string): boolean {
  return /^(undefined|null|NaN|\[object \w+\])$/.test(value.trim());
}

/** Returns ` Did you mean "x"?` for the candidate nearest to a misspelt name, or an empty text if none is near. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const wanted = name.toLowerCase();
  const [nearest] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? ` Did you mean "${nearest.candidate}"?` : "";
}

/** Number of letters to insert, delete or replace to make one word of another (Levenshtein distance). */
function editDistance(from: string, to: string): number {
  const letters = [...to];
  let row = letters.map((_, index) => index + 1);
  let distance = letters.length;
  for (const [index, letter] of [...from].entries()) {
    let [diagonal, left] = [index, index + 1];
    row = row.map((above, column) => {
      const replaced = diagonal + (letter === letters[column] ? 0 : 1);
      diagonal = above;
      left = Math.min(replaced, above + 1, left + 1);
      return left;
    });
    distance = left;
  }
  return distance;
}

/** Joins words as a sentence does: `a, b and c`. */
export function listWords(words: readonly string[], conjunction: "and" | "or"): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${conjunction} ${last}` : last;
}
