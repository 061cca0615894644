/**
 * Characters that show as nothing or change how the text around them shows: control characters, marks that turn the
 * direction of writing (Unicode TR36), separators of lines that only some programs know, and the mark of byte order.
 */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** Spaces that a text may have between its words. */
const BREAKS = new Set(["\n", "\r", "\t"]);

/** The text with `\u202E` and the like in place of characters that nobody sees; the breaks of lines stay. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => (BREAKS.has(character) ? character : escaped(character)));
}

/** The same in one line: a break becomes a space. For a terminal, where every other control character is a command. */
export function visibleLine(text: string): string {
  return text.replace(UNSEEN, (character) => (BREAKS.has(character) ? " " : escaped(character)));
}

/** The text without these characters; where one of them broke the line stands a space. */
export function withoutUnseen(text: string): string {
  return text
    .replaceAll(/[\n\r\t\u2028\u2029]+/g, " ")
    .replace(UNSEEN, "")
    .trim();
}

/** JSON in which each of these characters inside a text is an escape: the same value, and nothing unseen. */
export function visibleJson(json: string): string {
  return json.replace(UNSEEN, (character) => (character === "\n" ? character : escaped(character)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
