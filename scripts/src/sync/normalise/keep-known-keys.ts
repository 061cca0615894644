import { below } from "../../model/json-pointer.js";
import { isRecord, type JsonObject } from "../../model/openapi.js";
import { withoutUnseen } from "../../text/visible-text.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";
import { GRAMMAR, type Kind, PLAIN } from "./grammar.js";

/** What is done to the objects of a document besides. */
export interface Steps {
  /** Before the keys of a schema are looked at: a schema of any dialect and shape in, an object of today's dialect out. */
  readonly readSchema: (value: unknown, place: string) => JsonObject;
  /** Once the keys of an object are those of the grammar. */
  readonly finish: { readonly [kind in Kind]?: (object: JsonObject) => JsonObject };
}

/** Copies a document, or one schema of it, and keeps what the grammar knows. */
export interface Keeper {
  readonly keepDocument: (document: unknown) => JsonObject;
  readonly keepSchema: (schema: unknown, place: string) => JsonObject;
}

/** Takes a sentence, without its full stop, about something that was left out. */
export type Note = (finding: string) => void;

/** The most characters of a text that is kept. The longest that OneTrust publishes has 153. */
const LONGEST = 10_000;

/** Plain values without which nothing else of their object means anything. */
const VITAL = new Set(["$ref", "name", "in", "openapi", "title", "version", "url", "mapping", "propertyName"]);

/** Texts for people: they name nothing, so that a character that nobody sees can go. */
const FOR_PEOPLE = new Set(["title", "summary", "version"]);

/**
 * Keeps what the grammar knows. What has the wrong shape costs as little as it can, and is noted with its
 * place: a plain value or a keyword of a schema goes, else the operation or the component goes, else it is an error.
 */
export function keepKnownKeys({ readSchema, finish }: Steps, note: Note): Keeper {
  return { keepDocument: (document) => keepObject(document, "document", "#"), keepSchema };

  function keepSchema(schema: unknown, place: string): JsonObject {
    return keepObject(readSchema(schema, place), "schema", place);
  }

  function keepValue(value: unknown, rule: string, place: string): unknown {
    if (rule === "blank") return "";
    if (isPlain(rule)) return keepPlain(value, rule, place);
    if (rule.endsWith("[]")) return keepList(value, rule.slice(0, -2), place);
    if (rule.endsWith("{}")) return keepNames(value, rule.slice(0, -2), place);
    if (rule.endsWith("{x}")) return keepNames(withoutExtensions(value), rule.slice(0, -3), place);
    if (rule === "schema or boolean") return typeof value === "boolean" ? value : keepSchema(value, place);
    if (rule === "schema") return keepSchema(value, place);
    return isKind(rule) ? keepObject(value, rule, place) : value;
  }

  function keepPlain(value: unknown, rule: keyof typeof PLAIN, place: string): unknown {
    const { expected, fits } = PLAIN[rule];
    const isLong = longestText(value) > LONGEST;
    if (fits(value) && !isLong) return value;
    throw misshapen(isLong ? `a text of at most ${LONGEST} characters` : expected, place);
  }

  function keepList(value: unknown, rule: string, place: string): unknown[] {
    if (!Array.isArray(value)) throw misshapen("a list", place);
    return value.map((item, index) => keepValue(item, rule, below(place, index)));
  }

  function keepNames(value: unknown, rule: string, place: string): JsonObject {
    return mapEntries(value, place, (key, child) => {
      const inner = below(place, key);
      if (key.length > LONGEST) throw misshapen(`a name of at most ${LONGEST} characters`, place);
      const isComponent = /^#\/components\/\w+$/.test(place);
      const keep = () => keepValue(child, rule, inner);
      return isComponent ? orNote(keep, (message) => `${inner} is left out: ${message}`) : keep();
    });
  }

  function keepObject(value: unknown, kind: Kind, place: string): JsonObject {
    const keys = GRAMMAR[kind];
    const kept = mapEntries(value, place, (key, child) => {
      const rule = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (rule === undefined) return undefined;
      const keep = () => keepValue(child, rule, below(place, key));
      if (rule === "operation") {
        return orNote(keep, (message) => `${operationKey(key, place)} is left out: ${message}`);
      }
      const isSpared = !VITAL.has(key) && (isPlain(rule) || kind === "schema");
      const said = isSpared ? orNote(keep, (message) => `${key} is not read: ${message}`) : keep();
      return FOR_PEOPLE.has(key) && typeof said === "string" ? withoutUnseen(said) : said;
    });
    return finish[kind]?.(kept) ?? kept;
  }

  function orNote(keep: () => unknown, finding: (message: string) => string): unknown {
    try {
      return keep();
    } catch (thrown) {
      if (!(thrown instanceof SyncError)) throw thrown;
      note(finding(`${thrown.problem.message}, at ${thrown.problem.place}`));
      return undefined;
    }
  }
}

/** `GET /v1/pets` of the operation `get` at `#/paths/~1v1~1pets`. */
function operationKey(method: string, place: string): string {
  const path = place.split("/").at(-1) ?? "";
  return `${method.toUpperCase()} ${path.replaceAll("~1", "/").replaceAll("~0", "~")}`;
}

function longestText(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.entries(value).map(([key, child]) => Math.max(key.length, longestText(child)));
  return inside.reduce((most, length) => Math.max(most, length), 0);
}

function withoutExtensions(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith("x-")));
}

function mapEntries(value: unknown, place: string, map: (key: string, child: unknown) => unknown): JsonObject {
  if (!isRecord(value)) throw misshapen("an object", place);
  const entries = Object.entries(value).map(([key, child]) => [key, map(key, child)] as const);
  return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
}

function isKind(rule: string): rule is Kind {
  return Object.hasOwn(GRAMMAR, rule);
}

function isPlain(rule: string): rule is keyof typeof PLAIN {
  return Object.hasOwn(PLAIN, rule);
}

function misshapen(expected: string, place: string): SyncError {
  return new SyncError({ code: "misshapen", message: `${expected} is expected`, place, remedy: WAIT_FOR_VENDOR });
}
