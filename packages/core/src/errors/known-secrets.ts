import type { KnownSecrets } from "../contracts/call.js";
import { property } from "./foreign-error.js";
import { isOneTrustError } from "./is-onetrust-error.js";

/** Shorter texts would be found in ordinary words. */
const shortestSecret = 8;

/** How many tokens are remembered. Old ones have expired. */
const rememberedTokens = 20;

const replacement = "[secret]";

/** Fields that are this package's own words, or that the caller reads as they are and no printer shows. */
const untouchedFields: ReadonlySet<string> = new Set(["kind", "operation", "outcome", "limit", "data", "resume"]);

/** Makes the list of the secrets that one connection knows. */
export function knownSecrets(): KnownSecrets {
  const secrets = new Map<string, readonly string[]>();
  const tokens = new Map<string, readonly string[]>();
  return {
    add(secret) {
      if (secret.length >= shortestSecret) secrets.set(secret, spellings(secret));
    },
    addToken(token) {
      if (token.length < shortestSecret || tokens.has(token)) return;
      tokens.set(token, spellings(token));
      const [oldest] = tokens.keys();
      if (oldest !== undefined && tokens.size > rememberedTokens) tokens.delete(oldest);
    },
    redact(text) {
      let redacted = text;
      for (const known of [secrets, tokens]) {
        for (const spelling of [...known.values()].flat()) redacted = redacted.replaceAll(spelling, replacement);
      }
      return redacted;
    },
  };
}

/** A secret as it stands in texts, in URLs, in forms and in JSON. */
function spellings(secret: string): readonly string[] {
  const inForm = new URLSearchParams({ secret }).toString().slice("secret=".length);
  return [...new Set([secret, encodeURIComponent(secret), inForm, JSON.stringify(secret).slice(1, -1)])];
}

/** Removes known secrets from an error of ours, wherever a host, a runtime or a function of the user's has put them. */
export function redactError<Thrown>(thrown: Thrown, secrets: KnownSecrets): Thrown {
  if (isOneTrustError(thrown)) redactFields(thrown, secrets);
  return thrown;
}

function redactFields(error: object, secrets: KnownSecrets): void {
  const names = Object.getOwnPropertyNames(error).filter((name) => !untouchedFields.has(name) && name !== "stack");
  const changed = names.filter((name) => redactField(error, name, secrets));
  // The stack repeats the message. It is written when it is first read, which costs more than all the rest.
  if (changed.length > 0) redactField(error, "stack", secrets);
}

/** Returns whether there was something to remove. */
function redactField(error: object, name: string, secrets: KnownSecrets): boolean {
  // The reason of an aborted signal is the caller's own object.
  if (name === "cause" && property(error, "kind") === "abort") return false;
  const before = property(error, name);
  const after = redactValue(before, secrets);
  if (after === before) return false;
  const enumerable = Object.getOwnPropertyDescriptor(error, name)?.enumerable ?? false;
  // A value that is not enumerable would be shown by printers of hidden fields; what a getter returns is not.
  const content = enumerable || name === "stack" ? { value: after, writable: true } : { get: () => after };
  Object.defineProperty(error, name, { ...content, enumerable, configurable: true });
  return true;
}

/** Copies texts and lists without the secrets. Errors behind an error are this package's copies, and are changed. */
function redactValue(value: unknown, secrets: KnownSecrets): unknown {
  if (typeof value === "string") return secrets.redact(value);
  if (value instanceof Error) redactFields(value, secrets);
  if (!Array.isArray(value)) return isIssue(value) ? redactObject(value, secrets) : value;
  const list: readonly unknown[] = value;
  const redacted = list.map((item) => redactValue(item, secrets));
  return redacted.every((item, index) => item === list[index]) ? value : redacted;
}

function isIssue(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function redactObject(value: object, secrets: KnownSecrets): object {
  const entries = Object.entries(value);
  const redacted = entries.map(([name, item]) => [name, redactValue(item, secrets)] as const);
  return redacted.every(([, item], index) => item === entries[index]?.[1]) ? value : Object.fromEntries(redacted);
}
