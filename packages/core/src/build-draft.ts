import type { Draft } from "./draft.js";
import { encodeBody } from "./encode-body.js";
import type { Facts } from "./facts.js";
import { configuration } from "./fail.js";
import { fillHeaders } from "./fill-headers.js";
import { fillPath } from "./fill-path.js";
import { isOneTrustError } from "./is-one-trust-error.js";
import { writeQuery } from "./write-query.js";

/** The parts of an operation's input. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Builds the request of a call; throws a `configuration` error where the input cannot be sent. */
export function buildDraft(facts: Facts, origin: string, input: Input = {}): Draft {
  const { name } = facts;
  try {
    const { path = {}, query = {}, headers = {}, body } = input;
    const search = writeQuery(name, query);
    const url = origin + fillPath(name, facts.path, path) + (search && `?${search}`);
    return toDraft(facts, url, fillHeaders(name, headers), encodeBody(facts.body, body));
  } catch (error) {
    throw unsendable(name, error);
  }
}

/** What the platform throws at lone surrogates, circular bodies and big integers does not say where; ours does. */
export const unsendable = (operation: string, error: unknown): unknown =>
  isOneTrustError(error) ? error : configuration(operation, "the input cannot be sent");

/** Adds the headers that follow from the facts; named and path calls alike end here. */
export function toDraft(
  { method, body: encoding, answer }: Facts,
  url: string,
  given: Readonly<Record<string, string>>,
  body: Draft["body"],
): Draft {
  const headers: Record<string, string> = { accept: answer === "json" ? "application/json" : "*/*", ...given };
  // The boundary of a form is the runtime's to choose.
  delete headers["content-type"];
  if (typeof body === "string") {
    headers["content-type"] = encoding === "merge-patch" ? "application/merge-patch+json" : "application/json";
  }
  return { url, method, headers, body };
}
