import type { Complaint, Sentence } from "../../compiler/compile.js";
import type { Question } from "./question-programs.js";

/** What a user's compiler will say, and where. */
export interface UserMessage {
  readonly place: string;
  readonly message: string;
}

/**
 * A complaint about a line of a question program → the words that the compiler has for a user's own. The program passes the old type, a user a
 * value of their own; so `{ … }` stands where the compiler prints what the user wrote.
 */
export function userMessage({ chain }: Complaint, { about }: Question): UserMessage {
  const cause = chain.at(-1) ?? { code: 0, text: "" };
  const part = about.split("'")[0] ?? about;
  const place = [part, ...chain.flatMap(stepOf)].join(".").replace(/^input\.0/, "input");
  return { place, message: plain(about.startsWith("input") ? passed(cause, about) : read(cause, about)) };
}

/** `Types of property 'body' are incompatible.`, or several steps at once. */
function stepOf({ text }: Sentence): string[] {
  const step = /^(?:Types of property|The types of) '([^']+)' are incompatible/.exec(text)?.[1];
  return step === undefined ? [] : [step];
}

const MISSING = 2741;
const OPTIONAL = 2327;

/** Of what a user passes. */
function passed({ code, text }: Sentence, about: Question["about"]): string {
  const [, name, , type] = /^Property '([^']+)' is missing in type '(.+)' but required in type '(.+)'/.exec(text) ?? [];
  if (about === "input's names" && code === MISSING) {
    const [, holder] = /in type '(.+)' but required/.exec(text) ?? [];
    return `Object literal may only specify known properties, and '${name}' does not exist in type '${holder}'.`;
  }
  if (code === MISSING) return `Property '${name}' is missing in type '{ … }' but required in type '${type}'.`;
  if (code === OPTIONAL)
    return text.replace(
      /^Property '([^']+)' is optional in type '.+' but required in type '(.+)'\.?$/,
      "Property '$1' is missing in type '{ … }' but required in type '$2'.",
    );
  if (/^(?:Target requires|Source has 0|Source provides no match)/.test(text))
    return "Expected 1-2 arguments, but got 0.";
  return text.replace(
    /^Type '.+' is missing the following properties/,
    "Type '{ … }' is missing the following properties",
  );
}

/** Of what a user reads. */
function read({ code, text }: Sentence, about: Question["about"]): string {
  const [, name, type] =
    /^Property '([^']+)' is (?:missing|optional) in type '(.+)' but required in type/.exec(text) ?? [];
  if (about === "export" || about === "operation" || name === undefined) return text;
  return code === MISSING
    ? `Property '${name}' does not exist on type '${type}'.`
    : `'${name}' is possibly 'undefined'.`;
}

/** Without the names of the question program. */
function plain(text: string): string {
  return text
    .replace(/'"(?:before|after)"'/g, `'"@onetrust-client/…"'`)
    .replace(/import\("[^"]+"\)\./g, "")
    .replace(/\b(?:(?:Old|New)(?:Names(?:Of)?|Fields)|Read)<([^<>]+)>/g, "$1")
    .replace(/\b(?:Old|New)\./g, "");
}
